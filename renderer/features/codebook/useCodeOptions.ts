import { useMemo } from 'react';
import { codesInTreeOrder } from '#shared/coding/codeTree';
import { useCodes } from './useCodes';

/** The codes as options of a select, each with the names above it: "Rahmen / Ziele". */
export function useCodeOptions(): readonly { readonly value: string; readonly label: string }[] {
  const codes = useCodes();
  return useMemo(() => {
    const path: string[] = [];
    return codesInTreeOrder({ codes }).map(({ code, level }) => {
      path.length = level;
      path[level] = code.name;
      return { value: code.id, label: path.join(' / ') };
    });
  }, [codes]);
}
