import i18next from 'i18next';
import { pageFooter } from '#shared/report/pageFooter';
import { printedDate, printedList } from '#shared/report/reportTexts';
import type { VolumeFrame } from '#shared/report/volume';
import type { BatchRequest } from './batchRequest';
import { reportTexts } from './reportFormats';

/** Title, facts and contents of a volume, in the project's language. */
export function volumeFrame(request: BatchRequest, count: number): VolumeFrame {
  const { tree, reports, choice, now } = request;
  const { language, translate } = reportTexts(tree);
  const own = i18next.getFixedT(language, 'reportOutput');
  const title = own('volume.title');
  const date = printedDate(now, language);
  const waves = [...new Set(reports.map(({ wave }) => wave))].sort((a, b) => a - b);
  return {
    language,
    kicker: Object.values(tree.project)[0]?.name ?? '',
    title,
    facts: [
      { label: own('volume.reports'), value: String(count) },
      {
        label: translate('factWave'),
        value: printedList(
          waves.map((wave) => translate('waveNumber', { wave })),
          language,
        ),
      },
      { label: translate('factDate'), value: date },
    ],
    runningHead: { start: title, end: date },
    footer: pageFooter((values) => translate('pageOf', values)),
    contents:
      choice.contents === 'none'
        ? null
        : { heading: translate('contentsHeading'), pageNumbers: choice.contents === 'pages' },
  };
}
