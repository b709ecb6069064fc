import { bwGf } from './protocols/beispielwerder';
import { mfIfkb, mfTlb } from './protocols/musterfurtOperative';
import { mfGf, mfPl } from './protocols/musterfurtStrategic';
import { phKd } from './protocols/probenheimClients';

/** Conversations held, planned and dropped, with how far each protocol is. Everything in them is invented. */
export const sampleInterviews = [
  {
    key: 'mf-gf',
    site: 'mf',
    guide: 'A.1.2',
    roles: ['GF'],
    day: -140,
    interviewer: 'ada',
    reached: 'condensed',
    protocol: mfGf,
  },
  {
    key: 'mf-pl',
    site: 'mf',
    guide: 'A.1.2',
    roles: ['PL'],
    day: -140,
    interviewer: 'bo',
    reached: 'condensed',
    protocol: mfPl,
  },
  {
    key: 'mf-tlb',
    site: 'mf',
    guide: 'A.2.1',
    roles: ['TLB'],
    day: -112,
    interviewer: 'ada',
    reached: 'condensed',
    protocol: mfTlb,
  },
  {
    key: 'mf-ifkb',
    site: 'mf',
    guide: 'A.2.1',
    roles: ['IFK'],
    subgroup: 'IFK-B',
    day: -110,
    interviewer: 'bo',
    reached: 'condensed',
    protocol: mfIfkb,
  },
  {
    key: 'bw-gf',
    site: 'bw',
    guide: 'A.1.2',
    roles: ['GF'],
    day: -132,
    interviewer: 'ada',
    mode: 'video',
    reached: 'condensed',
    protocol: bwGf,
  },
  {
    key: 'ph-kd',
    site: 'ph',
    guide: 'A.3.2',
    roles: ['KD'],
    pseudonym: 'S1-K1',
    day: -9,
    interviewer: 'bo',
    consent: 'written',
    informationSheet: true,
    reached: 'complete',
    protocol: phKd,
  },
] as const;
