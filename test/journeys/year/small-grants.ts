import { expect, type Browser, type Page } from '@playwright/test';
import { smallGrantCostValue } from '@nurt/domain/small-grants';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { smallGrantForm, smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { moveClock } from '../clock';
import { grouped, typed } from '../story';
import { checked } from '../support/checked';
import { downloadsPdf } from '../support/documents';
import { button, field, fillIn, link, part, row } from '../support/fields';
import { openPart, saved } from '../support/parts';
import { arrive, returning, STAFF } from '../support/people';
import { EXERCISE, POOL, WALKS, YEAR, type SmallGrantStory } from './facts';

const t = smallGrants.pl;
const f = smallGrantForm.pl;
const o = smallGrantOffice.pl;
const amount = (grosze: number) => formatAmount(grosze, 'pl');
const COMMENT = 'Proszę o jeden spacer w spokojnym tempie.';

/** Both offers are filed, published, commented on and decided; returns their ids. */
export async function smallGrantsOfTheYear(browser: Browser): Promise<string[]> {
  await moveClock('2031-03-17T09:00:00Z');
  const ids = [await filed(browser, WALKS), await filed(browser, EXERCISE)];

  await moveClock('2031-03-18T09:00:00Z');
  const officer = await returning(browser, STAFF.officer);
  for (const story of [WALKS, EXERCISE]) await published(officer, story);

  const citizen = await arrive(browser);
  await commentedOn(citizen, WALKS);
  await readComment(officer, WALKS);
  await citizen.reload();
  await expect(part(citizen, t.comments)).toContainText(COMMENT);
  await checked(citizen, 'rok/25-uwaga-publiczna');
  await officer.context().close();

  const mayor = await returning(browser, STAFF.executive);
  await openInOffice(mayor, WALKS);
  await expect(button(mayor, o.decide.grant)).toHaveAttribute('aria-disabled', 'true');
  await expect(mayor.getByText(o.decide.early(formatDate('2031-03-25', 'pl'))).first()).toBeVisible();
  await checked(mayor, 'rok/26-za-wczesnie');
  await mayor.context().close();

  await moveClock('2031-03-26T09:00:00Z');
  const decider = await returning(browser, STAFF.executive);
  await granted(decider, WALKS, 0);
  await granted(decider, EXERCISE, WALKS.granted);
  await seePool(decider);
  await decider.context().close();

  await citizen.goto('/male-granty');
  await checked(citizen, 'rok/30-male-granty');
  await link(citizen, WALKS.content.title).click();
  await expect(part(citizen, t.decision)).toContainText(amount(WALKS.granted));
  await checked(citizen, 'rok/31-rozstrzygniecie-publiczne');
  await citizen.context().close();
  return ids;
}

/** A draft that was begun by mistake goes away after one question. */
async function discarded(page: Page): Promise<void> {
  await page.goto('/organizacja/male-granty/nowy');
  await button(page, f.start.submit).click();
  await openPart(page, named(f.parts.review));
  await button(page, f.record.discard).click();
  const dialog = page.getByRole('dialog', { name: f.record.discardTitle });
  await button(dialog, f.record.discard).click();
  await expect(page.getByText(f.record.discarded)).toBeVisible();
  await expect(page.getByText(t.untitled)).toHaveCount(0);
}

/** The first offer is looked at on its way; the second only has to come to the same end. */
async function seen(page: Page, story: SmallGrantStory, picture: string): Promise<void> {
  if (story === WALKS) await checked(page, `rok/${picture}`);
}

/** The organisation sees how much there is, writes its offer part by part and submits it. */
async function filed(browser: Browser, story: SmallGrantStory): Promise<string> {
  const { content } = story;
  const page = await returning(browser, story.member);
  if (story === EXERCISE) await discarded(page);
  await page.goto('/organizacja/male-granty');
  await seen(page, story, '10-oferty');
  await link(page.getByRole('main'), t.toStart).first().click();
  await field(page.getByRole('main'), f.start.organisation).selectOption({ label: story.organisation });
  const limits = part(page, t.limits.title);
  await expect(limits).toContainText(t.limits.left(amount(4_000_000), amount(4_000_000)));
  await seen(page, story, '11-nowa-oferta');
  await button(page, f.start.submit).click();

  await openPart(page, named(f.parts.basics));
  await page.getByRole('radio', { name: t.kindOf.support, exact: true }).check();
  await field(page, f.fields.sphere).selectOption(content.sphere);
  await fillIn(page, {
    [f.fields.title]: content.title,
    [f.fields.from]: content.taskFrom ?? '',
    [f.fields.to]: content.taskTo ?? '',
    [f.fields.name]: content.contact.name,
    [f.fields.phone]: content.contact.phone,
    [f.fields.email]: content.contact.email,
  });
  await saved(page);
  await seen(page, story, '12-podstawowe');

  await openPart(page, named(f.parts.task));
  await fillIn(page, {
    [f.fields.place]: content.place,
    [f.fields.description]: content.description,
    [f.fields.characteristics]: content.characteristics,
  });
  await button(page, f.fields.addResult).click();
  const [result] = content.results;
  await fillIn(row(page, f.fields.resultRow(1)), {
    [f.fields.resultName]: result?.name ?? '',
    [f.fields.target]: result?.target ?? '',
    [f.fields.monitoring]: result?.monitoring ?? '',
  });
  await saved(page);
  await seen(page, story, '13-zakres');

  await openPart(page, named(f.parts.costs));
  for (const [index, cost] of content.costs.entries()) {
    await button(page, f.fields.addCost).click();
    const line = row(page, f.fields.costRow(index + 1));
    await fillIn(line, {
      [f.fields.costName]: cost.name,
      [f.fields.grant]: typed(cost.grantGrosze),
      [f.fields.other]: typed(cost.otherGrosze),
    });
    await expect(line).toContainText(f.fields.value(amount(smallGrantCostValue(cost))));
  }
  await expect(page.getByRole('main')).toContainText(
    f.fields.sumOf(amount(story.asked + story.other), amount(story.asked), amount(story.other)),
  );
  await saved(page);
  await seen(page, story, '14-koszty');

  await openPart(page, named(f.parts.declarations));
  await declare(page);
  await saved(page);
  await seen(page, story, '15-oswiadczenia');

  await openPart(page, named(f.parts.review));
  await expect(part(page, f.review.missing)).toContainText(f.review.ready);
  await seen(page, story, '16-przed-zlozeniem');
  await button(page, f.review.submit).click();
  const dialog = page.getByRole('dialog', { name: f.review.confirmTitle });
  await expect(dialog).toContainText(amount(story.asked));
  await seen(page, story, '17-pytanie');
  await button(dialog, f.review.confirm).click();
  await expect(page.getByText(f.record.next.submitted.title)).toBeVisible();
  // Monday 17 March: seven working days end on the 26th.
  await expect(page.getByText(f.record.next.submitted.text(formatDate('2031-03-26', 'pl')))).toBeVisible();
  await downloadsPdf(page, link(page, f.record.receiptPdf));
  await seen(page, story, '18-zlozona');
  const id = /male-granty\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  await page.context().close();
  return id;
}

async function declare(page: Page): Promise<void> {
  const { declare: names } = offerForm.pl;
  const { taxes, socialInsurance, choice } = offerEditor.pl.declarations;
  for (const name of [
    names.withinPublicBenefitActivity,
    names.feesWithinPaidActivity,
    names.dataAgreeWithRegister,
    names.truthful,
    names.dataProtection,
  ]) {
    await page.getByRole('checkbox', { name, exact: true }).check();
  }
  for (const name of [taxes, socialInsurance]) {
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: choice.notInArrears }).check();
  }
}

