import { expect, test, type Page } from '@playwright/test';
import { localDate } from '@nurt/domain/calendar';
import { callHints, calls, corrections } from '@nurt/wording/calls';
import { hintedFieldName, jointOffer, offerEditor, offerGuidance } from '@nurt/wording/offers';
import { moveClock } from './clock';
import { checked, pictured } from './support/checked';
import { clientOf, known } from './support/demo';
import { openDraft, wholeDraft } from './support/drafts';
import { button, field } from './support/fields';
import { openPart } from './support/parts';
import { MEMBERS, returning, STAFF } from './support/people';

const t = offerGuidance.pl;
const FIELD_HINT = 'Nazwa, pod którą zadanie poznają mieszkańcy.';
const HINT = 'Opisz, jak osoby z niepełnosprawnościami wezmą udział.';

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('What the call says stands beside the fields of an offer, and the office changes its hints by a correction', async ({
  browser,
}) => {
  const offerId = await wholeDraft(MEMBERS.traveller);
  const page = await openDraft(await returning(browser, MEMBERS.traveller), offerId);

  await test.step('criteria, caps and the hint of the office describe the fields that they are about', async () => {
    const description = field(page, offerEditor.pl.task.description);
    await expect(description).toHaveAccessibleDescription(new RegExp(t.criteria));
    await button(page, t.criteria).click();
    await expect(page.getByText(/do \d+ pkt, waga/).first()).toBeVisible();
    await expect(page.getByText(/ilu mieszkańców Bochni/)).toBeVisible();
    await looked(page, 'wskazowki/zadanie');
    await openPart(page, offerEditor.pl.parts.schedule);
    const target = page.getByLabel(offerEditor.pl.schedule.target).first();
    await expect(target).toHaveAccessibleDescription(/wiek i liczbę osób/);
    await looked(page, 'wskazowki/dzialania');
    await openPart(page, offerEditor.pl.parts.costs);
    const unit = page.getByLabel(offerEditor.pl.costs.unit, { exact: true }).first();
    await expect(unit).toHaveAccessibleDescription(/Godzina, sztuka/);
    await expect(page.getByText(/Koszty administracyjne: najwyżej/)).toBeVisible();
    await looked(page, 'wskazowki/koszty');
    await openPart(page, offerEditor.pl.parts.sources);
    await expect(field(page, offerEditor.pl.sources.grant)).toHaveAccessibleDescription(/najwyżej/);
    await looked(page, 'wskazowki/zrodla');
  });

  await test.step('on a phone they are behind their label', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/organizacja/oferty/${offerId}?czesc=task`);
    const hint = page.getByText(/ilu mieszkańców Bochni/);
    await expect(hint).toBeHidden();
    await button(page, t.hintOfPart).click();
    await expect(hint).toBeVisible();
    await checked(page, 'wskazowki/zadanie-otwarta-360');
  });

  await test.step('the office changes a hint and adds one for a field: published, and seen by whoever writes', async () => {
    const officer = await returning(browser, STAFF.officer);
    const [offer] = await (await clientOf(MEMBERS.traveller)).call('GET /api/offers');
    const list = await (await clientOf(STAFF.officer)).call('GET /api/office/calls');
    const call = known(list, ({ id }) => id === offer?.call.id, 'call');
    await officer.goto(`/urzad/nabory/${call.id}/zmiana`);
    await field(officer, callHints.pl.label(callHints.pl.partOf.task)).fill(HINT);
    const title = hintedFieldName('title', 'pl');
    await field(officer, callHints.pl.field).selectOption({ label: title });
    await button(officer, callHints.pl.add).click();
    await expect(field(officer, callHints.pl.label(title))).toBeFocused();
    await field(officer, callHints.pl.label(title)).fill(FIELD_HINT);
    await officer.getByRole('textbox', { name: corrections.pl.newReason }).fill('Pytania organizacji');
    await looked(officer, 'wskazowki/urzad-zmiana');
    await button(officer, corrections.pl.correctPublish).click();
    await expect(officer.getByRole('heading', { name: calls.pl.form.section.hints })).toBeVisible();
    await expect(officer.getByText(HINT).first()).toBeVisible();
    await looked(officer, 'wskazowki/urzad-nabor');
    await officer.goto(`/nabory/${call.id}`);
    await expect(officer.getByText(FIELD_HINT).last()).toBeVisible();
    await looked(officer, 'wskazowki/nabor-publiczny');
    await officer.context().close();
    await page.reload();
    await expect(field(page, offerEditor.pl.task.title)).toHaveAccessibleDescription(new RegExp(FIELD_HINT));
    await button(page, t.hintOfPart).click();
    await expect(page.getByText(HINT)).toBeVisible();
  });
  await page.context().close();
});

const YEARLY = 'Podziel koszt według dnia zapłaty.';
const SPLIT = 'Lider nie może ponosić wszystkich kosztów.';
const WORK = 'Wymień działania, które prowadzi.';
const BEFORE_OFFICE = 'Podaj jedną osobę do podpisu.';

test('What the call says about yearly amounts, the split of costs and who does what describes those fields', async ({
  browser,
}) => {
  const offerId = await wholeDraft(MEMBERS.traveller, { taskTo: localDate('2027-02-28') });
  const params = { offerId };
  const [lead, partner, office] = await Promise.all(
    [MEMBERS.traveller, MEMBERS.seniors, STAFF.officer].map(clientOf),
  );
  const [seniors] = await partner!.call('GET /api/organisations');
  await lead!.call('POST /api/offers/:offerId/partners', { params, body: { number: seniors!.nip } });
  await partner!.call('POST /api/offers/:offerId/partners/:partnerId/answer', {
    params: { ...params, partnerId: seniors!.id },
    body: { accepted: true },
  });
  const { call, organisation } = await lead!.call('GET /api/offers/:offerId', { params });
  const { terms, version, line } = await office!.call('GET /api/office/calls/:callId', {
    params: { callId: call.id },
  });
  const fieldHints = [
    { field: 'costs.years', text: YEARLY },
    { field: 'joint.applicants.years', text: SPLIT },
    { field: 'joint.applicants.work', text: WORK },
    { field: 'joint.representation', text: BEFORE_OFFICE },
  ] as const;
  const correction = { ...terms, fieldHints, budgetLineId: line.id, version, reason: 'Pytania' };
  const corrected = await office!.raw('POST', `/api/office/calls/${call.id}/corrections`, correction);
  expect(corrected.status).toBe(200);

  const page = await openDraft(await returning(browser, MEMBERS.traveller), offerId, 'costs');
  for (const year of [2026, 2027]) {
    const amount = page.getByLabel(offerEditor.pl.costs.year(year), { exact: true }).first();
    await expect(amount).toHaveAccessibleDescription(new RegExp(YEARLY));
  }
  await looked(page, 'wskazowki/lata');
  await openPart(page, offerEditor.pl.parts.split);
  for (const name of [organisation.name, seniors!.name]) {
    const own = page.getByRole('group', { name }).getByRole('textbox');
    await expect(own).toHaveCount(2);
    for (const amount of await own.all()) {
      await expect(amount).toHaveAccessibleDescription(new RegExp(SPLIT));
    }
  }
  await looked(page, 'wskazowki/podzial');
  await openPart(page, offerEditor.pl.parts.other);
  for (const name of [organisation.name, seniors!.name]) {
    await expect(field(page, jointOffer.pl.workOf(name))).toHaveAccessibleDescription(new RegExp(WORK));
  }
  const representation = field(page, jointOffer.pl.representation);
  await expect(representation).toHaveAccessibleDescription(new RegExp(BEFORE_OFFICE));
  await looked(page, 'wskazowki/kto-co-robi');
  await page.context().close();
});

/** At both widths. */
async function looked(page: Page, picture: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  await pictured(page, `${picture}-360`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await checked(page, picture);
}
