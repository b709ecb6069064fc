import type { PlaceName } from '../../../renderer/app/places';
import { choose, frame, key, menu, on, press, type Step, seen, tab, type } from './walkingSteps';

/** Something that opens over or inside a screen of the sidebar. */
export interface Layer {
  readonly name: string;
  readonly place: PlaceName;
  /** A part of a screen stays until one leaves it; what lies over it is closed with Escape. */
  readonly kind: 'over' | 'part';
  readonly open: readonly Step[];
}

type Steps = readonly (Step | readonly Step[])[];

function over(name: string, place: PlaceName, ...open: Steps): Layer {
  return { name, place, kind: 'over', open: open.flat() };
}

function part(name: string, place: PlaceName, ...open: Steps): Layer {
  return { name, place, kind: 'part', open: open.flat() };
}

const write = [press('Schreiben'), seen((page) => page.getByTestId('protocol-text'))];
const code = [press('Kodieren: {{title}}'), seen((page) => page.getByTestId('protocol-text'))];
const guide = [press('Öffnen'), seen((page) => page.getByRole('tree'))];
const report = [press('Öffnen'), seen((page) => page.getByRole('complementary').locator('[data-testid]'))];
const anonymise = [press('Durchsehen'), seen((page) => page.getByTestId('finding'))];
const list = [choose('Standorte'), seen((page) => page.getByRole('table'))];
const board = [seen((page) => page.getByRole('grid'))];
const desk = [seen((page) => page.getByTestId('desk-row'))];
const found = [
  choose('Treffer'),
  type((page) => page.getByRole('main').getByRole('textbox'), 'Vermittlung'),
  seen((page) => page.getByTestId('hit')),
];
const source = [
  on((page) => page.getByRole('table').getByRole('button')),
  seen((page) => page.getByRole('article')),
];
/** The third code of the tree has codings. */
const codebook = [
  on((page) => page.getByRole('tree'), 'Home'),
  key('ArrowDown'),
  key('ArrowDown'),
  seen((page) => page.getByRole('tabpanel')),
];
const all: Step = async ({ page, say, press: go }) => {
  // What was chosen before stays chosen.
  const button = page.getByRole('button', { name: say('Alle auswählen') });
  if ((await button.count()) > 0) await go(button);
};
const quoted: Step = async ({ page, say }) =>
  page
    .getByRole('switch', { name: say('Als Zitat drucken') })
    .first()
    .check();

