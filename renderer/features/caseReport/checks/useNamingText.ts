import { useTranslation } from 'react-i18next';
import type { NamingFinding } from '#shared/evidence/namedSites';
import { useTree } from '../../../workspace/store';

/** What is to be looked at in the naming of sites, as a sentence. */
export function useNamingText(): (finding: NamingFinding) => string {
  const { t } = useTranslation('evidence');
  const sites = useTree((tree) => tree.site);
  const rule = useTree((tree) => Object.values(tree.project)[0]?.houseStyle.siteNaming);
  return (finding) => {
    switch (finding.kind) {
      case 'withoutEvidence':
        return t('naming.withoutEvidence', { text: finding.text });
      case 'notInList':
        return t('naming.notInList', { site: sites[finding.site]?.name ?? '–' });
      case 'rule':
        return t(rule === 'coded' ? 'naming.rule.coded' : 'naming.rule.unnamed', { text: finding.text });
      case 'smallGroup':
        return t('naming.smallGroup', { text: finding.text, count: finding.sites });
    }
  };
}
