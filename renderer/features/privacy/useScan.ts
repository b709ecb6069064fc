import { useEffect, useRef, useState } from 'react';
import type { Language } from '#shared/model/language';
import type { Block } from '#shared/model/text';
import type { Finding } from '#shared/privacy/finding';
import type { ProjectNames } from '#shared/privacy/projectNames';
import { createScanner, type Scanner } from '../../workers/privacy/scanText';

export interface Scan {
  /** The text these findings are true for; null before the first answer. */
  readonly blocks: readonly Block[] | null;
  readonly findings: readonly Finding[];
  readonly failed: boolean;
}

/** What the detector finds in a text, off the main thread and again after every change of text or names. */
export function useScan(blocks: readonly Block[], names: ProjectNames, language: Language): Scan {
  const [scan, setScan] = useState<Scan>({ blocks: null, findings: [], failed: false });
  const scanner = useRef<Scanner | null>(null);

  useEffect(() => {
    scanner.current = createScanner();
    return () => {
      scanner.current?.dispose();
      scanner.current = null;
    };
  }, []);

  useEffect(() => {
    let current = true;
    const texts = blocks.map(({ id, text }) => ({ id, text }));
    scanner.current?.scan({ blocks: texts, names, language }).then(
      (findings) => current && setScan({ blocks, findings, failed: false }),
      () => current && setScan({ blocks, findings: [], failed: true }),
    );
    return () => {
      current = false;
    };
  }, [blocks, names, language]);

  return scan;
}
