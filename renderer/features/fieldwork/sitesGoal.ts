/** What somebody came to the sites for: to name one, to enter quotas, or to plan an interview. */
export type SitesGoal = 'site' | 'quota' | 'interview';
