/** The rooms of the house and who may import whom. Explained in README.md, "The house". */
const path = {
  model: '^shared/model/',
  shared: '^shared/',
  schemas: '^schemas/',
  main: '^electron/main/',
  preload: '^electron/preload/',
  app: '^renderer/app/',
  features: '^renderer/features/',
  workspace: '^renderer/workspace/',
  editor: '^renderer/editor/',
  workers: '^renderer/workers/',
  host: '^renderer/host/',
  ui: '^renderer/ui/',
  test: '^test/',
  build: '^build/',
};

/** A room may import only from the listed places of this repository (packages are ruled separately). */
function room(name, from, allowed, because) {
  return {
    name,
    comment: because,
    severity: 'error',
    from: { path: from },
    to: {
      path: '^(shared|schemas|electron|renderer|test|build)/',
      pathNot: [from, ...allowed],
    },
  };
}

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in the wrong places.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    room(
      'shared-is-plain',
      path.shared,
      [],
      'shared/ is the trade as plain functions; it knows nothing above it.',
    ),
    {
      name: 'model-is-the-ground',
      comment: 'shared/model imports nothing but itself.',
      severity: 'error',
      from: { path: path.model },
      to: {
        path: '^(shared|schemas|electron|renderer)/',
        pathNot: [path.model],
      },
    },
    room(
      'schemas',
      path.schemas,
      [path.model, '^shared/text/'],
      'A schema describes the model; it may use text helpers.',
    ),
    room(
      'electron-main',
      path.main,
      [path.model, '^shared/host/', '^shared/seal/', '^shared/i18n/', path.schemas],
      'The main process serves files and bytes; it knows no project content.',
    ),
    room(
      'electron-preload',
      path.preload,
      ['^shared/host/'],
      'The preload exposes the host contract and nothing else.',
    ),
    room(
      'workspace',
      path.workspace,
      [path.shared, path.schemas, path.host, path.workers],
      'The open project: state, commands, saving.',
    ),
    room(
      'editor',
      path.editor,
      [path.model, '^shared/text/', '^shared/anchor/', '^shared/coding/', path.ui],
      'The editor edits texts with ranges; it knows no feature and no project.',
    ),
    room(
      'features',
      path.features,
      [path.shared, path.schemas, path.workspace, path.editor, path.ui, path.host, path.workers],
      'A feature uses the workspace; it never reaches into the shell.',
    ),
    {
      name: 'features-are-islands',
      comment: 'A feature never imports another feature; move what both need down.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    room('ui', path.ui, ['^shared/i18n/'], 'ui/ is shared components and theme; it knows no project.'),
    room(
      'host',
      path.host,
      ['^shared/host/', '^shared/seal/', path.model],
      'The host implements the contract.',
    ),
    room(
      'workers',
      path.workers,
      [path.shared, path.schemas],
      'Workers run shared functions off the main thread.',
    ),
    room(
      'build',
      path.build,
      ['^shared/i18n/', '^shared/host/', '^schemas/guideJsonSchema'],
      'Build scripts stand outside the house.',
    ),
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(shared|schemas|electron|renderer|build)/' },
      to: { path: path.test },
    },
    {
      name: 'nothing-imports-app',
      comment: 'Only renderer/app wires everything.',
      severity: 'error',
      from: { path: '^(shared|schemas|electron|renderer/(?!app/)|build)' },
      to: { path: path.app },
    },
    {
      name: 'only-workspace-touches-dexie',
      severity: 'error',
      from: { path: '^(shared|schemas|electron|renderer/(?!workspace/))' },
      to: { path: 'node_modules/(dexie)/' },
    },
    {
      name: 'only-editor-touches-lexical',
      severity: 'error',
      from: { path: '^(shared|schemas|electron|renderer/(?!editor/))' },
      to: { path: 'node_modules/(lexical|@lexical)/' },
    },
    {
      name: 'shared-has-no-framework',
      severity: 'error',
      from: { path: '^(shared|schemas)/' },
      to: { path: 'node_modules/(react|react-dom|@mantine|zustand|electron)/' },
    },
    {
      name: 'shared-and-schemas-have-no-node',
      severity: 'error',
      from: { path: '^(shared|schemas|renderer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'commands-know-no-reach',
      comment: 'Commands are recipes: no clock, no storage, no seal.',
      severity: 'error',
      from: { path: '^shared/commands/' },
      to: { path: '^shared/(seal|host)/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      // The dictionaries' data files, which their packages do not export; see dictionaryFiles in build/.
      to: { couldNotResolve: true, pathNot: '^dictionary-(de|en)/index' },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^(shared|schemas|renderer|electron)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        pathNot: ['node_modules/electron/', 'node_modules/vite/', 'node_modules/@types/'],
      },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist|out)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
