import type { ProgrammeStatus } from '@nurt/domain/programmes';
import type { Tone } from '@nurt/ui';

/** How the state of a programme looks. */
export const STATUS_TONE: Readonly<Record<ProgrammeStatus, Tone>> = { draft: 'neutral', adopted: 'success' };
