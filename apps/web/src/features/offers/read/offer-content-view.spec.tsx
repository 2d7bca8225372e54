import fs from 'node:fs';
import path from 'node:path';
import { MantineProvider } from '@mantine/core';
import type { OrganisationView } from '@nurt/contracts/organisations';
import { localDate } from '@nurt/domain/calendar';
import { grosze, quantity } from '@nurt/domain/money';
import {
  EMPTY_OFFER,
  EMPTY_SPORT,
  formOf,
  OFFER_FORMS,
  type CostItem,
  type OfferContent,
} from '@nurt/domain/offers';
import type { Applicant } from '@nurt/domain/organisations';
import { jointOffer } from '@nurt/wording/offers';
import { renderToStaticMarkup } from 'react-dom/server';
import { OfferContentView } from './offer-content-view';

const cost = (id: string, activityId: string | null, years: CostItem['years']): CostItem => ({
  id,
  group: activityId === null ? 'administrative' : 'realisation',
  activityId,
  name: `Koszt ${id}`,
  unit: 'szt.',
  unitCostGrosze: grosze(50_000),
  quantity: quantity(2_000),
  years,
});
const WRITTEN: OfferContent = {
  ...EMPTY_OFFER,
  contact: { name: 'Anna Nowak', phone: '14 611 00 00', email: 'anna@nurt.example' },
  title: 'Żywe źródła',
  taskFrom: localDate('2026-03-01'),
  taskTo: localDate('2027-12-15'),
  description: 'Cel i odbiorcy.',
  place: 'Bochnia',
  activities: [
    {
      id: 'a1',
      name: 'Warsztaty',
      description: 'Co tydzień.',
      targetGroup: 'seniorzy',
      from: localDate('2026-03-02'),
      to: localDate('2026-06-19'),
      thirdPartyScope: 'nagłośnienie',
    },
  ],
  results: 'Trwałe grupy.',
  resultRows: [{ id: 'r1', name: 'Uczestnicy', target: '96', monitoring: 'listy' }],
  experience: 'Od 2009 r.',
  resources: 'Trzy osoby.',
  costs: [
    cost('c1', 'a1', [
      { year: 2026, grosze: grosze(70_000) },
      { year: 2027, grosze: grosze(30_000) },
    ]),
    cost('c2', null, [{ year: 2026, grosze: grosze(100_000) }]),
  ],
  sources: {
    grantGrosze: grosze(150_000),
    ownFinancialGrosze: grosze(30_000),
    ownNonFinancialGrosze: grosze(20_000),
    recipientsGrosze: null,
  },
  performance: 'unpaid',
  otherInformation: 'Bez opłat.',
  declarations: {
    ...EMPTY_OFFER.declarations,
    taxes: 'notInArrears',
    socialInsurance: 'inArrears',
    truthful: true,
  },
};
const SAMPLES: Readonly<Record<string, OfferContent>> = {
  'DzU-2018-2057-1': {
    ...WRITTEN,
    joint: {
      representation: 'Lider.',
      applicants: [
        {
          id: 'o1',
          name: 'Stowarzyszenie',
          work: 'Warsztaty.',
          years: [{ year: 2026, grosze: grosze(170_000) }],
        },
        { id: 'o2', name: 'Fundacja', work: 'Archiwum.', years: [{ year: 2027, grosze: grosze(30_000) }] },
      ],
    },
  },
  'sport-1': {
    ...WRITTEN,
    form: 'sport',
    sport: {
      ...EMPTY_SPORT,
      discipline: 'Piłka nożna',
      groups: [{ id: 'g', name: 'Trampkarze', athletes: 24 }],
    },
  },
  'local-1': { ...WRITTEN, form: 'local' },
};

/** Without what keeps words together in a line, which is the screen's and not the form's. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What the page says, a line for each piece, in reading order. */
function shown(content: OfferContent, applicant?: OrganisationView): string[] {
  const html = renderToStaticMarkup(
    <MantineProvider>
      <OfferContentView
        content={content}
        addressee={{ authority: 'Gmina', task: 'Kultura' }}
        applicant={applicant}
      />
    </MantineProvider>,
  );
  const body = html.slice(html.indexOf('<div class="form">'));
  const lines = body.split(/<(?!\/?(?:strong|em|span)\b)[^>]*>/);
  return lines.map((line) => plain(line.replace(/<[^>]*>/g, '')).trim()).filter((line) => line !== '');
}

describe('An offer on the screen', () => {
  // UPDATE_FORMS=1 writes the file of a version that is new; one that is there is never written over.
  it.each(OFFER_FORMS.all.map(({ template }) => template))('reads on %s as it always did', (template) => {
    const content = SAMPLES[template]!;
    expect(formOf(content).template).toBe(template);
    const text = `${shown(content).join('\n')}\n`;
    const file = path.join(__dirname, 'forms', `${template}.txt`);
    if (process.env['UPDATE_FORMS'] === '1' && !fs.existsSync(file)) fs.writeFileSync(file, text);
    expect(text).toBe(plain(fs.readFileSync(file, 'utf8')));
  });

  it('has every part and point of Annex 1, also those in which nothing was written', () => {
    const lines = shown(EMPTY_OFFER);
    const numbers = lines.flatMap((line) => /^(?:[IVX]+\.(?:[A-C])?|[1-6]\.) /.exec(line)?.[0].trim() ?? []);
    expect(numbers).toEqual([
      ...['I.', '1.', '2.'],
      ...['II.', '2.'],
      ...['III.', '1.', '2.', '3.', '4.', '5.', '6.'],
      ...['IV.', '1.', '2.'],
      ...['V.', 'V.A', 'V.A', 'I.', 'II.', 'V.B', 'V.B', 'V.C'],
      ...['VI.', '1.', '2.', '3.'],
      'VII.',
    ]);
  });

  it('names everybody who applies together in part II.1, each with the details kept at submission', () => {
    const lead = applicant('o1', 'Stowarzyszenie');
    const written = SAMPLES['DzU-2018-2057-1']!;
    const [first, second] = written.joint!.applicants;
    const together = (party?: Applicant): OfferContent => ({
      ...written,
      joint: { ...written.joint!, applicants: [first!, { ...second!, party }] },
    });
    const note = jointOffer.pl.partiesAtSubmission;

    const draft = part(shown(together(), { ...lead, role: null }));
    expect(draft).toEqual(expect.arrayContaining(['Stowarzyszenie', 'Fundacja', note]));

    const submitted = part(shown(together(applicant('o2', 'Fundacja')), { ...lead, role: null }));
    expect(submitted).toEqual(expect.arrayContaining(['o1@nurt.example', 'o2@nurt.example']));
    expect(submitted).not.toContain(note);
  });
});

/** Part II of what is shown. */
function part(lines: readonly string[]): readonly string[] {
  return lines.slice(
    lines.findIndex((line) => line.startsWith('II. ')),
    lines.findIndex((line) => line.startsWith('III. ')),
  );
}

function applicant(id: string, name: string): Applicant {
  return {
    id,
    name,
    legalForm: 'foundation',
    nip: '5260250274',
    regon: '123456785',
    krs: '0000900111',
    registerName: '',
    registerNumber: '',
    street: 'Rynek 1',
    postalCode: '32-700',
    city: 'Bochnia',
    email: `${id}@nurt.example`,
    phone: '14 611 00 00',
    website: '',
    bankAccount: '61109010140000071219812874',
    representation: 'prezes zarządu',
    version: 1,
  };
}
