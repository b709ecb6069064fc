import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { answerableNodes, nodeLabel } from '#shared/guide/guideNodes';
import type { ProjectTree } from '#shared/model/tree';
import { askSaved } from '../../features/search/searchStore';
import { useDay } from '../../ui/useDay';
import { useTree } from '../../workspace/store';
import { useInterviewTitle } from '../../workspace/useInterviewTitle';
import { type Route, useNavigation } from '../navigation';
import { placeGroups } from '../places';
import { dialogNames } from './dialogNames';
import { type JumpDialog, showJumpDialog } from './jumpDialog';

export type JumpKind =
  | 'screen'
  | 'action'
  | 'code'
  | 'site'
  | 'interview'
  | 'question'
  | 'report'
  | 'search'
  | JumpDialog['kind'];

/** A place or command that can be reached by its name. */
export interface JumpTarget {
  /** The same each time, so that it can be remembered as a recent one. */
  readonly id: string;
  readonly kind: JumpKind;
  readonly label: string;
  readonly detail: string;
  go(): void;
}

export type JumpActions = { readonly [name in JumpActionName]: () => void };

export const jumpActionNames = [
  'undo',
  'redo',
  'lock',
  'backup',
  'keys',
  'secondText',
  'sidebar',
  'light',
  'dark',
  'contrast',
  'larger',
  'smaller',
  'german',
  'english',
] as const;
export type JumpActionName = (typeof jumpActionNames)[number];

/**
 * Everything with a name: screens, commands, codes, sites and their attributes, protocols, questions, reports with
 * their versions and templates, saved searches.
 */
export function useJumpTargets(actions: JumpActions): readonly JumpTarget[] {
  const { t, i18n } = useTranslation(['search', 'shell', 'siteProfile']);
  const language = i18n.language === 'en' ? 'en' : 'de';
  const go = useNavigation((state) => state.go);
  const tree = useTree((whole) => whole);
  const titleOf = useInterviewTitle();
  const day = useDay();
  return useMemo(() => {
    const to = (route: Route) => () => go(route);
    return [
      ...placeGroups.flatMap(({ places }) =>
        places.map(({ name, route }) =>
          target('screen', route.screen, t(`places.${name}`, { ns: 'shell' }), '', to(route)),
        ),
      ),
      ...jumpActionNames.map((name) => target('action', name, t(`jump.action.${name}`), '', actions[name])),
      ...Object.values(tree.codebook).flatMap(({ codes }) =>
        Object.values(codes).map((code) =>
          target('code', code.id, code.name, parentNames(codes, code.parent), to({ screen: 'codebook' })),
        ),
      ),
      ...Object.values(tree.site).map(({ id, code, name, region }) =>
        target('site', id, code === name ? name : `${code} ${name}`, region, to({ screen: 'sites' })),
      ),
      ...Object.values(tree.protocol).flatMap(({ id, interview, caseLabel }) => {
        const conversation = tree.interview[interview];
        if (conversation === undefined) return [];
        // Three conversations of one role in one wave are told apart by who and when.
        const { respondent, date } = conversation;
        const apart = [caseLabel, respondent.pseudonym, day(date)].filter((part) => part !== '').join(' · ');
        return [target('interview', id, titleOf(conversation), apart, to({ screen: 'write', protocol: id }))];
      }),
      ...Object.values(tree.guide).flatMap((guide) =>
        answerableNodes(guide).map(({ node }) =>
          target(
            'question',
            node.id,
            nodeLabel(node, language),
            guide.label || guide.title,
            to({ screen: 'guides', guide: guide.id }),
          ),
        ),
      ),
      ...Object.values(tree.caseReport).map(({ id, title }) =>
        target('report', id, title, '', to({ screen: 'caseReports', report: id, sought: null })),
      ),
      ...dialogNames(tree, {
        value(attribute, value) {
          if (attribute.type === 'date') return day(value);
          if (attribute.type === 'yesNo')
            return value === 'yes' ? t('yes', { ns: 'siteProfile' }) : t('no', { ns: 'siteProfile' });
          return value;
        },
        version: (number, report) => t('jump.version', { number, report }),
      }).map(({ id, label, detail, dialog }) =>
        target(dialog.kind, id, label, detail, () => showJumpDialog(dialog)),
      ),
      ...Object.values(tree.savedSearch).map(({ id, name, search }) =>
        target('search', id, name, search.query, () => {
          askSaved(search);
          go({ screen: 'search' });
        }),
      ),
    ];
  }, [tree, t, day, language, go, titleOf, actions]);
}

function target(kind: JumpKind, id: string, label: string, detail: string, go: () => void): JumpTarget {
  return { id: `${kind} ${id}`, kind, label, detail, go };
}

type Codes = ProjectTree['codebook'][string]['codes'];

function parentNames(codes: Codes, parent: keyof Codes | null): string {
  const names: string[] = [];
  for (let up = parent === null ? undefined : codes[parent]; up !== undefined && names.length < 9; ) {
    names.unshift(up.name);
    up = up.parent === null ? undefined : codes[up.parent];
  }
  return names.join(' / ');
}
