import { Box } from '@mantine/core';
import { Suspense } from 'react';
import type { InterviewId } from '#shared/model/ids';
import { DeleteText } from '../../features/fieldwork/sheet/deleteText';
import { useNavigation } from '../navigation';
import { lazyScreen, WaitingForScreen } from './lazyScreen';
import { Overview } from './Overview';
import { revealBlock } from './revealBlock';
import { useBackup } from './useBackup';

// Each screen is a chunk of its own: neither the start screen nor the overview should wait for the editor.
const GuidesScreen = lazyScreen(
  async () => (await import('../../features/guides/GuidesScreen')).GuidesScreen,
);
const SitesScreen = lazyScreen(
  async () => (await import('../../features/fieldwork/SitesScreen')).SitesScreen,
);
const InterviewSheetScreen = lazyScreen(
  async () => (await import('../../features/fieldwork/sheet/InterviewSheetScreen')).InterviewSheetScreen,
);
const WriteScreen = lazyScreen(async () => (await import('../../features/protocol/WriteScreen')).WriteScreen);
const SourcesScreen = lazyScreen(
  async () => (await import('../../features/sources/SourcesScreen')).SourcesScreen,
);
const PrivacyScreen = lazyScreen(
  async () => (await import('../../features/privacy/PrivacyScreen')).PrivacyScreen,
);
const CodebookScreen = lazyScreen(
  async () => (await import('../../features/codebook/CodebookScreen')).CodebookScreen,
);
const MemosScreen = lazyScreen(async () => (await import('../../features/memos/MemosScreen')).MemosScreen);
const CodeScreen = lazyScreen(async () => (await import('../../features/coding/CodeScreen')).CodeScreen);
const AgreementScreen = lazyScreen(
  async () => (await import('../../features/agreement/AgreementScreen')).AgreementScreen,
);
const FiguresScreen = lazyScreen(
  async () => (await import('../../features/figures/FiguresScreen')).FiguresScreen,
);
const CondensationScreen = lazyScreen(
  async () => (await import('../../features/caseReport/condensation/CondensationScreen')).CondensationScreen,
);
const CaseReportsScreen = lazyScreen(
  async () => (await import('../../features/caseReport/CaseReportsScreen')).CaseReportsScreen,
);
const DeletionScreen = lazyScreen(
  async () => (await import('../../features/deletion/DeletionScreen')).DeletionScreen,
);
const HandbookScreen = lazyScreen(
  async () => (await import('../../features/handbook/HandbookScreen')).HandbookScreen,
);
const SettingsScreen = lazyScreen(
  async () => (await import('../../features/settings/SettingsScreen')).SettingsScreen,
);
const SearchScreen = lazyScreen(
  async () => (await import('../../features/search/SearchScreen')).SearchScreen,
);

/** The screen of the open route. */
export function Screen() {
  return (
    <Suspense fallback={<WaitingForScreen />}>
      <Box flex={1} mih={0} style={{ overflow: 'auto' }}>
        <DeleteText value={toDeletion}>
          <Routed />
        </DeleteText>
      </Box>
    </Suspense>
  );
}

function toDeletion(interview: InterviewId): void {
  useNavigation.getState().go({ screen: 'deletion', interview });
}

