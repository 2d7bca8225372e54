import { sumGrosze, ZERO } from '@nurt/domain/money';
import { SPORT_DECLARATIONS, SPORT_PURPOSES, type SportPart } from '@nurt/domain/offers';
import { formatNumber } from '@nurt/wording/format';
import { sportForm } from '@nurt/wording/offers';
import type { RichText } from '@nurt/wording/documents';
import { facts, heading, subheading, table, type Sheet } from './kit';
import { written, type Voice } from './values';

/** One declaration with whether it was made. */
export interface Declared {
  readonly text: RichText | string;
  readonly made: boolean;
}

/** The club, its athletes by age and its coaches. */
export function drawClub(sheet: Sheet, say: Voice, sport: SportPart): void {
  const words = sportForm[say.locale];
  heading(sheet, words.club);
  facts(sheet, [
    { label: words.discipline, value: say.text(sport.discipline) },
    { label: words.licence, value: say.text(sport.licence) },
    { label: words.league, value: say.text(sport.league) },
  ]);
  subheading(sheet, words.groups);
  if (sport.groups.length === 0) written(sheet, say, '');
  else {
    const count = (athletes: number | null): string =>
      athletes === null ? say.words.common.missing : formatNumber(athletes, say.locale);
    const whole = sport.groups.reduce((sum, { athletes }) => sum + (athletes ?? 0), 0);
    table(
      sheet,
      [
        { heading: words.groupName, width: { part: 1 } },
        { heading: words.athletes, width: 110, align: 'right' },
      ],
      [
        ...sport.groups.map(({ name, athletes }) => ({ cells: [say.text(name), count(athletes)] })),
        { kind: 'total' as const, cells: [words.together, count(whole)] },
      ],
    );
  }
  subheading(sheet, words.coaches);
  if (sport.coaches.length === 0) written(sheet, say, '');
  else
    table(
      sheet,
      [
        { heading: words.qualification, width: { part: 1 } },
        { heading: words.trains, width: { part: 1 } },
      ],
      sport.coaches.map((coach) => ({ cells: [say.text(coach.qualification), say.text(coach.groups)] })),
    );
}

/** What the grant pays for, by the purposes of the sports act (art. 28 ust. 2). */
export function drawPurposes(sheet: Sheet, say: Voice, { purposes }: SportPart): void {
  const words = sportForm[say.locale];
  subheading(sheet, words.purposes);
  table(
    sheet,
    [
      { heading: words.purposes, width: { part: 1 } },
      { heading: say.words.offer.sourceColumns.value, width: 110, align: 'right' },
    ],
    [
      ...SPORT_PURPOSES.map((key) => ({
        cells: [words.purposeOf[key], say.figures(purposes[key] ?? ZERO)],
      })),
      {
        kind: 'total' as const,
        cells: [words.together, say.figures(sumGrosze(SPORT_PURPOSES.map((key) => purposes[key] ?? ZERO)))],
      },
    ],
  );
}

export function clubDeclarations(say: Voice, { declarations }: SportPart): Declared[] {
  const words = sportForm[say.locale];
  return SPORT_DECLARATIONS.map((key) => ({ text: words.declare[key], made: declarations[key] }));
}
