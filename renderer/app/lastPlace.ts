import type { ProjectTree } from '#shared/model/tree';
import { type Route, useNavigation } from './navigation';

/**
 * Where a person was last in a project, for "go on where you were". Only ids are kept on the machine, no name
 * and no word of the material.
 */
export function keepLastPlace(project: string): () => void {
  return useNavigation.subscribe(({ route }) => {
    if (isOneThing(route)) localStorage.setItem(nameOf(project), JSON.stringify(route));
  });
}

/** A text, report, guide or sheet: lists, search and handbook in between do not take its place. */
export function isOneThing(route: Route): boolean {
  switch (route.screen) {
    case 'write':
      return route.protocol !== null;
    case 'code':
      return route.text !== null;
    case 'caseReports':
      return route.report !== null;
    case 'guides':
      return route.guide !== null;
    default:
      return route.screen === 'interview';
  }
}

/** The kept place, when it is one that can still be opened. */
export function lastPlace(project: string, tree: ProjectTree): Route | null {
  return readPlace(localStorage.getItem(nameOf(project)), tree);
}

/** A place out of what was stored; null when it leads nowhere (any more). */
export function readPlace(stored: string | null, tree: ProjectTree): Route | null {
  const route = parsed(stored);
  if (route === null) return null;
  const id = (name: string) => {
    const value = route.get(name);
    return typeof value === 'string' ? value : '';
  };
  switch (route.get('screen')) {
    case 'write': {
      const protocol = tree.protocol[id('protocol')];
      return protocol === undefined ? null : { screen: 'write', protocol: protocol.id };
    }
    case 'code': {
      const text = tree.protocol[id('text')] ?? tree.document[id('text')];
      return text === undefined ? null : { screen: 'code', text: text.id };
    }
    case 'caseReports': {
      const report = tree.caseReport[id('report')];
      return report === undefined ? null : { screen: 'caseReports', report: report.id, sought: null };
    }
    case 'interview': {
      const interview = tree.interview[id('interview')];
      return interview === undefined ? null : { screen: 'interview', interview: interview.id };
    }
    case 'guides': {
      const guide = tree.guide[id('guide')];
      return guide === undefined ? null : { screen: 'guides', guide: guide.id };
    }
    default:
      return null;
  }
}

function parsed(stored: string | null): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

function nameOf(project: string): string {
  return `fallwerk.place.${project}`;
}