/** The officer records that the offer stands in its three places. */
async function published(officer: Page, story: SmallGrantStory): Promise<void> {
  await openInOffice(officer, story);
  await seen(officer, story, '20-do-publikacji');
  await button(officer, o.publish.action).click();
  const dialog = officer.getByRole('dialog', { name: o.publish.title });
  for (const place of Object.values(t.places)) await expect(field(dialog, place)).toHaveValue('2031-03-18');
  await seen(officer, story, '21-publikacja');
  await button(dialog, o.publish.confirm).click();
  await expect(officer.getByText(o.publish.done)).toBeVisible();
  await seen(officer, story, '22-opublikowana');
}

/** Anybody may comment for seven days, without an account. */
async function commentedOn(citizen: Page, { content }: SmallGrantStory): Promise<void> {
  await citizen.goto('/male-granty');
  await link(citizen, content.title).click();
  await expect(citizen.getByText(t.writeLead(formatDate('2031-03-25', 'pl')))).toBeVisible();
  await checked(citizen, 'rok/23-oferta-publiczna');
  await fillIn(citizen, { [t.text]: COMMENT, [t.author]: 'Mieszkanka Rynku' });
  await button(citizen, t.send).click();
  await expect(citizen.getByText(t.sent)).toBeVisible();
  await expect(part(citizen, t.comments)).not.toContainText(COMMENT);
  await checked(citizen, 'rok/24-uwaga-wyslana');
}