function Routed() {
  const { route, go } = useNavigation();
  const backup = useBackup();
  switch (route.screen) {
    case 'overview':
      return <Overview />;
    case 'guides':
      return (
        <GuidesScreen
          guide={route.guide}
          onOpen={(guide) => go({ screen: 'guides', guide })}
          onNextStep={() => go({ screen: 'sites' })}
        />
      );
    case 'sites':
      return (
        <SitesScreen
          key={route.goal}
          goal={route.goal}
          onWrite={(protocol) => go({ screen: 'write', protocol })}
          onGuides={() => go({ screen: 'guides', guide: null })}
          onSettings={() => go({ screen: 'settings' })}
        />
      );
    case 'interview':
      return (
        <InterviewSheetScreen
          interview={route.interview}
          onBack={() => go({ screen: 'sites' })}
          onWrite={(protocol) => go({ screen: 'write', protocol })}
          onAnonymise={(text) => go({ screen: 'anonymise', text })}
        />
      );
    case 'write':
      return (
        <WriteScreen
          protocol={route.protocol}
          onOpen={(protocol) => go({ screen: 'write', protocol })}
          onCode={(text) => go({ screen: 'code', text })}
          onAnonymise={(text) => go({ screen: 'anonymise', text })}
          onSites={() => go({ screen: 'sites' })}
          onImport={() => go({ screen: 'sources', document: null, importing: true })}
        />
      );
    case 'sources':
      return (
        <SourcesScreen
          document={route.document}
          importing={route.importing}
          onOpen={(document) => go({ screen: 'sources', document, importing: false })}
          onImport={() => go({ screen: 'sources', document: null, importing: true })}
          onAnonymise={(text) => go({ screen: 'anonymise', text })}
          onProtocols={() => go({ screen: 'write', protocol: null })}
          onSites={() => go({ screen: 'sites' })}
          onGuides={() => go({ screen: 'guides', guide: null })}
        />
      );
    case 'anonymise':
      return (
        <PrivacyScreen
          text={route.text}
          onOpen={(text) => go({ screen: 'anonymise', text })}
          onWrite={(protocol) => go({ screen: 'write', protocol })}
          onSource={(document) => go({ screen: 'sources', document, importing: false })}
          onCode={(text) => go({ screen: 'code', text })}
          onSites={() => go({ screen: 'sites' })}
        />
      );
    case 'codebook':
      return (
        <CodebookScreen
          onOpenText={(text, block) => {
            go({ screen: 'code', text });
            revealBlock(block);
          }}
        />
      );
    case 'code':
      return (
        <CodeScreen
          text={route.text}
          onOpen={(text) => go({ screen: 'code', text })}
          onWrite={(protocol) => go({ screen: 'write', protocol })}
          onCodebook={() => go({ screen: 'codebook' })}
          onSites={() => go({ screen: 'sites' })}
        />
      );
    case 'agreement':
      return (
        <AgreementScreen
          view={route.view}
          onOpenText={(text) => go({ screen: 'code', text })}
          onCode={() => go({ screen: 'code', text: null })}
        />
      );
    case 'memos':
      return <MemosScreen onOpenText={(text) => go({ screen: 'code', text })} />;
    case 'figures':
      return <FiguresScreen onCode={() => go({ screen: 'code', text: null })} />;
    case 'condense':
      return (
        <CondensationScreen
          wanted={route.place}
          sought={route.sought}
          onSites={() => go({ screen: 'sites' })}
          onOpenReport={(sought) => go({ screen: 'caseReports', report: sought.report, sought })}
          onOpenText={(text, block) => {
            go({ screen: 'code', text });
            if (block !== null) revealBlock(block);
          }}
        />
      );
    case 'caseReports':
      return (
        <CaseReportsScreen
          report={route.report}
          sought={route.sought}
          onOpen={(report, sought) => go({ screen: 'caseReports', report, sought })}
          onDesk={(place, sought) => go({ screen: 'condense', place, sought })}
          onSites={() => go({ screen: 'sites' })}
          onOpenProtocol={(text) => go({ screen: 'code', text })}
        />
      );
    case 'search':
      return (
        <SearchScreen
          onOpen={(text, block) => {
            go({ screen: 'code', text });
            revealBlock(block);
          }}
        />
      );
    case 'deletion':
      return <DeletionScreen key={route.interview} interview={route.interview} />;
    case 'handbook':
      return <HandbookScreen page={route.page} onOpen={(page) => go({ screen: 'handbook', page })} />;
    case 'settings':
      return <SettingsScreen onBackup={backup} />;
  }
}
