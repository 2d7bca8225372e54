import { expect, test, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { verify } from '@nurt/wording/offers';
import { call as publicCall, calls, footer, grants } from '@nurt/wording/publication';
import { records } from '@nurt/wording/records';
import { moveClock } from './clock';
import { checked, pictured, whole } from './support/checked';
import { clientOf, known } from './support/demo';
import { button, field, link, part } from './support/fields';
import { arrive, MEMBERS, returning, STAFF } from './support/people';

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

const search = (page: Page) => page.getByRole('banner').getByRole('searchbox');

/** The height of the header's bar: one line is 64 pixels. */
const headerHeight = async (page: Page) => (await page.getByRole('banner').boundingBox())?.height ?? 0;

async function speakEnglish(page: Page): Promise<void> {
  const name = new RegExp(`^(${common.en.languageName.en}|EN)$`);
  await page.getByRole('banner').getByRole('button', { name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}

test('Words typed into the header lead to the calls that have them, also in their task', async ({
  browser,
}) => {
  const page = await arrive(browser);
  const list = page.getByRole('list', { name: calls.pl.list });

  await test.step('on a wide screen, from any page', async () => {
    await page.goto('/dotacje');
    await search(page).fill('  kultura ZIMA ');
    await search(page).press('Enter');
    await expect(page).toHaveURL('/nabory?szukaj=kultura+ZIMA');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(list.getByRole('article')).toHaveCount(1);
    await expect(field(page.getByRole('main'), records.pl.search)).toHaveValue('kultura ZIMA');
    await expect(search(page)).toHaveValue('');
    await checked(page, 'publiczne/szukanie-1280');
  });

  await test.step('by words of the task, which the card does not show', async () => {
    const client = await clientOf(STAFF.officer);
    const rows = await client.call('GET /api/public/calls');
    const row = known(rows, ({ title }) => title.startsWith('Kultura zimą'), 'winter call');
    const { terms } = await client.call('GET /api/public/calls/:callId', { params: { callId: row.id } });
    const word = known(
      terms.task.split(/[\s.,:;]+/),
      (one) => one.length > 5 && !row.title.includes(one),
      'word',
    );
    await search(page).fill(word);
    await button(page.getByRole('banner'), common.pl.callSearch.submit).click();
    await expect(list.getByRole('article').filter({ hasText: row.title })).toBeVisible();
  });

  await test.step('on a phone, in the menu', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/');
    await expect(search(page)).toBeHidden();
    expect(await headerHeight(page)).toBeLessThanOrEqual(72);
    await button(page, common.pl.menu).click();
    await checked(page, 'publiczne/szukanie-360');
    await search(page).fill('czegoś takiego nie ma');
    await search(page).press('Enter');
    await expect(page.getByText(records.pl.nothingFound)).toBeVisible();
    await button(page, records.pl.clearFilters).click();
    await expect(list.getByRole('article').first()).toBeVisible();
  });
  await page.context().close();
});

test('The list of grants reads on: focus goes to the first new row, count and sums are of all', async ({
  browser,
}) => {
  const page = await arrive(browser);
  // The demo has fewer grants than one page holds: the server is asked for shorter ones.
  await page.route(/\/api\/public\/grants(\?|$)/, (route) => {
    const asked = new URL(route.request().url());
    if (!asked.searchParams.has('limit')) asked.searchParams.set('limit', '2');
    return route.continue({ url: asked.href });
  });
  const all = await (await clientOf(STAFF.officer)).call('GET /api/public/grants');
  expect(all.total).toBeGreaterThan(4);
  await page.goto('/dotacje');
  const table = page.getByRole('table', { name: grants.pl.list });
  const rows = table.getByRole('rowheader');
  await expect(rows).toHaveCount(2);
  await expect(page.getByText(grants.pl.count(all.total))).toBeVisible();
  const sums = await table.getByRole('row').nth(1).innerText();
  await checked(page, 'publiczne/dotacje-dalej');

  await button(page, common.pl.more).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(2).getByRole('link')).toBeFocused();
  await expect(page.getByText(records.pl.shownOf(4, all.total))).toBeVisible();
  expect(await table.getByRole('row').nth(1).innerText()).toBe(sums);

  await test.step('to the end, where the button goes and the last rows keep focus', async () => {
    for (let shown = 4; shown < all.total; shown = Math.min(shown + 2, all.total)) {
      await button(page, common.pl.more).click();
      await expect(rows.nth(shown).getByRole('link')).toBeFocused();
    }
    await expect(button(page, common.pl.more)).toHaveCount(0);
    const titles = await rows.getByRole('link').allInnerTexts();
    for (const [index, { title }] of all.items.entries()) expect(titles[index]).toContain(title);
  });

  await test.step('and begins again in another order, which the server gives', async () => {
    await button(table, grants.pl.task).click();
    const first = [...all.items].sort((a, b) => a.title.localeCompare(b.title, 'pl'))[0];
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText(first?.title ?? '');
  });
  await page.context().close();
});

test('Anybody tells a genuine receipt with its document from a changed one, by files and by the printed code', async ({
  browser,
}) => {
  const melody = await clientOf(MEMBERS.melody);
  const own = known(await melody.call('GET /api/offers'), ({ status }) => status === 'eligible', 'offer');
  const params = { offerId: own.id };
  const download = async (name: string) =>
    Buffer.from(await (await melody.raw('GET', `/api/offers/${own.id}/${name}`)).arrayBuffer());
  const receipt = {
    name: 'potwierdzenie.json',
    mimeType: 'application/json',
    buffer: await download('receipt.json'),
  };
  const offer = { name: 'oferta.pdf', mimeType: 'application/pdf', buffer: await download('offer.pdf') };
  const { number, checksum } = await melody.call('GET /api/offers/:offerId/receipt', { params });
  const page = await arrive(browser);
  const files = page.getByLabel(verify.pl.choose);
  const answer = (verdict: keyof typeof verify.pl.verdicts) =>
    page.getByRole('status').filter({ hasText: verify.pl.verdicts[verdict].title });

  await page.goto('/');
  await link(page.getByRole('contentinfo'), footer.pl.verify).click();
  await files.setInputFiles([receipt, offer]);
  await expect(answer('genuine')).toBeVisible();
  await expect(page.getByText(verify.pl.outcomes.passed, { exact: true })).toHaveCount(5);
  await checked(page, 'publiczne/weryfikacja-zgodna');

  await test.step('a document of which one byte was changed', async () => {
    const changed = Buffer.from(offer.buffer);
    changed[2_000] = changed[2_000]! ^ 1;
    await files.setInputFiles({ ...offer, buffer: changed });
    await expect(answer('changed')).toBeVisible();
    await expect(page.getByText(`${verify.pl.checks.pdfSeal}: ${verify.pl.outcomes.failed}`)).toBeVisible();
    await checked(page, 'publiczne/weryfikacja-zmieniona');
  });

  await test.step('a file that has nothing to do with it', async () => {
    const picture = {
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    };
    await files.setInputFiles(picture);
    await expect(page.getByRole('alert')).toContainText(verify.pl.notOurs('logo.png'));
  });

  await test.step('by the address that the code on the document holds, on a telephone', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/verify?number=${number}&checksum=${checksum}`);
    await expect(answer('genuine')).toBeVisible();
    await expect(field(page, verify.pl.number)).toHaveValue(number);
    await checked(page, 'publiczne/weryfikacja-360');
    await field(page, verify.pl.number).fill('OF/2026/4711');
    await button(page, verify.pl.submit).click();
    await expect(answer('unknown')).toBeVisible();
  });
  await page.context().close();
});

test('A dark page goes to paper in the colours of the light one, with what is folded', async ({
  browser,
}) => {
  const page = await arrive(browser);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/program');
  await expect(page.locator('main details').first()).toBeVisible();
  const scheme = page.locator('html');
  const folded = page.locator('main details:not([open])');
  const sections = await folded.count();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'light');
  await expect(folded).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(scheme).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(folded).toHaveCount(sections);
  await page.context().close();
});

test('What people wrote is marked as Polish on the English screen', async ({ browser }) => {
  const rows = await (await clientOf(STAFF.officer)).call('GET /api/public/calls');
  const page = await arrive(browser);
  await page.goto(`/nabory/${known(rows, ({ phase }) => phase === 'open', 'open call').id}`);
  await speakEnglish(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'pl');
  const announcement = part(page, publicCall.en.announcement);
  await expect(announcement.locator('p[lang="pl"]').first()).toBeVisible();
  await expect(announcement.getByRole('heading').first()).not.toHaveAttribute('lang', /./);
  await link(page.getByRole('navigation', { name: common.en.mainNavigation }), common.en.nav.grants).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveAttribute('lang', /./);
  await page.context().close();
});

test('The header is one line: on a phone in both languages, and where the search is narrowest', async ({
  browser,
}) => {
  for (const member of [MEMBERS.melody, MEMBERS.traveller]) {
    const page = await returning(browser, member);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto('/organizacja');
      await whole(page);
      expect(await headerHeight(page)).toBeLessThanOrEqual(72);
      await pictured(page, `publiczne/naglowek-${member.email}-${width}`);
    }
    await page.setViewportSize({ width: 360, height: 780 });
    await speakEnglish(page);
    await whole(page);
    expect(await headerHeight(page)).toBeLessThanOrEqual(72);
    await pictured(page, `publiczne/naglowek-${member.email}-en`);
    for (const width of [1000, 1160]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto('/');
      await whole(page);
      expect(await headerHeight(page)).toBeLessThanOrEqual(72);
      await pictured(page, `publiczne/naglowek-${member.email}-${width}`);
    }
    await page.context().close();
    // The account remembers the language; the journeys after this one read Polish.
    await (await clientOf(member)).call('PATCH /api/account', { body: { locale: 'pl' } });
  }
  const guest = await arrive(browser);
  for (const width of [1000, 1100, 1160]) {
    await guest.setViewportSize({ width, height: 780 });
    await guest.goto('/');
    await whole(guest);
    expect(await headerHeight(guest)).toBeLessThanOrEqual(72);
  }
  await guest.context().close();
});
