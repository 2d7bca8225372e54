import { expect, test } from '@playwright/test';
import { grants } from '@nurt/wording/settlement';
import { moveClock } from './clock';
import { clientOf, known } from './support/demo';
import { button } from './support/fields';
import { arrive, MEMBERS, returning, STAFF } from './support/people';
import { lookAt } from './support/tour';

const NOBODY = '00000000-0000-4000-8000-000000000000';

test.describe.configure({ timeout: 300_000 });
test.beforeAll(() => moveClock('2026-03-02T08:00:00Z'));

test('Every page of the public portal, at 1440 and 360 px, light and dark, in both languages', async ({
  browser,
}) => {
  const officer = await clientOf(STAFF.officer);
  const calls = await officer.call('GET /api/public/calls');
  const { items: all } = await officer.call('GET /api/public/grants');
  const inPhase = (phase: string) => known(calls, (call) => call.phase === phase, `${phase} call`).id;
  const page = await arrive(browser);
  await lookAt(page, 'strona-glowna', '/');
  await lookAt(page, 'nabory', '/nabory');
  await lookAt(page, 'nabory-nic-nie-pasuje', '/nabory?szukaj=czegos-takiego-nie-ma');
  await lookAt(page, 'nabor-otwarty', `/nabory/${inPhase('open')}`);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  await lookAt(page, 'nabor-w-ocenie', `/nabory/${inPhase('evaluation')}`);
  await lookAt(page, 'nabor-rozstrzygniety', `/nabory/${inPhase('resolved')}`);
  await lookAt(page, 'wyniki', '/wyniki');
  await lookAt(page, 'dotacje', '/dotacje');
  await lookAt(
    page,
    'dotacja',
    `/dotacje/${known(all, ({ paidGrosze }) => paidGrosze > 0, 'paid grant').id}`,
  );
  await lookAt(page, 'program', '/program');
  await lookAt(page, 'weryfikacja', '/weryfikacja');
  await lookAt(page, 'weryfikacja-nieznane', `/verify?number=OF/2026/4711&checksum=${'0'.repeat(64)}`);
  await lookAt(page, 'dostepnosc', '/dostepnosc');
  await lookAt(page, 'prywatnosc', '/prywatnosc');
  await lookAt(page, 'logowanie', '/logowanie');
  await lookAt(page, 'rejestracja', '/rejestracja');
  await lookAt(page, 'potwierdzenie-bez-kodu', '/potwierdzenie');
  await lookAt(page, 'zaproszenie-bez-kodu', '/zaproszenie');
  await lookAt(page, 'haslo-zapomniane', '/haslo');
  await lookAt(page, 'haslo-nowe', '/nowe-haslo?token=niewazny');
  await lookAt(page, 'skrzynka-demonstracyjna', '/skrzynka');
  await lookAt(page, 'nie-ma-takiej-strony', '/nie-ma-takiej-strony');
  await lookAt(page, 'nie-ma-takiego-naboru', `/nabory/${NOBODY}`);
  await page.context().close();
});

