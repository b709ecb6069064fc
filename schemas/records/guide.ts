import { defineRecord } from './recordSchema';
import { z } from 'zod';
import type { Guide } from '#shared/model/guide';
export const guideRecord = defineRecord('guide', z.any() as z.ZodType<Guide>);
