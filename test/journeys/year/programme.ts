import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';
import { common } from '@nurt/wording/common';
import { formatAmount, formatAmountFigures } from '@nurt/wording/format';
import { programmeAmendment, programmes } from '@nurt/wording/programmes';
import { programmeSections } from '../../../apps/api/src/demo/data/programme-sections';
import { Client } from '../../support/client';
import { moveClock } from '../clock';
import { checked } from '../support/checked';
import { clientOf } from '../support/demo';
import { button, field, link, part } from '../support/fields';
import { saved } from '../support/parts';
import { returning, STAFF } from '../support/people';
import { ADOPTED, AFTER_CHANGES, AMENDED, LINES, PLANNED, YEAR } from './facts';

const t = programmes.pl;
const a = programmeAmendment.pl;
const amount = (grosze: number) => formatAmount(grosze, 'pl');

/** A draft of five lines, consulted for three weeks: one remark, answered; the report is published. */
export async function consultedDraft(): Promise<string> {
  await moveClock('2030-10-07T08:00:00Z');
  const officer = await clientOf(STAFF.officer);
  const { id: programmeId } = await officer.call('POST /api/office/programmes', {
    body: {
      year: YEAR,
      title: `Program współpracy na rok ${String(YEAR)}`,
      lines: [...LINES],
      sections: programmeSections(YEAR),
    },
  });
  const params = { programmeId };
  const { consultation } = await officer.call('POST /api/office/programmes/:programmeId/consultation', {
    params,
    body: {
      startsOn: '2030-10-07',
      endsOn: '2030-10-27',
      ways: ['email', 'meeting'],
      legalAct: 'Uchwała nr XLVIII/415/10 Rady Miasta Bochnia z dnia 28 października 2010 r.',
      place: 'Urząd Miasta Bochnia, pokój 12',
      minimumDays: 14,
    },
  });
  await new Client(process.env['JOURNEY_URL'] ?? '').call(
    'POST /api/public/consultations/:consultationId/remarks',
    {
      params: { consultationId: consultation?.id ?? '' },
      body: {
        id: randomUUID(),
        author: 'resident',
        name: 'Żaneta Łącka',
        namePublic: false,
        email: null,
        topic: 'whole',
        text: 'Proszę o zajęcia ruchowe dla seniorów.',
        website: '',
        locale: 'pl',
      },
    },
  );
  await moveClock('2030-10-28T08:00:00Z');
  const later = await clientOf(STAFF.officer);
  const { consultation: over } = await later.call('GET /api/office/programmes/:programmeId/consultation', {
    params,
  });
  for (const { id } of over?.remarks ?? []) {
    await later.call('PUT /api/office/remarks/:remarkId/answer', {
      params: { remarkId: id },
      body: { verdict: 'accepted', reasons: 'Pozycja BL4 obejmie zajęcia ruchowe.' },
    });
  }
  await later.call('POST /api/office/programmes/:programmeId/consultation/report', { params });
  return programmeId;
}

/** The mayor reads the draft and records the council's resolution: 575 000 zł on five lines. */
export async function adopted(browser: Browser, programmeId: string): Promise<void> {
  await moveClock('2030-11-21T09:00:00Z');
  const mayor = await returning(browser, STAFF.executive);
  await mayor.goto(`/urzad/program/${programmeId}`);
  await checked(mayor, 'rok/01-projekt-do-uchwaly');
  await button(mayor, t.adopt).click();
  const dialog = mayor.getByRole('dialog', { name: t.adoptTitle });
  for (const { code, name } of LINES) {
    const line = dialog.getByRole('row', { name: new RegExp(`^${t.availableOn(name)}`) });
    await expect(line).toContainText(amount(ADOPTED[code] ?? 0));
  }
  await field(dialog, t.resolutionNumber).fill('XII/101/30');
  await field(dialog, t.resolutionDate).fill('2030-11-21');
  await checked(mayor, 'rok/02-uchwala');
  await button(dialog, t.adopt).click();
  await expect(mayor.getByText(t.adopted)).toBeVisible();
  await expectAmounts(mayor, ADOPTED, PLANNED);
  await checked(mayor, 'rok/03-program-przyjety');
  await mayor.context().close();
}

/** The officer prepares a change and the council resolves it: BL2 gives to BL4, BL5 gives back. */
export async function amended(browser: Browser, programmeId: string): Promise<void> {
  const officer = await returning(browser, STAFF.officer);
  await officer.goto(`/urzad/program/${programmeId}`);
  await button(officer, a.prepare).click();
  await officer
    .getByRole('textbox', { name: a.justification, exact: true })
    .fill('Więcej zajęć dla seniorów; kluby nie potrzebują całej kwoty.');
  for (const [code, grosze] of Object.entries(AMENDED)) {
    await field(officer, a.amountOf(code)).fill(String(grosze / 100));
  }
  await saved(officer);
  await expect(part(officer, a.amounts)).toContainText(`${amount(PLANNED)} → ${amount(AFTER_CHANGES)}`);
  await checked(officer, 'rok/04-zmiana');
  const address = new URL(officer.url()).pathname;
  await officer.context().close();

  const mayor = await returning(browser, STAFF.executive);
  await mayor.goto(address);
  await button(mayor, a.adopt).click();
  const dialog = mayor.getByRole('dialog', { name: a.adoptTitle });
  for (const [code, grosze] of Object.entries(AMENDED)) {
    const line = dialog.getByRole('row', { name: new RegExp(`^${code} `) });
    await expect(line).toContainText(amount(ADOPTED[code] ?? 0));
    await expect(line).toContainText(amount(grosze));
  }
  await field(dialog, t.resolutionNumber).fill('XVI/140/31');
  await field(dialog, t.resolutionDate).fill('2031-03-10');
  await checked(mayor, 'rok/05-uchwala-o-zmianie');
  await button(dialog, a.adopt).click();
  await expect(mayor.getByText(a.adopted)).toBeVisible();
  await link(mayor.getByRole('main'), a.toProgramme).click();
  await expectAmounts(mayor, { ...ADOPTED, ...AMENDED }, AFTER_CHANGES);
  await checked(mayor, 'rok/06-program-zmieniony');
  await mayor.context().close();
}

/** The first column of money says what the council gave. */
async function expectAmounts(
  page: Page,
  planned: Readonly<Record<string, number>>,
  total: number,
): Promise<void> {
  const table = page.getByRole('table', { name: new RegExp(t.lines) }).first();
  for (const [code, grosze] of Object.entries(planned)) {
    const row = table.getByRole('row', { name: new RegExp(`^${code} `) });
    await expect(row.getByRole('cell').first()).toHaveText(formatAmountFigures(grosze, 'pl'));
  }
  const sum = table.getByRole('row', { name: new RegExp(`^${common.pl.total}`) });
  await expect(sum).toContainText(formatAmountFigures(total, 'pl'));
}
