// Packages of the desktop program: `npm run package`. Needs Electron's runtime, so it runs where that can be had.

/** @type {import('electron-builder').Configuration} */
module.exports = {
  appId: 'org.fallwerk.app',
  productName: 'Fallwerk',
  copyright: 'Fallwerk',
  directories: { output: 'out/packages', buildResources: 'build/icons' },
  // Everything is in the two bundles: no package of node_modules, no source and no test goes along.
  files: ['dist/electron/**', 'dist/renderer/**', 'package.json', '!node_modules/**', '!**/*.map'],
  asar: true,
  // The runtime that is installed and was checked; nothing is downloaded.
  electronDist: 'node_modules/electron/dist',
  npmRebuild: false,
  // No update without consent: there is no channel from which one could come.
  publish: null,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    {
      ext: 'fallwerk',
      name: 'Fallwerk-Sicherung',
      description: 'Versiegelte Sicherung eines Fallwerk-Projekts',
      mimeType: 'application/x-fallwerk',
      role: 'Viewer',
      // Nobody else's files end so.
      rank: 'Owner',
    },
  ],
  win: { target: [{ target: 'nsis', arch: ['x64', 'arm64'] }], icon: 'build/icons/icon.ico' },
  // Institutes seldom let their people install for the whole machine.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    icon: 'build/icons/icon.icns',
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    gatekeeperAssess: false,
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/icon.png',
    category: 'Office',
    synopsis: 'Guide-based interviews: guide, protocol, coding, case report',
    maintainer: 'Fallwerk',
  },
};
