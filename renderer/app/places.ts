import {
  IconBinaryTree,
  IconBook,
  IconChartBar,
  IconFiles,
  IconFileText,
  IconHighlight,
  IconHome,
  IconListDetails,
  IconMapPin,
  IconNotebook,
  IconNotes,
  IconScale,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  IconTable,
  IconTrashX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Route } from './navigation';

/** A screen that can be reached from everywhere, by the sidebar and by its name. */
export interface Place {
  /** Its name under `places` in shell.json. */
  readonly name: PlaceName;
  readonly icon: ComponentType<{ size?: number }>;
  readonly route: Route;
}

export type PlaceName =
  | 'overview'
  | 'search'
  | 'guides'
  | 'sites'
  | 'protocols'
  | 'sources'
  | 'anonymise'
  | 'codebook'
  | 'coding'
  | 'memos'
  | 'agreement'
  | 'figures'
  | 'condense'
  | 'caseReports'
  | 'deletion'
  | 'handbook'
  | 'settings';

/** The way of the work, from plan to report; `end` stands at the foot. */
export const placeGroups: readonly {
  readonly step: 'top' | 'plan' | 'write' | 'code' | 'condense' | 'report' | 'end';
  readonly places: readonly Place[];
}[] = [
  {
    step: 'top',
    places: [
      { name: 'overview', icon: IconHome, route: { screen: 'overview' } },
      { name: 'search', icon: IconSearch, route: { screen: 'search' } },
    ],
  },
  {
    step: 'plan',
    places: [
      { name: 'guides', icon: IconListDetails, route: { screen: 'guides', guide: null } },
      { name: 'sites', icon: IconMapPin, route: { screen: 'sites' } },
    ],
  },
  {
    step: 'write',
    places: [
      { name: 'protocols', icon: IconNotes, route: { screen: 'write', protocol: null } },
      { name: 'sources', icon: IconFiles, route: { screen: 'sources', document: null, importing: false } },
      { name: 'anonymise', icon: IconShieldCheck, route: { screen: 'anonymise', text: null } },
    ],
  },
  {
    step: 'code',
    places: [
      { name: 'codebook', icon: IconBinaryTree, route: { screen: 'codebook' } },
      { name: 'coding', icon: IconHighlight, route: { screen: 'code', text: null } },
      { name: 'memos', icon: IconNotebook, route: { screen: 'memos' } },
      { name: 'agreement', icon: IconScale, route: { screen: 'agreement' } },
      { name: 'figures', icon: IconChartBar, route: { screen: 'figures' } },
    ],
  },
  {
    step: 'condense',
    places: [{ name: 'condense', icon: IconTable, route: { screen: 'condense', place: null, sought: null } }],
  },
  {
    step: 'report',
    places: [
      {
        name: 'caseReports',
        icon: IconFileText,
        route: { screen: 'caseReports', report: null, sought: null },
      },
    ],
  },
  {
    step: 'end',
    places: [
      { name: 'deletion', icon: IconTrashX, route: { screen: 'deletion', interview: null } },
      { name: 'handbook', icon: IconBook, route: { screen: 'handbook', page: 'first-hour' } },
      { name: 'settings', icon: IconSettings, route: { screen: 'settings' } },
    ],
  },
];

/** The entry a screen belongs to: an interview's sheet is reached from the sites. */
export function placeOf(route: Route): Route['screen'] {
  return route.screen === 'interview' ? 'sites' : route.screen;
}
