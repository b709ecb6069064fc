import agreement from '#shared/i18n/de/agreement.json';
import caseReport from '#shared/i18n/de/caseReport.json';
import codebook from '#shared/i18n/de/codebook.json';
import coding from '#shared/i18n/de/coding.json';
import common from '#shared/i18n/de/common.json';
import condense from '#shared/i18n/de/condense.json';
import day from '#shared/i18n/de/day.json';
import deletion from '#shared/i18n/de/deletion.json';
import errors from '#shared/i18n/de/errors.json';
import evidence from '#shared/i18n/de/evidence.json';
import fieldwork from '#shared/i18n/de/fieldwork.json';
import fieldworkBoard from '#shared/i18n/de/fieldworkBoard.json';
import fieldworkImport from '#shared/i18n/de/fieldworkImport.json';
import fieldworkPrint from '#shared/i18n/de/fieldworkPrint.json';
import figures from '#shared/i18n/de/figures.json';
import guidePrint from '#shared/i18n/de/guidePrint.json';
import guides from '#shared/i18n/de/guides.json';
import handbook from '#shared/i18n/de/handbook.json';
import interview from '#shared/i18n/de/interview.json';
import keys from '#shared/i18n/de/keys.json';
import lifeCycle from '#shared/i18n/de/lifeCycle.json';
import memos from '#shared/i18n/de/memos.json';
import passphrase from '#shared/i18n/de/passphrase.json';
import privacy from '#shared/i18n/de/privacy.json';
import projects from '#shared/i18n/de/projects.json';
import protocol from '#shared/i18n/de/protocol.json';
import protocolList from '#shared/i18n/de/protocolList.json';
import quotes from '#shared/i18n/de/quotes.json';
import removal from '#shared/i18n/de/removal.json';
import report from '#shared/i18n/de/report.json';
import reportOutput from '#shared/i18n/de/reportOutput.json';
import reportParts from '#shared/i18n/de/reportParts.json';
import restore from '#shared/i18n/de/restore.json';
import search from '#shared/i18n/de/search.json';
import settings from '#shared/i18n/de/settings.json';
import shell from '#shared/i18n/de/shell.json';
import siteProfile from '#shared/i18n/de/siteProfile.json';
import sources from '#shared/i18n/de/sources.json';
import tasks from '#shared/i18n/de/tasks.json';
import waiting from '#shared/i18n/de/waiting.json';

/** Every text of the interface, by namespace; each language is a chunk of its own. */
export const de = {
  agreement,
  caseReport,
  codebook,
  coding,
  common,
  condense,
  day,
  deletion,
  errors,
  evidence,
  fieldwork,
  fieldworkBoard,
  fieldworkImport,
  fieldworkPrint,
  figures,
  guidePrint,
  guides,
  handbook,
  interview,
  keys,
  lifeCycle,
  memos,
  passphrase,
  privacy,
  projects,
  protocol,
  protocolList,
  quotes,
  removal,
  report,
  reportOutput,
  reportParts,
  restore,
  search,
  settings,
  shell,
  siteProfile,
  sources,
  tasks,
  waiting,
};
