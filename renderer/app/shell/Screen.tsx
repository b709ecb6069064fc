import { Box, Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterviewId } from '#shared/model/ids';
import { DeleteText } from '../../features/fieldwork/sheet/deleteText';
import { useNavigation } from '../navigation';
import { Overview } from './Overview';
import { revealBlock } from './revealBlock';

// Each screen is a chunk of its own: the start screen should not wait for the editor.
const GuidesScreen = lazy(async () => ({
  default: (await import('../../features/guides/GuidesScreen')).GuidesScreen,
}));
const SitesScreen = lazy(async () => ({
  default: (await import('../../features/fieldwork/SitesScreen')).SitesScreen,
}));
const InterviewSheetScreen = lazy(async () => ({
  default: (await import('../../features/fieldwork/sheet/InterviewSheetScreen')).InterviewSheetScreen,
}));
const WriteScreen = lazy(async () => ({
  default: (await import('../../features/protocol/WriteScreen')).WriteScreen,
}));
const SourcesScreen = lazy(async () => ({
  default: (await import('../../features/sources/SourcesScreen')).SourcesScreen,
}));
const PrivacyScreen = lazy(async () => ({
  default: (await import('../../features/privacy/PrivacyScreen')).PrivacyScreen,
}));
const CodebookScreen = lazy(async () => ({
  default: (await import('../../features/codebook/CodebookScreen')).CodebookScreen,
}));
const MemosScreen = lazy(async () => ({
  default: (await import('../../features/memos/MemosScreen')).MemosScreen,
}));
const CodeScreen = lazy(async () => ({
  default: (await import('../../features/coding/CodeScreen')).CodeScreen,
}));
const AgreementScreen = lazy(async () => ({
  default: (await import('../../features/agreement/AgreementScreen')).AgreementScreen,
}));
const FiguresScreen = lazy(async () => ({
  default: (await import('../../features/figures/FiguresScreen')).FiguresScreen,
}));
const CondensationScreen = lazy(async () => ({
  default: (await import('../../features/caseReport/condensation/CondensationScreen')).CondensationScreen,
}));
const CaseReportsScreen = lazy(async () => ({
  default: (await import('../../features/caseReport/CaseReportsScreen')).CaseReportsScreen,
}));

const DeletionScreen = lazy(async () => ({
  default: (await import('../../features/deletion/DeletionScreen')).DeletionScreen,
}));
const HandbookScreen = lazy(async () => ({
  default: (await import('../../features/handbook/HandbookScreen')).HandbookScreen,
}));

const SettingsScreen = lazy(async () => ({
  default: (await import('../../features/settings/SettingsScreen')).SettingsScreen,
}));

const SearchScreen = lazy(async () => ({
  default: (await import('../../features/search/SearchScreen')).SearchScreen,
}));

/** The screen of the open route. */
export function Screen() {
  return (
    <Suspense fallback={<Waiting />}>
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

function Waiting() {
  const { t } = useTranslation();
  return (
    <Center flex={1}>
      <Loader aria-label={t('loading')} />
    </Center>
  );
}

function Routed() {
  const { route, go } = useNavigation();
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
      return <SettingsScreen />;
  }
}
