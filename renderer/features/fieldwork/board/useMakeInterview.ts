import { useCallback } from 'react';
import { addInterview } from '#shared/commands/interviewCommands';
import type { CellPlace } from '#shared/fieldwork/cell';
import { rolesFor } from '#shared/fieldwork/guideForCell';
import type { Guide } from '#shared/model/guide';
import { asId, type InterviewId } from '#shared/model/ids';
import { useAttempt } from '../../../ui/useAttempt';
import { run } from '../../../workspace/run';

/** Makes an interview that counts in a cell: site, role, subgroup, wave and guide are filled in. */
export function useMakeInterview(): (place: CellPlace, guide: Guide) => Promise<void> {
  const attempt = useAttempt();
  return useCallback(
    async ({ site, role, subgroup, wave }, guide) => {
      await attempt(() =>
        run(addInterview, {
          id: asId<InterviewId>(crypto.randomUUID()),
          site,
          guide: guide.id,
          roles: rolesFor(guide, role),
          respondent: { role, subgroup, pseudonym: '' },
          wave,
        }),
      );
    },
    [attempt],
  );
}
