import type { Interview } from '#shared/model/fieldwork';
import type { Guide } from '#shared/model/guide';
import type { ProjectTree } from '#shared/model/tree';
import type { InterviewHeader } from '#shared/report/interviewGuideOptions';

/** The interviews held or planned along a guide: by place of the site, then by day. */
export function interviewsOfGuide(tree: ProjectTree, guide: Pick<Guide, 'id'>): readonly Interview[] {
  const place = (interview: Interview) => tree.site[interview.site]?.position ?? Number.MAX_SAFE_INTEGER;
  return Object.values(tree.interview)
    .filter((interview) => interview.guide === guide.id)
    .sort((a, b) => place(a) - place(b) || a.date.localeCompare(b.date));
}

/** What an interview tells of the head of its guide; the site by its code, since papers are left lying. */
export function headerOfInterview(tree: ProjectTree, interview: Interview): InterviewHeader {
  const people = Object.values(tree.project)[0]?.people ?? {};
  return {
    siteCode: tree.site[interview.site]?.code ?? '',
    date: interview.date,
    interviewer: interview.interviewer === null ? '' : (people[interview.interviewer]?.name ?? ''),
  };
}

/** The roles of an interview that the guide prints; an interview with everyone names none. */
export function rolesOfInterview(guide: Pick<Guide, 'roles'>, interview: Interview): readonly string[] {
  return guide.roles.map((role) => role.code).filter((code) => interview.roles.includes(code));
}