async function readComment(officer: Page, story: SmallGrantStory): Promise<void> {
  await openInOffice(officer, story);
  const comments = part(officer, o.comments.title);
  await expect(comments).toContainText(COMMENT);
  await button(comments, o.comments.show).click();
  await expect(officer.getByText(o.comments.shown)).toBeVisible();
}

/** The mayor decides on purpose and amount, and sees what is left of both limits. */
async function granted(mayor: Page, story: SmallGrantStory, before: number): Promise<void> {
  await openInOffice(mayor, story);
  await button(mayor, o.decide.grant).click();
  const dialog = mayor.getByRole('dialog', { name: o.decide.grantTitle });
  await expect(field(dialog, o.decide.amount)).toHaveValue(grouped(story.asked));
  await field(dialog, o.decide.amount).fill(typed(story.granted));
  const pool = dialog.getByRole('row', { name: new RegExp(`^${o.decide.poolLeft}`) });
  await expect(pool).toContainText(o.decide.left(amount(POOL - before)));
  await expect(pool).toContainText(o.decide.left(amount(POOL - before - story.granted)));
  const option = field(dialog, o.decide.line).getByRole('option').filter({ hasText: LINE_NAMES[story.line] });
  await field(dialog, o.decide.line).selectOption((await option.getAttribute('value')) ?? '');
  await field(dialog, o.decide.reasons).fill('Zadanie odpowiada na potrzeby mieszkańców.');
  if (story === WALKS) await field(dialog, o.decide.considered).fill('Jeden spacer będzie spokojny.');
  await seen(mayor, story, '27-decyzja');
  await button(dialog, o.decide.grant).click();
  await expect(mayor.getByText(o.decide.granted)).toBeVisible();
  await seen(mayor, story, '28-przyznana');
}

/** 15 000 + 12 000 zł of the pool of 52 500 zł: 25 500 zł are left. */
async function seePool(mayor: Page): Promise<void> {
  await mayor.goto('/urzad/male-granty');
  const pool = part(mayor, o.pool.title(YEAR));
  await expect(pool).toContainText(amount(5_250_000));
  await expect(pool).toContainText(amount(2_700_000));
  await expect(pool).toContainText(amount(2_550_000));
  await checked(mayor, 'rok/29-pula');
}

async function openInOffice(page: Page, { content }: SmallGrantStory): Promise<void> {
  await page.goto('/urzad/male-granty');
  await page.getByRole('table', { name: t.list }).getByRole('link', { name: content.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: content.title })).toBeVisible();
}

const LINE_NAMES = { BL1: 'kultury fizycznej i turystyki', BL4: 'osób niepełnosprawnych' } as const;

/** The parts of this form carry their number in their name. */
const named = (name: string) => ({ number: '', name });
