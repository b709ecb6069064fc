const everySite = ['mf', 'bw', 'ua', 'ph', 'st', 'ft'] as const;
const caseStudies = ['mf', 'ph'] as const;
const plain = { subgroup: null, wave: 1, additional: 0, note: '' } as const;

/** How many conversations the invented study plans; not every cell is reached. */
export const sampleQuotas = [
  { ...plain, sites: everySite, level: 'strategic', role: 'GF', planned: 1 },
  { ...plain, sites: everySite, level: 'strategic', role: 'PL', planned: 1 },
  { ...plain, sites: everySite, level: 'strategic', role: 'GF', planned: 1, wave: 2 },
  { ...plain, sites: everySite, level: 'strategic', role: 'PL', planned: 1, wave: 2 },
  { ...plain, sites: ['rdn', 'rds'], level: 'strategic', role: 'PL', planned: 1 },
  { ...plain, sites: caseStudies, level: 'strategic', role: 'KO', planned: 1 },
  { ...plain, sites: caseStudies, level: 'strategic', role: 'AA', planned: 1 },
  { ...plain, sites: caseStudies, level: 'operative', role: 'TLP', planned: 1 },
  { ...plain, sites: caseStudies, level: 'operative', role: 'TLB', planned: 1 },
  { ...plain, sites: caseStudies, level: 'operative', role: 'TLL', planned: 1 },
  { ...plain, sites: ['mf'], level: 'operative', role: 'AGS', planned: 1 },
  {
    ...plain,
    sites: ['ph'],
    level: 'operative',
    role: 'AGS',
    planned: 1,
    additional: 1,
    note: 'Ein weiteres Gespräch, weil hier auch das Jobcenter einen eigenen Arbeitgeberservice hat.',
  },
  { ...plain, sites: caseStudies, level: 'operative', role: 'IFK', subgroup: 'IFK-B', planned: 2 },
  { ...plain, sites: caseStudies, level: 'operative', role: 'IFK', subgroup: 'IFK-N', planned: 2 },
  { ...plain, sites: caseStudies, level: 'operative', role: 'AG', planned: 2 },
  { ...plain, sites: caseStudies, level: 'intensive', role: 'IFK', subgroup: 'IFK-B', planned: 1 },
  { ...plain, sites: caseStudies, level: 'intensive', role: 'KD', planned: 2 },
] as const;
