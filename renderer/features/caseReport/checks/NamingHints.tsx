import type { NamingFinding } from '#shared/evidence/namedSites';
import { Hint } from './Hint';
import { useNamingText } from './useNamingText';

/** Sites in the sentence that its evidence or the project's rule does not bear out. */
export function NamingHints({ findings }: { readonly findings: readonly NamingFinding[] }) {
  const words = useNamingText();
  return findings.map((finding) => {
    const sentence = words(finding);
    return <Hint key={sentence}>{sentence}</Hint>;
  });
}
