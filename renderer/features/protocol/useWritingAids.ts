import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#shared/model/text';
import { type Expansion, expansionAt } from '#shared/text/autotext';
import { wordsToCheck } from '#shared/text/words';
import type { UnknownWords } from '../../editor/spell/spellingView';
import { showError } from '../../ui/notices';
import { createSpellClient, type SpellClient } from '../../workers/spell/spellClient';
import { useTree } from '../../workspace/store';
import { useViewSwitch } from './useViewSwitch';

export interface WritingAids {
  /** Null while the check is switched off. */
  readonly spelling: UnknownWords | null;
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly expand: (block: Block, caret: number) => Expansion | null;
  readonly checks: boolean;
  readonly expands: boolean;
  readonly switchChecks: () => void;
  readonly switchExpands: () => void;
}

/** Spelling in the project's language with the project's own words, and autotext from its abbreviations. */
export function useWritingAids(): WritingAids {
  const { t } = useTranslation('protocol');
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const sites = useTree((tree) => tree.site);
  const [checks, switchChecks] = useViewSwitch('spelling', true);
  const [expands, switchExpands] = useViewSwitch('autotext', true);
  const [client] = useState<SpellClient>(createSpellClient);
  const [broken, setBroken] = useState(false);
  useEffect(() => () => client.dispose(), [client]);

  const language = project?.language ?? 'de';
  const knownWords = project?.knownWords;
  const abbreviations = project?.abbreviations;
  const own = useMemo(
    () =>
      wordSet([
        ...(knownWords ?? []),
        ...(abbreviations ?? []).flatMap(({ short, long }) => [short, short.toLowerCase(), long]),
        ...Object.values(sites).flatMap(({ name, code, aliases, region }) => [
          name,
          code,
          region,
          ...aliases,
        ]),
      ]),
    [knownWords, abbreviations, sites],
  );
  const spelling = useMemo((): UnknownWords | null => {
    if (!checks || broken) return null;
    return async (words) => {
      try {
        return await client.unknownOf(
          words.filter((word) => !own.has(word)),
          language,
        );
      } catch {
        // Said once; writing goes on without.
        setBroken(true);
        showError(t('spellingBroken', { returnObjects: true }));
        return [];
      }
    };
  }, [checks, broken, client, own, language, t]);

  return {
    spelling,
    suggest: (word) => client.suggest(word, language).catch(() => []),
    expand: (block, caret) => (expands ? expansionAt(block, caret, abbreviations ?? []) : null),
    checks,
    expands,
    switchChecks,
    switchExpands,
  };
}

/** The words of these texts as they would be looked up, and as typed. */
function wordSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [text, ...wordsToCheck(text).map((word) => word.text)]));
}
