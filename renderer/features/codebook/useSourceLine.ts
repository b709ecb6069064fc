import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodedPassage } from '#shared/codebook/codingsOfCode';
import { useTree } from '../../workspace/store';
import { useTextTitle } from './useTextTitle';

/** "Musterstadt · Geschäftsführung · Welle 1, kodiert von MK": where a passage stands and whose coding it is. */
export function useSourceLine(): (passage: CodedPassage) => string {
  const { t } = useTranslation('codebook');
  const titleOf = useTextTitle();
  const people = useTree((tree) => Object.values(tree.project)[0]?.people);
  return useCallback(
    ({ text, coder }) =>
      coder === null
        ? t('sourceAgreed', { text: titleOf(text) })
        : t('sourceOf', { text: titleOf(text), coder: people?.[coder]?.name ?? t('unknownCoder') }),
    [t, titleOf, people],
  );
}
