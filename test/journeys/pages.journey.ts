import { expect, test, type Browser, type Page } from '@playwright/test';
import type { Api, Endpoint } from '@nurt/contracts';
import { common } from '@nurt/wording/common';
import type { Locale } from '@nurt/wording/format';
import { paths } from '../../apps/web/src/shared/paths';
import { moveClock } from './clock';
import { checked } from './support/checked';
import { arrive, MEMBERS, signedIn, STAFF } from './support/people';

type Width = 1440 | 360;
type Theme = 'light' | 'dark';
/** One way of looking at a page. */
interface Look {
  readonly width: Width;
  readonly theme: Theme;
  readonly locale: Locale;
}
/** Kinds of pages of one shell: the name for pictures, and the address. */
type Pages = Readonly<Record<string, string>>;

const HEIGHT: Readonly<Record<Width, number>> = { 1440: 900, 360: 740 };
/** Each pair shows a page in both widths, both themes and both languages; pages take the pairs in turn. */
const PAIRS: readonly (readonly [Look, Look])[] = [
  [look(1440, 'light', 'pl'), look(360, 'dark', 'en')],
  [look(1440, 'dark', 'en'), look(360, 'light', 'pl')],
  [look(1440, 'dark', 'pl'), look(360, 'light', 'en')],
  [look(1440, 'light', 'en'), look(360, 'dark', 'pl')],
];
const STATE_TITLES = (['pl', 'en'] as const).flatMap((locale) => {
  const t = common[locale];
  return [t.notFoundTitle, t.forbiddenTitle, t.failedTitle, t.offlineTitle];
});

function look(width: Width, theme: Theme, locale: Locale): Look {
  return { width, theme, locale };
}

test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('everybody can read every public page, wide and narrow, light and dark, in both languages', async ({
  browser,
}) => {
  const page = await arrive(browser);
  const calls = await read(page, 'GET /api/public/calls');
  const grants = await read(page, 'GET /api/public/grants');
  await walk(page, 'public', {
    home: paths.home,
    calls: paths.calls,
    'call-open': paths.call(idOf(calls, ({ phase }) => phase === 'open')),
    'call-resolved': paths.call(idOf(calls, ({ phase }) => phase === 'resolved')),
    results: paths.results,
    grants: paths.grants,
    grant: paths.grant(idOf(grants)),
    programme: paths.programme,
    accessibility: paths.accessibility,
    privacy: paths.privacy,
    'sign-in': paths.signIn,
    register: paths.register,
    'forgotten-password': paths.forgottenPassword,
    outbox: paths.outbox,
    'not-found': '/nie-ma-takiej-strony',
  });
});

test('an organisation can read every page of its own', async ({ browser }) => {
  const page = await signedIn(browser, MEMBERS.melody);
  const offers = await read(page, 'GET /api/offers');
  const agreements = await read(page, 'GET /api/agreements');
  const submitted = idOf(offers, ({ submittedAt }) => submittedAt !== null);
  await walk(page, 'organisation', {
    home: paths.organisation.home,
    offers: paths.organisation.offers,
    'offer-draft': paths.organisation.offer(idOf(offers, ({ status }) => status === 'draft')),
    'offer-submitted': paths.organisation.offer(submitted),
    receipt: paths.organisation.receipt(submitted),
    profile: paths.organisation.profile,
    'new-organisation': paths.organisation.new,
    agreements: paths.organisation.agreements,
    agreement: paths.organisation.agreement(idOf(agreements)),
    reports: paths.organisation.reports,
    account: paths.account,
  });
});

test('a committee member can read every page of the committee', async ({ browser }) => {
  const page = await signedIn(browser, STAFF.assessorOfOrganisations);
  const queue = await read(page, 'GET /api/committee/offers');
  const toDeclare = queue.find(({ stage }) => stage === 'toDeclare');
  expect(toDeclare, 'an offer that waits for a declaration').toBeDefined();
  await walk(page, 'committee', {
    queue: paths.committee.home,
    'offer-to-declare': paths.committee.offer(toDeclare?.id ?? ''),
    ranking: paths.committee.ranking(toDeclare?.call.id ?? ''),
  });
});

test('the cooperation officer can read the pages of programmes, calls and offers', async ({ browser }) => {
  const page = await signedIn(browser, STAFF.officer);
  const programmes = await read(page, 'GET /api/office/programmes');
  const calls = await read(page, 'GET /api/office/calls');
  const offers = await read(page, 'GET /api/office/offers');
  const draft = idOf(calls, ({ status }) => status === 'draft');
  const closed = new Set(calls.filter(({ phase }) => phase === 'evaluation').map(({ id }) => id));
  const toCheck = idOf(offers, ({ status, call }) => status === 'submitted' && closed.has(call.id));
  await walk(page, 'office', {
    board: paths.office.home,
    programmes: paths.office.programmes,
    programme: paths.office.programme(idOf(programmes)),
    'new-programme': paths.office.newProgramme,
    calls: paths.office.calls,
    call: paths.office.call(idOf(calls, ({ phase }) => phase === 'open')),
    'edit-call': paths.office.editCall(draft),
    'new-call': paths.office.newCall,
    offers: paths.office.offers,
    'offer-formal-check': paths.office.offer(toCheck),
  });
});

