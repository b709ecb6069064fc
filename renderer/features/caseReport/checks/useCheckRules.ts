import { useMemo } from 'react';
import { shippedQuantities } from '#schemas/houseStyle';
import type { CheckRules } from '#shared/evidence/reviewStatements';
import { plainHouseStyle } from '#shared/model/houseStyle';
import { useTree } from '../../../workspace/store';

/** How the open project wants its sentences; the table follows the language of the project's texts. */
export function useCheckRules(): CheckRules {
  const project = useTree((tree) => Object.values(tree.project)[0]);
  const style = project?.houseStyle ?? plainHouseStyle;
  const language = project?.language ?? 'de';
  return useMemo(
    () => ({ style, language, quantities: style.quantities ?? shippedQuantities(language) }),
    [style, language],
  );
}
