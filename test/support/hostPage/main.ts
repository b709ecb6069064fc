/** The page in which the host contract runs against the browser's host; built and served like the app. */
import type { Host } from '#shared/host/contract';
import { getHost } from '../../../renderer/host/getHost';
import { installPageSecurity } from '../../../renderer/host/pageSecurity';
import { type HostDriver, hostCases } from '../hostContract';

declare global {
  interface Window {
    /** Put here by the test (exposeFunction): everything the person and the second window do. */
    driveHost(action: keyof HostDriver, argument: unknown): Promise<never>;
    readonly host: Host;
    runHostCase(name: string): Promise<void>;
  }
}

installPageSecurity();

const host = getHost();
const driver: HostDriver = {
  canCancelSave: 'showSaveFilePicker' in window,
  canHandOver: 'showSaveFilePicker' in window,
  handOver: (files) => window.driveHost('handOver', files),
  chooseFiles: (files) => window.driveHost('chooseFiles', files),
  chooseSave: (accept) => window.driveHost('chooseSave', accept),
  savedFile: () => window.driveHost('savedFile', null),
  acquireElsewhere: (project) => window.driveHost('acquireElsewhere', project),
  releaseElsewhere: (project) => window.driveHost('releaseElsewhere', project),
};

Object.assign(window, {
  host,
  async runHostCase(name: string) {
    const found = hostCases.find((hostCase) => hostCase.name === name);
    if (found === undefined) throw new Error(`no case "${name}"`);
    await found.run(host, driver);
  },
});
