import type { ReportContent } from '@nurt/domain/settlement';
import type { DraftProblem } from '../../../../shared/drafts/field-errors';

/** Characters that the server takes in each text of a report. */
export const LIMITS = {
  long: 20_000,
  document: { number: 100, issuer: 300, description: 500 },
} as const;

const LONG_TEXTS = ['results', 'activities', 'additionalInformation'] as const;
const DOCUMENT_TEXTS = ['number', 'issuer', 'description'] as const;

/** Texts that are too long to be saved. */
export function tooLong(content: ReportContent): DraftProblem[] {
  return [
    ...LONG_TEXTS.flatMap((key) => over(key, content[key], LIMITS.long)),
    ...content.documents.flatMap((document, index) =>
      DOCUMENT_TEXTS.flatMap((key) => over(`documents.${index}.${key}`, document[key], LIMITS.document[key])),
    ),
  ];
}

function over(path: string, text: string, maximum: number): DraftProblem[] {
  return text.length > maximum ? [{ code: 'text_too_long', path, params: { maximum } }] : [];
}
