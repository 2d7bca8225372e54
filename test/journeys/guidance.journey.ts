import { expect, test, type Page } from '@playwright/test';
import { callHints, calls, corrections } from '@nurt/wording/calls';
import { hintedFieldName, offerEditor, offerGuidance } from '@nurt/wording/offers';
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

/** At both widths. */
async function looked(page: Page, picture: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 780 });
  await pictured(page, `${picture}-360`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await checked(page, picture);
}
