import { useEffect, useMemo, useState } from 'react';
import { editGuide, relateQuestions } from '#shared/commands/guideCommands';
import type { Guide } from '#shared/model/guide';
import { useAttempt } from '../../ui/useAttempt';
import { run } from '../../workspace/run';
import type { Pairing } from './CompareSide';
import { useFamilies } from './useFamilies';

/** What a person does to say that questions of two guides are the same, or are not. Escape lets go. */
export function usePairing(left: Guide, right: Guide): Pairing {
  const attempt = useAttempt();
  const families = useFamilies();
  const [picked, setPicked] = useState<Pairing['picked']>(null);
  useEffect(() => {
    if (picked === null) return;
    const letGo = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPicked(null);
    };
    window.addEventListener('keydown', letGo);
    return () => window.removeEventListener('keydown', letGo);
  }, [picked]);
  return useMemo(() => {
    const guideAt = { left: left.id, right: right.id };
    return {
      picked,
      familyName: (id) => families.find((family) => family.id === id)?.label ?? id,
      pick: (side, node) => setPicked(node === null ? null : { side, node }),
      join(side, node) {
        setPicked(null);
        if (picked === null || picked.side === side) return;
        const [first, second] = [
          { guide: guideAt[picked.side], node: picked.node },
          { guide: guideAt[side], node },
        ];
        void attempt(() => run(relateQuestions, { first, second }));
      },
      part(side, node) {
        const steps = [{ kind: 'setFamily', node, family: '' }] as const;
        void attempt(() => run(editGuide, { id: guideAt[side], steps }));
      },
    };
  }, [attempt, families, picked, left.id, right.id]);
}
