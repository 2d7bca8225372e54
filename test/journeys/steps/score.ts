import { expect, type Page } from '@playwright/test';
import { committee, evaluation } from '@nurt/wording/evaluation';
import { CALL, OFFER } from '../story';
import { checked } from '../support/checked';
import { button, field, part } from '../support/fields';

const t = committee.pl;

/**
 * 5b. A committee member declares to be impartial, scores every criterion with a reason and files the sheet.
 *
 * @param points given for each criterion, of ten
 * @param picture part of the names of the pictures
 */
export async function scoreOffer(member: Page, points: number, picture: string): Promise<void> {
  await expect(member.getByRole('heading', { level: 1, name: t.title })).toBeVisible();
  await checked(member, `river/05-${picture}-kolejka`);
  const queue = member.getByRole('table', { name: CALL.title });
  await queue.getByRole('link', { name: OFFER.title }).click();
  await expect(member.getByRole('radio', { name: t.declaration.impartial })).toBeVisible();
  await expect(member.getByText(OFFER.description)).toHaveCount(0);
  await checked(member, `river/05-${picture}-oswiadczenie`);

  const { declaration } = t;
  await member.getByRole('radio', { name: declaration.impartial }).check();
  await button(member, declaration.submit).click();
  await checked(member, `river/05-${picture}-oswiadczenie-pytanie`);
  await button(member.getByRole('dialog', { name: declaration.confirmTitle }), declaration.confirm).click();
  await expect(member.getByText(OFFER.description)).toBeVisible();

  const { sheet } = t;
  for (const [index, { name }] of (await criteria(member)).entries()) {
    const criterion = part(member, name);
    await field(criterion, sheet.points).fill(String(points));
    // The last reason comes later: without it the sheet must not be filed.
    if (index < 5) await field(criterion, sheet.reason).fill('Opis jest konkretny.');
  }
  await expect(member.getByText(sheet.incomplete(1))).toBeVisible();
  await button(member, sheet.file).click();
  await expect(member.getByRole('alert')).toBeFocused();
  await checked(member, `river/05-${picture}-karta-niepelna`);
  const last = (await criteria(member)).at(-1);
  await field(part(member, last?.name ?? ''), sheet.reason).fill(
    'Wcześniejsze zadania rozliczono w terminie.',
  );
  await expect(member.getByText(sheet.complete)).toBeVisible();
  await button(member, sheet.file).click();
  await button(member.getByRole('dialog', { name: sheet.confirmTitle }), sheet.confirm).click();
  await expect(member.getByRole('heading', { name: sheet.filedTitle })).toBeFocused();
  await checked(member, `river/05-${picture}-karta-zlozona`);
}

/** While a sheet is missing nobody sees the others. */
export async function seeNoRanking(member: Page): Promise<void> {
  await member
    .getByRole('main')
    .getByRole('link', { name: new RegExp(CALL.title) })
    .click();
  await expect(member.getByText(evaluation.pl.sealedTitle)).toBeVisible();
  await expect(member.getByRole('heading', { name: evaluation.pl.sheets })).toHaveCount(0);
  await checked(member, 'river/05-ranking-zapieczetowany');
}

/** The headings of the criteria on the sheet, which name its parts. */
async function criteria(member: Page): Promise<{ name: string }[]> {
  const headings = member.getByRole('heading', { level: 3, name: /^[1-6]\. / });
  await expect(headings).toHaveCount(6);
  return (await headings.allTextContents()).map((name) => ({ name }));
}
