import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import deAgreement from '#shared/i18n/de/agreement.json';
import deCaseReport from '#shared/i18n/de/caseReport.json';
import deCodebook from '#shared/i18n/de/codebook.json';
import deCoding from '#shared/i18n/de/coding.json';
import deCommon from '#shared/i18n/de/common.json';
import deCondense from '#shared/i18n/de/condense.json';
import deDay from '#shared/i18n/de/day.json';
import deDeletion from '#shared/i18n/de/deletion.json';
import deErrors from '#shared/i18n/de/errors.json';
import deEvidence from '#shared/i18n/de/evidence.json';
import deFieldwork from '#shared/i18n/de/fieldwork.json';
import deFieldworkBoard from '#shared/i18n/de/fieldworkBoard.json';
import deFieldworkImport from '#shared/i18n/de/fieldworkImport.json';
import deFieldworkPrint from '#shared/i18n/de/fieldworkPrint.json';
import deFigures from '#shared/i18n/de/figures.json';
import deGuidePrint from '#shared/i18n/de/guidePrint.json';
import deGuides from '#shared/i18n/de/guides.json';
import deHandbook from '#shared/i18n/de/handbook.json';
import deInterview from '#shared/i18n/de/interview.json';
import deKeys from '#shared/i18n/de/keys.json';
import deLifeCycle from '#shared/i18n/de/lifeCycle.json';
import deMemos from '#shared/i18n/de/memos.json';
import dePrivacy from '#shared/i18n/de/privacy.json';
import deProjects from '#shared/i18n/de/projects.json';
import deProtocol from '#shared/i18n/de/protocol.json';
import deProtocolList from '#shared/i18n/de/protocolList.json';
import deQuotes from '#shared/i18n/de/quotes.json';
import deReport from '#shared/i18n/de/report.json';
import deReportOutput from '#shared/i18n/de/reportOutput.json';
import deReportParts from '#shared/i18n/de/reportParts.json';
import deSearch from '#shared/i18n/de/search.json';
import deSettings from '#shared/i18n/de/settings.json';
import deShell from '#shared/i18n/de/shell.json';
import deSiteProfile from '#shared/i18n/de/siteProfile.json';
import deSources from '#shared/i18n/de/sources.json';
import deTasks from '#shared/i18n/de/tasks.json';
import enAgreement from '#shared/i18n/en/agreement.json';
import enCaseReport from '#shared/i18n/en/caseReport.json';
import enCodebook from '#shared/i18n/en/codebook.json';
import enCoding from '#shared/i18n/en/coding.json';
import enCommon from '#shared/i18n/en/common.json';
import enCondense from '#shared/i18n/en/condense.json';
import enDay from '#shared/i18n/en/day.json';
import enDeletion from '#shared/i18n/en/deletion.json';
import enErrors from '#shared/i18n/en/errors.json';
import enEvidence from '#shared/i18n/en/evidence.json';
import enFieldwork from '#shared/i18n/en/fieldwork.json';
import enFieldworkBoard from '#shared/i18n/en/fieldworkBoard.json';
import enFieldworkImport from '#shared/i18n/en/fieldworkImport.json';
import enFieldworkPrint from '#shared/i18n/en/fieldworkPrint.json';
import enFigures from '#shared/i18n/en/figures.json';
import enGuidePrint from '#shared/i18n/en/guidePrint.json';
import enGuides from '#shared/i18n/en/guides.json';
import enHandbook from '#shared/i18n/en/handbook.json';
import enInterview from '#shared/i18n/en/interview.json';
import enKeys from '#shared/i18n/en/keys.json';
import enLifeCycle from '#shared/i18n/en/lifeCycle.json';
import enMemos from '#shared/i18n/en/memos.json';
import enPrivacy from '#shared/i18n/en/privacy.json';
import enProjects from '#shared/i18n/en/projects.json';
import enProtocol from '#shared/i18n/en/protocol.json';
import enProtocolList from '#shared/i18n/en/protocolList.json';
import enQuotes from '#shared/i18n/en/quotes.json';
import enReport from '#shared/i18n/en/report.json';
import enReportOutput from '#shared/i18n/en/reportOutput.json';
import enReportParts from '#shared/i18n/en/reportParts.json';
import enSearch from '#shared/i18n/en/search.json';
import enSettings from '#shared/i18n/en/settings.json';
import enShell from '#shared/i18n/en/shell.json';
import enSiteProfile from '#shared/i18n/en/siteProfile.json';
import enSources from '#shared/i18n/en/sources.json';
import enTasks from '#shared/i18n/en/tasks.json';

const de = {
  agreement: deAgreement,
  caseReport: deCaseReport,
  codebook: deCodebook,
  coding: deCoding,
  common: deCommon,
  condense: deCondense,
  day: deDay,
  deletion: deDeletion,
  errors: deErrors,
  evidence: deEvidence,
  fieldwork: deFieldwork,
  fieldworkBoard: deFieldworkBoard,
  fieldworkImport: deFieldworkImport,
  fieldworkPrint: deFieldworkPrint,
  figures: deFigures,
  guidePrint: deGuidePrint,
  guides: deGuides,
  handbook: deHandbook,
  interview: deInterview,
  lifeCycle: deLifeCycle,
  keys: deKeys,
  privacy: dePrivacy,
  memos: deMemos,
  projects: deProjects,
  protocol: deProtocol,
  protocolList: deProtocolList,
  quotes: deQuotes,
  report: deReport,
  reportOutput: deReportOutput,
  reportParts: deReportParts,
  search: deSearch,
  settings: deSettings,
  shell: deShell,
  siteProfile: deSiteProfile,
  sources: deSources,
  tasks: deTasks,
};

// The same keys by construction: the English files must satisfy the German shape.
const en = {
  agreement: enAgreement,
  caseReport: enCaseReport,
  codebook: enCodebook,
  coding: enCoding,
  common: enCommon,
  condense: enCondense,
  day: enDay,
  deletion: enDeletion,
  errors: enErrors,
  evidence: enEvidence,
  fieldwork: enFieldwork,
  fieldworkBoard: enFieldworkBoard,
  fieldworkImport: enFieldworkImport,
  fieldworkPrint: enFieldworkPrint,
  figures: enFigures,
  guidePrint: enGuidePrint,
  guides: enGuides,
  handbook: enHandbook,
  interview: enInterview,
  lifeCycle: enLifeCycle,
  keys: enKeys,
  privacy: enPrivacy,
  memos: enMemos,
  projects: enProjects,
  protocol: enProtocol,
  protocolList: enProtocolList,
  quotes: enQuotes,
  report: enReport,
  reportOutput: enReportOutput,
  reportParts: enReportParts,
  search: enSearch,
  settings: enSettings,
  shell: enShell,
  siteProfile: enSiteProfile,
  sources: enSources,
  tasks: enTasks,
} satisfies typeof de;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof de;
  }
}

export type InterfaceLanguage = 'de' | 'en';

const storageKey = 'fallwerk.language';

/** The language chosen on this device; otherwise German where the system is German, else English. */
function firstLanguage(systemLanguage: string): InterfaceLanguage {
  const chosen = localStorage.getItem(storageKey);
  if (chosen === 'de' || chosen === 'en') return chosen;
  return systemLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}

export async function initLanguage(systemLanguage: string): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(systemLanguage),
    fallbackLng: 'de',
    defaultNS: 'common',
    resources: { de, en },
    // React escapes what it shows; escaping twice would print entities.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
}

/** Switches the interface at once; the project's texts stay as they are. */
export async function setLanguage(language: InterfaceLanguage): Promise<void> {
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
