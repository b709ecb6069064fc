import { createContext } from 'react';
import type { InterviewId } from '#shared/model/ids';

/**
 * Opens the place where an interview's text is deleted for good. The sheet opens from many places (board, list,
 * tasks), and only the window knows where that place is; null where it is not offered.
 */
export const DeleteText = createContext<((interview: InterviewId) => void) | null>(null);
