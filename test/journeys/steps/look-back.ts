import { expect, type Page } from '@playwright/test';
import { board } from '@nurt/wording/board';
import { formatAmount } from '@nurt/wording/format';
import { grant, grants, programme } from '@nurt/wording/publication';
import { OFFER, ORGANISATION, REPORT } from '../story';
import { checked } from '../support/checked';
import { part } from '../support/fields';

const PLANNED = formatAmount(57_500_000, 'pl');

/** 10a. Anybody sees the way of the grant, from its award to the return. */
export async function seeGrant(citizen: Page): Promise<void> {
  const { stepOf, way, where, whereOf } = grant.pl;
  await citizen.goto('/dotacje');
  const list = citizen.getByRole('table', { name: grants.pl.list });
  await checked(citizen, 'river/10-dotacje');
  await list.getByRole('link', { name: OFFER.title }).click();
  await expect(citizen.getByRole('heading', { level: 1, name: OFFER.title })).toBeVisible();
  await expect(part(citizen, way).getByRole('list').first().getByRole('listitem')).toContainText([
    stepOf.awarded,
    stepOf.agreementSigned,
    stepOf.instalmentPaid,
    stepOf.instalmentPaid,
    stepOf.reportSubmitted,
    stepOf.reportAccepted,
    stepOf.returnDue,
    stepOf.returnReceived,
  ]);
  const places = part(citizen, where);
  await expect(places.getByRole('listitem').filter({ hasText: whereOf.settled })).toContainText(
    formatAmount(OFFER.grantGrosze - REPORT.unusedGrosze, 'pl'),
  );
  await expect(places.getByRole('listitem').filter({ hasText: whereOf.returned })).toContainText(
    formatAmount(REPORT.unusedGrosze, 'pl'),
  );
  await expect(citizen.getByText(ORGANISATION.name).first()).toBeVisible();
  await expect(citizen.getByText(REPORT.results)).toBeVisible();
  await checked(citizen, 'river/10-dotacja');
}

/** 10b. Every grosz of the 575 000 zł is in exactly one place: the public programme says so. */
export async function seeProgrammeAddsUp(citizen: Page): Promise<void> {
  await citizen.goto('/program?rok=2026');
  await expect(citizen.getByText(programme.pl.everyGrosz)).toBeVisible();
  await expect(citizen.getByText(programme.pl.sumText(PLANNED))).toBeVisible();
  await checked(citizen, 'river/10-program');
}

/** 10c. The office board: one bar for each line, and the places of the whole programme make up the plan. */
export async function seeBoard(mayor: Page): Promise<void> {
  const t = board.pl;
  await mayor.goto('/urzad');
  const money = part(mayor, t.money(2026));
  await expect(money.getByText(t.everyGrosz)).toBeVisible();
  await expect(money.getByText(t.sum(PLANNED))).toBeVisible();
  await money.getByText(t.table).first().click();
  const table = money.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveCount(5);
  for (const row of await table
    .getByRole('row')
    .filter({ has: mayor.getByRole('cell') })
    .all()) {
    const [planned = 0, ...places] = (await row.getByRole('cell').allTextContents())
      .filter((text) => AMOUNT.test(text))
      .map(toGrosze);
    expect(places.reduce((sum, amount) => sum + amount, 0)).toBe(planned);
  }
  await checked(mayor, 'river/10-pulpit');
}

/** An amount at the start of a cell; what follows is a part of it: „32 000,00 w tym w naborach 20 000,00”. */
const AMOUNT = /^\d[\d\s]*,\d\d/;

function toGrosze(text: string): number {
  return Number(AMOUNT.exec(text)?.[0].replace(/\D/g, ''));
}