test('Every page of the organisation', async ({ browser }) => {
  const melody = await clientOf(MEMBERS.melody);
  const own = await melody.call('GET /api/offers');
  const agreements = await melody.call('GET /api/agreements');
  const draft = known(own, ({ status }) => status === 'draft', 'draft of an offer');
  const submitted = known(own, ({ status }) => status === 'eligible', 'submitted offer').id;
  const signed = known(agreements, ({ status }) => status === 'signed', 'signed agreement');
  const page = await returning(browser, MEMBERS.melody);
  await lookAt(page, 'organizacja-do-zrobienia', '/organizacja');
  await lookAt(page, 'organizacja-dane', '/organizacja/dane');
  await lookAt(page, 'organizacja-osoby', '/organizacja/dane/osoby');
  await lookAt(page, 'organizacja-dokumenty', '/organizacja/dokumenty');
  await lookAt(page, 'organizacja-wzor', '/organizacja/wzor');
  await lookAt(page, 'organizacja-nowa', '/organizacja/nowa');
  await lookAt(page, 'organizacja-oferty', '/organizacja/oferty');
  await lookAt(page, 'organizacja-oferta-poczatek', `/organizacja/oferty/nowa?nabor=${draft.call.id}`);
  for (const part of ['basics', 'applicant', 'schedule', 'costs', 'sources', 'declarations', 'review']) {
    await lookAt(page, `organizacja-oferta-${part}`, `/organizacja/oferty/${draft.id}?czesc=${part}`);
  }
  await lookAt(page, 'organizacja-oferta-zlozona', `/organizacja/oferty/${submitted}`);
  await lookAt(page, 'organizacja-potwierdzenie', `/organizacja/oferty/${submitted}/potwierdzenie`);
  await lookAt(page, 'organizacja-dotacje', '/organizacja/umowy');
  await lookAt(page, 'organizacja-umowa', `/organizacja/umowy/${signed.id}`);
  await lookAt(page, 'organizacja-sprawozdanie', () => button(page, grants.pl.openReport).click());
  const report = new URL(page.url()).pathname;
  for (const part of ['costs', 'sources', 'documents', 'review']) {
    await lookAt(page, `organizacja-sprawozdanie-${part}`, `${report}?czesc=${part}`);
  }
  await lookAt(page, 'organizacja-sprawozdania', '/organizacja/sprawozdania');
  await lookAt(page, 'konto', '/konto');
  await page.context().close();
});

test('Every page of the committee', async ({ browser }) => {
  const second = await clientOf(STAFF.assessorOfOrganisations);
  const queue = await second.call('GET /api/committee/offers');
  const [first, other] = queue.filter(({ stage }) => stage === 'toDeclare');
  if (!first || !other) throw new Error('the demo has two offers to declare on');
  await second.call('PUT /api/committee/offers/:offerId/declaration', {
    params: { offerId: other.id },
    body: { impartial: true, grounds: [], explanation: '' },
  });
  const page = await returning(browser, STAFF.assessorOfOrganisations);
  await lookAt(page, 'komisja-oferty', '/komisja');
  await lookAt(page, 'komisja-oswiadczenie', `/komisja/oferty/${first.id}`);
  await lookAt(page, 'komisja-karta', `/komisja/oferty/${other.id}`);
  await lookAt(page, 'komisja-ranking-zapieczetowany', `/komisja/nabory/${first.call.id}`);
  await page.context().close();

  const filed = await (await clientOf(STAFF.assessor)).call('GET /api/committee/offers');
  const sport = known(filed, ({ call }) => call.title.startsWith('Rozwój sportu'), 'scored sport');
  const member = await returning(browser, STAFF.assessor);
  await lookAt(member, 'komisja-karta-zlozona', `/komisja/oferty/${sport.id}`);
  await lookAt(member, 'komisja-ranking', `/komisja/nabory/${sport.call.id}`);
  await member.context().close();
});

