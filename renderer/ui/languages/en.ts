import agreement from '#shared/i18n/en/agreement.json';
import caseReport from '#shared/i18n/en/caseReport.json';
import codebook from '#shared/i18n/en/codebook.json';
import coding from '#shared/i18n/en/coding.json';
import common from '#shared/i18n/en/common.json';
import condense from '#shared/i18n/en/condense.json';
import day from '#shared/i18n/en/day.json';
import deletion from '#shared/i18n/en/deletion.json';
import errors from '#shared/i18n/en/errors.json';
import evidence from '#shared/i18n/en/evidence.json';
import fieldwork from '#shared/i18n/en/fieldwork.json';
import fieldworkBoard from '#shared/i18n/en/fieldworkBoard.json';
import fieldworkImport from '#shared/i18n/en/fieldworkImport.json';
import fieldworkPrint from '#shared/i18n/en/fieldworkPrint.json';
import figures from '#shared/i18n/en/figures.json';
import guidePrint from '#shared/i18n/en/guidePrint.json';
import guides from '#shared/i18n/en/guides.json';
import handbook from '#shared/i18n/en/handbook.json';
import interview from '#shared/i18n/en/interview.json';
import keys from '#shared/i18n/en/keys.json';
import lifeCycle from '#shared/i18n/en/lifeCycle.json';
import memos from '#shared/i18n/en/memos.json';
import passphrase from '#shared/i18n/en/passphrase.json';
import privacy from '#shared/i18n/en/privacy.json';
import projects from '#shared/i18n/en/projects.json';
import protocol from '#shared/i18n/en/protocol.json';
import protocolList from '#shared/i18n/en/protocolList.json';
import quotes from '#shared/i18n/en/quotes.json';
import removal from '#shared/i18n/en/removal.json';
import report from '#shared/i18n/en/report.json';
import reportOutput from '#shared/i18n/en/reportOutput.json';
import reportParts from '#shared/i18n/en/reportParts.json';
import restore from '#shared/i18n/en/restore.json';
import search from '#shared/i18n/en/search.json';
import settings from '#shared/i18n/en/settings.json';
import shell from '#shared/i18n/en/shell.json';
import siteProfile from '#shared/i18n/en/siteProfile.json';
import sources from '#shared/i18n/en/sources.json';
import tasks from '#shared/i18n/en/tasks.json';
import waiting from '#shared/i18n/en/waiting.json';
import type { de } from './de';

/** The same keys by construction: the English files must satisfy the German shape. */
export const en = {
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
} satisfies typeof de;
