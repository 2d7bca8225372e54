import { localDate } from '@nurt/domain/calendar';
import { FIGURE_KEYS, yearlyFigures, type FigureKey, type FigureRow } from '@nurt/domain/programmes';
import type { YearlyReportDocumentData } from '../yearly-report';
import { CHECKSUM } from './offer';
import { AUTHORITY } from './parties';

const LINES = Array.from({ length: 7 }, (_, index) => ({
  id: `line-${String(index + 1)}`,
  code: `BL${String(index + 1)}`,
  name: `Zadania z zakresu kultury, część ${String(index + 1)}`,
}));

/** On each line one record more than on the one before, each of 1 234,56 zł. */
function rowsOf(key: FigureKey): FigureRow[] {
  return LINES.flatMap(({ id }, index) =>
    Array.from({ length: index }, (_, number) => ({
      id: `${key}-${id}-${String(number)}`,
      record: 'offer' as const,
      recordId: id,
      title: 'Koncert na Rynku',
      lineIds: [id],
      grosze: 123_456,
    })),
  );
}

/** A sent report on seven lines, beside the year before. */
export const yearlyReportSample: YearlyReportDocumentData = {
  report: {
    programmeId: 'programme',
    title: 'Program współpracy Gminy Miasta Bochnia z organizacjami pozarządowymi na rok 2026',
    year: 2026,
    authority: AUTHORITY.name,
    resolutionNumber: 'XLI/412/2025',
    resolutionDate: localDate('2025-11-20'),
    asOf: localDate('2027-03-15'),
    previousYear: 2025,
    lines: LINES,
    figures: yearlyFigures(
      new Map(FIGURE_KEYS.map((key) => [key, rowsOf(key)])),
      LINES,
      new Map(FIGURE_KEYS.map((key) => [key, 100])),
    ),
  },
  sentAt: new Date('2027-03-15T11:00:00Z'),
  checksum: CHECKSUM,
};
