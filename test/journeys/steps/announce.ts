import { expect, type Page } from '@playwright/test';
import { PUBLICATION_PLACE_LABELS } from '@nurt/domain/statute';
import { approval, calls } from '@nurt/wording/calls';
import { common } from '@nurt/wording/common';
import { formatAmountFigures, formatDate, formatShare } from '@nurt/wording/format';
import { problemText } from '@nurt/wording/problems';
import { programmes } from '@nurt/wording/programmes';
import { CALL, typed } from '../story';
import { checked } from '../support/checked';
import { button, field, fillIn, link, part, row } from '../support/fields';
import { lineOf } from '../support/lines';
import { saved } from '../support/parts';

const t = calls.pl;
const PLANNED = 57_500_000;

/** 1a. The officer looks up how much each line of the programme has left. */
export async function seeProgramme(officer: Page): Promise<void> {
  const p = programmes.pl;
  const navigation = officer.getByRole('navigation', { name: common.pl.mainNavigation });
  await link(navigation, common.pl.nav.programme).click();
  await checked(officer, 'river/01-programy');
  await officer
    .getByRole('table')
    .getByRole('link', { name: /na rok 2026$/ })
    .click();
  const lines = officer.getByRole('table', { name: new RegExp(p.lines) });
  await expect(lines.getByRole('columnheader')).toHaveText([
    p.line,
    p.place.planned,
    p.place.available,
    p.place.reserved,
    p.place.committed,
    p.place.executed,
    p.place.returned,
    p.place.settled,
  ]);
  await expect(lines.getByRole('rowheader')).toHaveCount(5);
  await expect(lines.getByRole('row', { name: new RegExp(`^${common.pl.total}`) })).toContainText(
    formatAmountFigures(PLANNED, 'pl'),
  );
  await checked(officer, 'river/01-program');
}

/** 1b. The officer writes the call, sees what the law misses and mends it; the mayor approves; it is announced. */
export async function announceCall(officer: Page, mayor: Page): Promise<void> {
  const navigation = officer.getByRole('navigation', { name: common.pl.mainNavigation });
  await link(navigation, common.pl.nav.calls).click();
  await checked(officer, 'river/01-nabory');
  await link(officer, t.create).click();
  await checked(officer, 'river/01-nowy-nabor');
  await field(officer, t.line).selectOption({ label: await optionOf(officer, CALL.line) });
  await officer.getByRole('radio', { name: t.kindOf.support }).check();
  await field(officer, t.name).fill(CALL.title);
  await button(officer, t.form.start).click();

  await writeCall(officer);
  // What the law still misses stands in the form and on the record, in the words of the act.
  await expect(part(officer, t.form.section.dates)).toContainText(tooShort());
  await checked(officer, 'river/01-szkic-z-brakami');
  await link(officer, t.form.toRecord).click();
  const missing = part(officer, t.record.missing);
  await expect(missing).toContainText(tooShort());
  await expect(missing.getByRole('listitem')).toHaveCount(2);
  await expect(button(officer, t.announce)).toHaveCount(0);
  await checked(officer, 'river/01-czego-brakuje');

  await link(missing, problemText('call_item_missing', { item: 'selection' }, 'pl')).click();
  await expect(field(officer, t.form.selectionProcedure)).toBeFocused();
  await field(officer, t.form.selectionProcedure).fill(CALL.selectionProcedure);
  await closing(officer).getByLabel(common.pl.date).fill(CALL.closesOn);
  await expect(officer.getByText(tooShort())).toHaveCount(0);
  await saved(officer);
  await link(officer, t.form.toAnnounce).click();
  await expect(officer.getByText(t.record.nothingMissing)).toBeVisible();
  await propose(officer);
  await approve(mayor);
  await officer.reload();
  await announce(officer);
}

async function propose(officer: Page): Promise<void> {
  await button(officer, approval.pl.propose).click();
  const dialog = officer.getByRole('dialog', { name: approval.pl.proposeTitle });
  await button(dialog, approval.pl.propose).click();
  await expect(officer.getByText(approval.pl.waits, { exact: true })).toBeVisible();
  await expect(button(officer, approval.pl.approve)).toHaveAttribute('aria-disabled', 'true');
}

