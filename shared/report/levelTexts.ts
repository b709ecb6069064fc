import type { GuideLevel } from '#shared/model/guide';
import type { ReportTextKey } from './reportTexts';

/** What the levels are called in a report. */
export const levelTexts: { readonly [level in GuideLevel]: ReportTextKey } = {
  strategic: 'levelStrategic',
  operative: 'levelOperative',
  intensive: 'levelIntensive',
};
