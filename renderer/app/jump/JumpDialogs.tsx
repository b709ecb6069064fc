import { lazy, Suspense } from 'react';
import { useTree } from '../../workspace/store';
import { type JumpDialog, showJumpDialog, useJumpDialog } from './jumpDialog';

// Fetched with the first of them: a start needs none.
const SiteProfileDialog = lazy(async () => ({
  default: (await import('../../features/fieldwork/profile/SiteProfileDialog')).SiteProfileDialog,
}));
const TemplatesDialog = lazy(async () => ({
  default: (await import('../../features/caseReport/parts/TemplatesDialog')).TemplatesDialog,
}));
const VersionsDialog = lazy(async () => ({
  default: (await import('../../features/caseReport/versions/VersionsDialog')).VersionsDialog,
}));

const close = () => showJumpDialog(null);

/** The dialogs that are reached by a name. */
export function JumpDialogs() {
  const shown = useJumpDialog((state) => state.shown);
  if (shown === null) return null;
  return (
    <Suspense fallback={null}>
      <Shown shown={shown} />
    </Suspense>
  );
}

function Shown({ shown }: { readonly shown: JumpDialog }) {
  const site = useTree((tree) => (shown.kind === 'profile' ? tree.site[shown.site] : undefined));
  const report = useTree((tree) => (shown.kind === 'version' ? tree.caseReport[shown.report] : undefined));
  switch (shown.kind) {
    case 'profile':
      return site === undefined ? null : <SiteProfileDialog site={site} onClose={close} />;
    case 'template':
      return <TemplatesDialog guide={null} first={shown.template} onClose={close} />;
    case 'version':
      return report === undefined ? null : (
        <VersionsDialog report={report} first={shown.version} onClose={close} />
      );
  }
}