test('Every page of the office', async ({ browser }) => {
  const client = await clientOf(STAFF.officer);
  // Other journeys leave programmes of later years, which nobody has adopted.
  const programmes = await client.call('GET /api/office/programmes');
  const programme = known(programmes, ({ status }) => status === 'adopted', 'adopted programme');
  const calls = await client.call('GET /api/office/calls');
  const offers = await client.call('GET /api/office/offers');
  const agreements = await client.call('GET /api/office/agreements');
  const call = (title: string) => known(calls, (one) => one.title.startsWith(title), `call ${title}`).id;
  const offer = (title: string) => known(offers, (one) => one.title.startsWith(title), `offer ${title}`).id;
  const sealed = known(offers, ({ status, title }) => status === 'submitted' && title === '', 'sealed offer');
  const prepared = known(agreements, ({ status }) => status === 'prepared', 'prepared agreement');
  const signed = known(
    agreements,
    ({ status, paidGrosze }) => status === 'signed' && paidGrosze > 0,
    'paid one',
  );
  const draft = known(calls, ({ phase }) => phase === 'draft', 'draft of a call').id;

  const officer = await returning(browser, STAFF.officer);
  await lookAt(officer, 'urzad-pulpit', '/urzad');
  await lookAt(officer, 'urzad-programy', '/urzad/program');
  await lookAt(officer, 'urzad-program', `/urzad/program/${programme.id}`);
  const record = `/urzad/program/${programme.id}`;
  await lookAt(officer, 'urzad-program-wykonanie', `${record}/wykonanie`);
  await lookAt(
    officer,
    'urzad-program-wykonanie-sfery',
    `${record}/wykonanie?wedlug=sphere&dzien=2026-02-01`,
  );
  await lookAt(officer, 'urzad-program-zamkniecie', `${record}/zamkniecie`);
  await lookAt(officer, 'urzad-program-sprawozdanie', `${record}/sprawozdanie`);
  await lookAt(officer, 'urzad-program-wskaznik', `${record}/sprawozdanie/paid`);
  await lookAt(officer, 'urzad-program-nowy', '/urzad/program/nowy');
  await lookAt(officer, 'urzad-program-wersje', `/urzad/program/${programme.id}/wersje`);
  await lookAt(officer, 'urzad-klasyfikacja', '/urzad/program/klasyfikacja');
  const begun = await client.call('POST /api/office/programmes', {
    body: { year: 2029, title: 'Program współpracy na rok 2029', lines: [] },
  });
  await lookAt(officer, 'urzad-program-projekt', `/urzad/program/${begun.id}`);
  await lookAt(officer, 'urzad-program-edycja', `/urzad/program/${begun.id}/edycja`);
  const amendments = await client.call('GET /api/office/programmes/:programmeId/amendments', {
    params: { programmeId: programme.id },
  });
  const amendment = known(amendments, ({ status }) => status === 'draft', 'prepared amendment');
  await lookAt(officer, 'urzad-zmiana-programu', `/urzad/program/zmiany/${amendment.id}`);
  const consulted = known(programmes, ({ status }) => status === 'consultation', 'consulted programme');
  await lookAt(officer, 'urzad-konsultacje-w-toku', `/urzad/program/${consulted.id}/konsultacje`);
  await lookAt(officer, 'urzad-nabory', '/urzad/nabory');
  await lookAt(officer, 'urzad-nabor-nowy', '/urzad/nabory/nowy');
  await lookAt(officer, 'urzad-nabor-szkic', `/urzad/nabory/${draft}`);
  await lookAt(officer, 'urzad-nabor-edycja', `/urzad/nabory/${draft}/edycja`);
  await lookAt(officer, 'urzad-nabor-otwarty', `/urzad/nabory/${call('Kultura zimą')}`);
  await lookAt(officer, 'urzad-oferty', '/urzad/oferty');
  await lookAt(officer, 'urzad-oferta-zapieczetowana', `/urzad/oferty/${sealed.id}`);
  await lookAt(officer, 'urzad-oferta-do-sprawdzenia', `/urzad/oferty/${offer('Rusz się, seniorze')}`);
  await lookAt(officer, 'urzad-oferta-z-dotacja', `/urzad/oferty/${offer('XIX Międzynarodowy')}`);
  await lookAt(officer, 'urzad-umowa-nowa', `/urzad/umowy/z-oferty/${offer('XIX Międzynarodowy')}`);
  await lookAt(officer, 'urzad-ocena', '/urzad/ocena');
  await lookAt(officer, 'urzad-ocena-zapieczetowana', `/urzad/ocena/${call('Osoby niepełnosprawne')}`);
  await lookAt(officer, 'urzad-ocena-propozycja', `/urzad/ocena/${call('Rozwój sportu')}`);
  await lookAt(officer, 'urzad-umowy', '/urzad/umowy');
  await lookAt(officer, 'urzad-umowa-do-podpisania', `/urzad/umowy/${prepared.id}`);
  await lookAt(officer, 'urzad-umowa', `/urzad/umowy/${signed.id}`);
  await lookAt(officer, 'urzad-rozliczenia', '/urzad/rozliczenia');
  await lookAt(officer, 'brak-dostepu', '/komisja');
  await officer.context().close();

  const finance = await returning(browser, STAFF.finance);
  await lookAt(finance, 'urzad-platnosci', '/urzad/platnosci');
  await lookAt(finance, 'urzad-zwroty', '/urzad/zwroty');
  await finance.context().close();

  const administrator = await returning(browser, STAFF.administrator);
  await lookAt(administrator, 'urzad-pracownicy', '/urzad/pracownicy');
  await administrator.context().close();
});