/** The mayor finds the call among what waits, reads it and approves it. */
async function approve(mayor: Page): Promise<void> {
  await mayor.reload();
  await link(mayor, CALL.title).click();
  await checked(mayor, 'river/01-do-zatwierdzenia');
  await button(mayor, approval.pl.approve).click();
  const dialog = mayor.getByRole('dialog', { name: approval.pl.approveTitle });
  await button(dialog, approval.pl.approve).click();
  await expect(mayor.getByText(approval.pl.ready, { exact: true })).toBeVisible();
}

async function writeCall(officer: Page): Promise<void> {
  await fillIn(officer, {
    [t.form.task]: CALL.task,
    [t.pool]: typed(CALL.poolGrosze),
    [t.form.maximumGrantShare]: '90',
    [t.form.maximumAdministrativeShare]: '15',
    [t.form.offersPerOrganisation]: '2',
    [t.form.grantingRules]: CALL.grantingRules,
    [t.form.taskFrom]: CALL.taskFrom ?? '',
    [t.form.taskTo]: CALL.taskTo ?? '',
    [t.form.taskConditions]: CALL.taskConditions,
    [t.form.decisionBy]: CALL.decisionBy ?? '',
  });
  await closing(officer).getByLabel(common.pl.date).fill(CALL.tooSoon);
  await closing(officer).getByLabel(common.pl.time).fill(CALL.closesAtTime);
  await weigh(officer);
  const [thisYear, lastYear] = CALL.sameKindTasks;
  for (const tasks of [lastYear, thisYear]) {
    const year = row(officer, t.form.sameKindYear(tasks?.year ?? 0));
    await fillIn(year, {
      [t.form.sameKindDescription]: tasks?.description ?? '',
      [t.form.sameKindGrants]: typed(tasks?.grantsGrosze ?? 0),
      [t.form.sameKindTotal]: typed(tasks?.totalCostGrosze ?? 0),
    });
  }
  await saved(officer);
}

/** The six criteria of the act stand there already; their weights must make up the whole. */
async function weigh(officer: Page): Promise<void> {
  const weight = (number: number) => field(row(officer, t.form.criterionNumber(number)), t.form.weight);
  for (const [index, share] of ['25', '25', '20', '10', '10', '5'].entries()) {
    await weight(index + 1).fill(share);
  }
  await expect(officer.getByText(t.form.weightsLess(formatShare(500, 'pl')))).toBeVisible();
  await weight(6).fill('10');
  await expect(officer.getByText(formatShare(10_000, 'pl'), { exact: true })).toBeVisible();
  await field(officer, t.form.thresholdLabel).fill('50');
  await expect(row(officer, t.form.checklistNumber(5))).toBeVisible();
}

async function announce(officer: Page): Promise<void> {
  const before = await lineOf(officer, CALL.line);
  await button(officer, t.announce).click();
  const dialog = officer.getByRole('dialog', { name: t.announceTitle });
  for (const { pl } of Object.values(PUBLICATION_PLACE_LABELS)) {
    await expect(field(dialog, pl)).toHaveValue('2026-03-02');
  }
  await checked(officer, 'river/01-ogloszenie');
  await button(dialog, t.announce).click();
  await expect(officer.getByText(t.announced)).toBeVisible();
  await expect(officer.getByText(t.phaseOf.open, { exact: true }).first()).toBeVisible();
  await checked(officer, 'river/01-nabor-ogloszony');
  const after = await lineOf(officer, CALL.line);
  // Announced money has not moved to anybody yet: it is still available, now within the call.
  expect(after).toEqual({ ...before, announcedGrosze: before.announcedGrosze + 3_000_000 });
}

function closing(officer: Page) {
  return officer.getByRole('group', { name: t.closes });
}

async function optionOf(officer: Page, code: string): Promise<string> {
  const option = field(officer, t.line).getByRole('option', {
    name: new RegExp(`^${code} .*\\(2026, wolne`),
  });
  return (await option.textContent()) ?? '';
}

function tooShort(): string {
  const day = formatDate('2026-03-23', 'pl');
  expect(day).toBe('23 marca 2026');
  return problemText(
    'call_window_too_short',
    { lastPublication: '2026-03-02', days: 21, earliest: '2026-03-23' },
    'pl',
  );
}