test('the cooperation officer can read the pages of evaluations, agreements and settlements', async ({
  browser,
}) => {
  const page = await signedIn(browser, STAFF.officer);
  const offers = await read(page, 'GET /api/office/offers');
  const agreements = await read(page, 'GET /api/office/agreements');
  const calls = await read(page, 'GET /api/office/calls');
  const agreed = new Set(agreements.map(({ offerId }) => offerId));
  const toAgree = idOf(offers, ({ id, status }) => status === 'awarded' && !agreed.has(id));
  await walk(page, 'office', {
    evaluations: paths.office.evaluations,
    evaluation: paths.office.evaluation(idOf(calls, ({ phase }) => phase === 'evaluation')),
    'new-agreement': paths.office.newAgreement(toAgree),
    agreements: paths.office.agreements,
    agreement: paths.office.agreement(idOf(agreements)),
    settlements: paths.office.settlements,
  });
});

test('finance, the mayor and the auditor can read the pages of theirs', async ({ browser }) => {
  const { home, payments, returns } = paths.office;
  await walkAs(browser, STAFF.finance, 'finance', { board: home, payments, returns });
  await walkAs(browser, STAFF.executive, 'executive', { board: home });
  await walkAs(browser, STAFF.auditor, 'auditor', { board: home });
});

async function walkAs(browser: Browser, person: { readonly email: string }, shell: string, pages: Pages) {
  await walk(await signedIn(browser, person), shell, pages);
}

/** Shows every page in its two looks, all the Polish ones first, and leaves the account Polish as it was. */
async function walk(page: Page, shell: string, pages: Pages): Promise<void> {
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => broken.push(`${page.url()}: ${message}`));
  const views = Object.entries(pages).flatMap(([name, address], index) =>
    (PAIRS[index % PAIRS.length] ?? []).map((one) => ({ name, address, ...one })),
  );
  for (const locale of ['pl', 'en'] as const) {
    await speak(page, locale);
    for (const view of views.filter((one) => one.locale === locale)) {
      await page.setViewportSize({ width: view.width, height: HEIGHT[view.width] });
      await page.emulateMedia({ colorScheme: view.theme });
      await page.goto(view.address);
      await checked(page, `pages/${shell}-${view.name}-${view.width}-${view.theme}-${locale}`);
      await soundly(page, view);
    }
  }
  await speak(page, 'pl');
  expect(broken, 'what broke in the browser').toEqual([]);
  await page.context().close();
}

/** What holds for any page: it is the page that was asked for, named, in its language, and fits the screen. */
async function soundly(page: Page, { name, width, theme, locale }: Look & { readonly name: string }) {
  const where = `${page.url()} ${width} ${theme} ${locale}`;
  const root = page.locator('html');
  await expect.soft(root, where).toHaveAttribute('lang', locale);
  await expect.soft(root, where).toHaveAttribute('data-mantine-color-scheme', theme);
  const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
  expect.soft(STATE_TITLES.includes(heading), `${where}: „${heading}”`).toBe(name === 'not-found');
  await expect.soft(page, where).toHaveTitle(new RegExp(`\\S – ${common[locale].product}$`));
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(excess, `pixels beyond the right edge of ${where}`).toBeLessThanOrEqual(0);
}

/** Sets the language as the switch in the header does: in this browser, and in the account if there is one. */
async function speak(page: Page, locale: Locale): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(paths.home);
  await page.evaluate((chosen) => localStorage.setItem('nurt.locale', chosen), locale);
  const { session } = await read(page, 'GET /api/session');
  if (!session) return;
  const answer = await page.request.patch('/api/account', { data: { locale } });
  expect(answer.status(), 'status of the change of language').toBe(200);
}

async function read<K extends Endpoint>(page: Page, endpoint: K): Promise<Api[K]['view']> {
  const answer = await page.request.get(endpoint.replace('GET ', ''));
  expect(answer.status(), endpoint).toBe(200);
  return (await answer.json()) as Api[K]['view'];
}

/** The first record of which it is true; the demo must have one. */
function idOf<T extends { readonly id: string }>(
  rows: readonly T[],
  suits: (row: T) => boolean = () => true,
): string {
  const found = rows.find(suits);
  expect(found, `a record of the demo: ${String(suits)}`).toBeDefined();
  return found?.id ?? '';
}
