import { asId, type ProjectId } from '#shared/model/ids';

/**
 * The sample project's id, the same on every machine: by it the start screen finds it again and the shell marks it
 * as invented. Any other project gets a random one.
 */
export const sampleProjectId = asId<ProjectId>('5a3b1e00-0000-4000-8000-e5f0d0e5f0d0');
