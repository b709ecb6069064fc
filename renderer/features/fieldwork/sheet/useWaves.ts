import { useTranslation } from 'react-i18next';
import { useTree } from '../../../workspace/store';

/** The project's waves as choices; an interview's own wave is among them even when the project dropped it. */
export function useWaves(own: number | null): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation('interview');
  const waves = useTree((tree) => Object.values(tree.project)[0]?.waves);
  return [...new Set([...(waves ?? []), ...(own === null ? [] : [own])])]
    .sort((a, b) => a - b)
    .map((wave) => ({ value: String(wave), label: t('waveNumber', { number: wave }) }));
}
