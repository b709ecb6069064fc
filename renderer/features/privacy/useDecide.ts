import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { askAgain, ignoreWords, passWords, replaceName } from '#shared/commands/nameCommands';
import type { NameEntryId, TextId } from '#shared/model/ids';
import type { PersonalDataClass } from '#shared/model/privacy';
import type { FindingGroup } from '#shared/privacy/findingGroups';
import type { ProjectNames } from '#shared/privacy/projectNames';
import { nameListOf } from '#shared/privacy/projectNamesOf';
import type { Place } from '#shared/privacy/replacePlaces';
import { showError } from '../../ui/notices';
import { useAttempt } from '../../ui/useAttempt';
import { nameListId } from '../../workspace/nameListId';
import { run } from '../../workspace/run';
import { currentProject } from '../../workspace/store';

/** These come in every text anew and mean nothing elsewhere; they are replaced and not kept. */
const NOT_KEPT: ReadonlySet<PersonalDataClass> = new Set(['date', 'sum', 'occupation']);

export interface Replacing {
  readonly class: PersonalDataClass;
  readonly originals: readonly string[];
  /** The project's own entry, if it was found by one. */
  readonly thing: string | null;
  readonly places: readonly Place[];
  readonly replacements: readonly string[];
  readonly degree: number;
}

export interface Decide {
  /** Resolves with true when it was done. */
  replace(what: Replacing): Promise<boolean>;
  letStand(group: FindingGroup): Promise<boolean>;
  noName(group: FindingGroup): Promise<boolean>;
  /** Takes back what was let stand in this text. */
  askAgain(): Promise<boolean>;
}

/** The three things a person can say of a finding, each one command and one undo. */
export function useDecide(text: TextId, names: ProjectNames): Decide {
  const { t } = useTranslation('privacy');
  const attempt = useAttempt();
  const done = useCallback(
    async (action: () => Promise<unknown>) =>
      (await attempt(async () => {
        await action();
        return true;
      })) === true,
    [attempt],
  );
  return {
    replace: async ({ thing, ...what }) => {
      if (what.replacements[what.degree]?.trim() === '' || what.places.length === 0) {
        showError(t('emptyReplacement', { returnObjects: true }));
        return false;
      }
      const list = nameListId();
      const entry = isEntry(thing) ? thing : null;
      const known = names.things.find(({ id }) => id === thing)?.originals ?? [];
      const originals = [...new Set([...known, ...what.originals])];
      const keep = NOT_KEPT.has(what.class) ? null : { entry };
      const { places, replacements, degree } = what;
      return done(() =>
        run(replaceName, {
          list,
          text,
          places,
          thing: { class: what.class, originals, replacements, degree },
          keep,
        }),
      );
    },
    letStand: ({ originals }) => done(() => run(passWords, { list: nameListId(), text, words: originals })),
    askAgain: () => done(() => run(askAgain, { list: nameListId(), text })),
    noName: ({ originals }) => done(() => run(ignoreWords, { list: nameListId(), words: originals })),
  };
}

function isEntry(thing: string | null): thing is NameEntryId {
  const tree = currentProject()?.tree;
  const list = tree === undefined ? null : nameListOf(tree);
  return thing !== null && list !== null && thing in list.entries;
}