/** Every dialog, drawer, menu, popover, tab and screen below a screen; German words, as in all page models. */
export const layersOfScreens: readonly Layer[] = [
  over('keys', 'overview', key('F1')),
  over('jump anywhere', 'overview', key('Control+k')),
  over('appearance', 'overview', frame('Darstellung')),
  over('who works here', 'overview', frame('Ich bin {{name}}')),
  part(
    'second text',
    'overview',
    key('Alt+z'),
    seen((page) => page.getByRole('complementary')),
  ),

  over('shipped guides', 'guides', press('Mitgelieferte Leitfäden')),
  part('guide', 'guides', guide),
  part('guide: remarks', 'guides', guide, tab('Vorbemerkung und Regeln')),
  part('guide: unsure', 'guides', guide, tab('Hinweise')),
  part('guide: compared', 'guides', guide, tab('Vergleich')),
  over('guide: menu', 'guides', guide, press('Mehr')),
  over('guide: renamed', 'guides', guide, menu('Mehr', 'Umbenennen')),
  over('guide: removed', 'guides', guide, menu('Mehr', 'Leitfaden entfernen')),
  over('guide: printed', 'guides', guide, press('Leitfaden drucken')),

  over('new site', 'sites', press('Standort anlegen')),
  over('sites: menu', 'sites', press('Mehr')),
  over('sites: tables read', 'sites', menu('Mehr', 'Aus CSV oder Excel einlesen …')),
  over('sites: tables printed', 'sites', menu('Mehr', 'Übersichten drucken …')),
  over('site: menu', 'sites', board, press('{{site}}: Aktionen')),
  over(
    'cell of the board',
    'sites',
    board,
    on((page) => page.getByRole('gridcell').nth(1), 'Space'),
  ),
  part('list of sites', 'sites', list),
  over('site: edited', 'sites', list, press('Standort bearbeiten')),
  over('site: profile', 'sites', list, press('Merkmale und Kurzprofil: {{site}}')),
  over(
    'site: attribute',
    'sites',
    list,
    press('Merkmale und Kurzprofil: {{site}}'),
    press('Merkmal anlegen'),
  ),
  over('site: removed', 'sites', list, press('Standort entfernen')),
  over('new interview', 'sites', list, press('Interview anlegen')),
  over('interview sheet', 'sites', list, press('Interview bearbeiten')),
  over('interview: removed', 'sites', list, press('Interview entfernen')),

  part('protocol', 'protocols', write),
  over('protocol: writing aids', 'protocols', write, press('Schreibhilfen')),
  over(
    'protocol: life cycle',
    'protocols',
    write,
    on((page) => page.getByTitle(/Stand und nächster Schritt|State and next step/)),
  ),
  part('interview sheet as a screen', 'overview', press('Interviewbogen')),

  part('source', 'sources', source),
  over('source: menu', 'sources', source, press('Mehr')),
  over('source: edited', 'sources', source, menu('Mehr', 'Angaben ändern')),
  over('source: removed', 'sources', source, menu('Mehr', 'Quelle entfernen')),
  part('import', 'sources', press('Dateien importieren')),
  over('import: text pasted', 'sources', press('Dateien importieren'), press('Text einfügen')),

  part('finding', 'anonymise', anonymise),
  part('release of a text', 'anonymise', anonymise, choose('Freigabe')),
  part('list of names', 'anonymise', choose('Namensliste')),
  over('new name', 'anonymise', choose('Namensliste'), press('Name eintragen')),
  over('name: edited', 'anonymise', choose('Namensliste'), press('{{name}} ändern')),

  over('codebook: menu', 'codebook', press('Vorlage und Dateien')),
  over('codebook: template', 'codebook', menu('Vorlage und Dateien', 'Vorlage laden')),
  over('codebook: printed', 'codebook', menu('Vorlage und Dateien', 'Als Word-Dokument speichern (DOCX) …')),
  over('new code', 'codebook', press('Code anlegen')),
  over('code: menu', 'codebook', codebook, press('Aktionen')),
  over('code: merged', 'codebook', codebook, menu('Aktionen', 'Mit anderem Code zusammenführen')),
  over('code: split', 'codebook', codebook, menu('Aktionen', 'Aufteilen')),
  over('code: removed', 'codebook', codebook, menu('Aktionen', 'Entfernen')),
  part('code: traits', 'codebook', codebook, tab('Merkmale und Fragen')),
  part('code: earlier', 'codebook', codebook, tab('Frühere Fassungen ({{count}})')),
  over('code: examples', 'codebook', codebook, press('Aus Kodierungen wählen')),

  part('to be reviewed', 'coding', tab('Zu prüfen')),
  part('automatic coding', 'coding', tab('Automatisch kodieren')),
  over('layers shown', 'coding', press('Gezeigt: {{chosen}}')),
  part('coding', 'coding', code),
  part('codings in words', 'coding', code, tab('Alle ({{count}})')),
  over('code: keys', 'coding', code, press('Weiteres zum Code: {{name}}')),

  part('new memo', 'memos', press('Memo schreiben')),

  part('differences', 'agreement', tab('Unterschiede')),
  part('figures: by site', 'figures', choose('Codes nach Standort')),
  part('figures: by role', 'figures', choose('Codes nach Rolle')),
  part('figures: together', 'figures', choose('Gemeinsames Auftreten')),
  part('figures: line', 'figures', choose('Codelinie')),

  over(
    'desk: mark of a row',
    'condense',
    desk,
    on((page) => page.getByTestId('row-mark')),
  ),
  part(
    'desk: row written',
    'condense',
    desk,
    on((page) => page.getByTestId('desk-row'), 'F2'),
  ),
  part('desk: not used', 'condense', desk, tab('Ungenutzt ({{count}})')),
  part('desk: evidence', 'condense', desk, tab('Belege')),
  part('desk: codes', 'condense', desk, choose('Codes')),

  over('new report', 'caseReports', press('Fallbericht anlegen')),
  over('reports: exported together', 'caseReports', press('Mehrere exportieren')),
  over('report: removed', 'caseReports', press('Fallbericht entfernen')),
  part('review of evidence', 'caseReports', choose('Belegprüfung')),
  over('rules of review', 'caseReports', choose('Belegprüfung'), press('Regeln der Prüfung')),
  over('list exported', 'caseReports', choose('Belegprüfung'), press('Liste exportieren')),
  over('objection', 'caseReports', choose('Belegprüfung'), press('Einwand erheben: {{text}}')),
  part('report', 'caseReports', report),
  part('report: passages', 'caseReports', report, tab('Textstellen')),
  part('report: its parts', 'caseReports', report, tab('Bericht')),
  over('report: outline', 'caseReports', report, tab('Bericht'), press('Gliederung erzeugen …')),
  over(
    'report: templates',
    'caseReports',
    report,
    tab('Bericht'),
    press('Gliederung erzeugen …'),
    press('Vorlagen bearbeiten …'),
  ),
  over('report: quote', 'caseReports', report, quoted, press('Zitat bearbeiten')),
  over('report: versions', 'caseReports', report, press('Versionen')),
  over('report: exported', 'caseReports', report, press('Exportieren')),
  over('report: renamed', 'caseReports', report, press('Titel ändern')),

  over('searches kept', 'search', press('Gespeicherte Suchen ({{count}})')),
  over('search by form', 'search', press('Formular statt Suchsprache')),
  over('search help', 'search', press('Hilfe zur Suchsprache')),
  part('what is missing', 'search', choose('Was fehlt')),
  part('hits', 'search', found),
  over('hits: coded', 'search', found, all, press('Kodieren')),
  over('hits: attached', 'search', found, all, press('Belegen')),
  over('hits: exported', 'search', found, press('Exportieren')),

  part('deletions', 'deletion', choose('Löschungen ({{count}})')),
  over('deletion: asked', 'deletion', press('Alles auswählen (Projektende)'), press('Endgültig löschen …')),

  part('handbook: keys', 'handbook', press('Tasten')),
  part('settings: team', 'settings', tab('Team')),
  part('settings: roles', 'settings', tab('Rollen und Untergruppen')),
  part('settings: abbreviations', 'settings', tab('Abkürzungen')),
  over('settings: abbreviations pasted', 'settings', tab('Abkürzungen'), press('Liste einfügen')),
  part('settings: words', 'settings', tab('Wörter')),
  part('settings: keys', 'settings', tab('Tasten')),
  part('settings: device', 'settings', tab('Dieses Gerät')),
  over('calendar', 'settings', press('Kalender: {{label}}')),
];
