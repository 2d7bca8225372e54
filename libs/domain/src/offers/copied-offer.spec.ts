import { localDate } from '../calendar';
import { grosze, quantity } from '../money';
import { copiedOffer, withPattern, type NotCopied } from './copied-offer';
import { emptyOffer } from './form';
import { EMPTY_OFFER, type OfferContent } from './offer-content';
import { offerProblems } from './offer-problems';
import { EMPTY_SPORT } from './sport';

const CONTACT = { name: 'Anna Nowak', phone: '600 100 200', email: 'anna@nurt.example' };
const statutory = { ...EMPTY_OFFER, contact: CONTACT };
const club = {
  ...emptyOffer({ formSet: 'local', legalBasis: 'sports_act', on: localDate('2026-01-10') }),
  contact: CONTACT,
};
const local = {
  ...emptyOffer({ formSet: 'local', legalBasis: 'public_health_act', on: localDate('2026-01-10') }),
  contact: CONTACT,
};

/** An offer of 2026 on the statutory form. */
const EARLIER: OfferContent = {
  ...EMPTY_OFFER,
  contact: { name: 'Dawny Skarbnik', phone: '1', email: 'dawny@nurt.example' },
  title: 'Koncert dla seniorów',
  taskFrom: localDate('2026-05-01'),
  taskTo: localDate('2026-10-31'),
  description: 'Opis',
  place: 'Bochnia',
  activities: [
    {
      id: 'a1',
      name: 'Koncert',
      description: 'Na rynku',
      targetGroup: 'Seniorzy',
      from: localDate('2026-06-01'),
      to: localDate('2026-06-02'),
      thirdPartyScope: '',
    },
  ],
  results: 'Więcej spotkań',
  resultRows: [{ id: 'r1', name: 'Uczestnicy', target: '200', monitoring: 'lista' }],
  experience: 'Pięć koncertów',
  resources: 'Scena',
  costs: [
    {
      id: 'c1',
      group: 'realisation',
      activityId: 'a1',
      name: 'Scena',
      unit: 'dzień',
      unitCostGrosze: grosze(450_000),
      quantity: quantity(2_000),
      years: [{ year: 2026, grosze: grosze(900_000) }],
    },
  ],
  sources: {
    grantGrosze: grosze(800_000),
    ownFinancialGrosze: grosze(100_000),
    ownNonFinancialGrosze: null,
    recipientsGrosze: null,
  },
  performance: 'unpaid',
  otherInformation: 'Inne',
  declarations: { ...EMPTY_OFFER.declarations, truthful: true, taxes: 'notInArrears' },
};
const IN_2027 = { taskFrom: localDate('2027-03-01'), taskTo: localDate('2027-12-15') };
const DECLARATIONS: NotCopied = { what: 'declarations' };

function copied(change: Partial<OfferContent> = {}, blank: OfferContent = statutory, term = IN_2027) {
  let ids = 0;
  return copiedOffer(blank, { ...EARLIER, ...change }, term, () => `new${String((ids += 1))}`);
}

describe('an offer that starts from an earlier one', () => {
  it('says the same a year later, and only declares anew', () => {
    const { content, notCopied } = copied();
    expect(content).toEqual({
      ...EARLIER,
      contact: CONTACT,
      taskFrom: '2027-05-01',
      taskTo: '2027-10-31',
      activities: [{ ...EARLIER.activities[0], id: 'new1', from: '2027-06-01', to: '2027-06-02' }],
      resultRows: [{ ...EARLIER.resultRows[0], id: 'new2' }],
      costs: [
        {
          ...EARLIER.costs[0],
          id: 'new3',
          activityId: 'new1',
          years: [{ year: 2027, grosze: 900_000 }],
        },
      ],
      declarations: EMPTY_OFFER.declarations,
    });
    expect(notCopied).toEqual([DECLARATIONS]);
  });

  it('moves days by the years between the tasks, also backwards and out of a leap year', () => {
    const leap = { taskFrom: localDate('2028-02-29'), taskTo: localDate('2028-11-30') };
    const { content } = copied(leap, statutory, {
      taskFrom: localDate('2027-01-01'),
      taskTo: localDate('2027-12-31'),
    });
    expect([content.taskFrom, content.taskTo]).toEqual(['2027-02-28', '2027-11-30']);
  });

  it('leaves out the days that the call does not allow, and names them', () => {
    const { content, notCopied } = copied({}, statutory, {
      taskFrom: localDate('2027-06-02'),
      taskTo: localDate('2027-12-15'),
    });
    expect(content).toMatchObject({
      taskFrom: null,
      taskTo: '2027-10-31',
      activities: [{ from: null, to: '2027-06-02' }],
    });
    expect(notCopied).toEqual([
      { what: 'term', from: '2027-05-01', to: '2027-10-31' },
      { what: 'activityDays', name: 'Koncert' },
      DECLARATIONS,
    ]);
  });

  it('keeps the value of a cost whose share falls into a year that the call does not have', () => {
    const years = [
      { year: 2026, grosze: grosze(400_000) },
      { year: 2027, grosze: grosze(500_000) },
      { year: 2028, grosze: grosze(0) },
    ];
    const { content, notCopied } = copied({ costs: [{ ...EARLIER.costs[0]!, years }] });
    expect(content.costs[0]).toMatchObject({
      unitCostGrosze: 450_000,
      quantity: 2_000,
      years: [{ year: 2027, grosze: 400_000 }],
    });
    expect(notCopied).toEqual([{ what: 'years', years: [2028] }, DECLARATIONS]);
  });

  it('keeps amounts above what the call allows: its rules say so', () => {
    const { content } = copied();
    const problems = offerProblems(content, {
      ...IN_2027,
      kind: 'support',
      poolGrosze: grosze(5_000_000),
      laterYears: [],
      maximumGrantGrosze: grosze(500_000),
      maximumGrantShare: null,
      maximumAdministrativeShare: null,
      resultsTableRequired: true,
    });
    expect(content.sources.grantGrosze).toBe(800_000);
    expect(problems.map(({ code }) => code)).toContain('offer_grant_above_maximum');
  });

  it('drops what the form of clubs does not ask for, and starts its own part empty', () => {
    const { content, notCopied } = copied({}, club);
    expect(content).toMatchObject({ form: 'sport', sport: EMPTY_SPORT, experience: '', resources: '' });
    expect(notCopied).toEqual([
      { what: 'experience' },
      { what: 'resources' },
      { what: 'performance' },
      DECLARATIONS,
    ]);
  });

  it('takes a club’s own part along to another call of clubs, but for its declarations', () => {
    const sport = {
      ...EMPTY_SPORT,
      discipline: 'piłka nożna',
      groups: [{ id: 'g', name: 'Orliki', athletes: 20 }],
      declarations: { ...EMPTY_SPORT.declarations, nonProfit: true },
    };
    const from = { form: 'sport' as const, sport, experience: '', resources: '', performance: null };
    const { content, notCopied } = copied(from, club);
    expect(content.sport).toMatchObject({
      discipline: 'piłka nożna',
      groups: [{ name: 'Orliki', athletes: 20 }],
      declarations: EMPTY_SPORT.declarations,
    });
    expect(content.sport?.groups[0]?.id).not.toBe('g');
    expect(notCopied).toEqual([DECLARATIONS]);
    const elsewhere = copied(from, local);
    expect(elsewhere.content).toMatchObject({ form: 'local' });
    expect(elsewhere.content.sport).toBeUndefined();
    expect(elsewhere.notCopied).toEqual([{ what: 'club' }, DECLARATIONS]);
  });

  it('leaves partners and files behind', () => {
    const applicant = (id: string, name: string) => ({ id, name, work: '', years: [] });
    const { content, notCopied } = copied({
      joint: { representation: '', applicants: [applicant('1', 'Lider'), applicant('2', 'Partner')] },
      attachments: [{ requirementId: null, name: 'statut.pdf', size: 10, sha256: '0' }],
    });
    expect(content).not.toHaveProperty('joint');
    expect(content).not.toHaveProperty('attachments');
    expect(notCopied).toEqual([
      { what: 'partners', names: ['Partner'] },
      { what: 'attachments', count: 1 },
      DECLARATIONS,
    ]);
  });

  it('copies a draft that says almost nothing', () => {
    const { content, notCopied } = copiedOffer(statutory, EMPTY_OFFER, IN_2027, () => 'id');
    expect(content).toEqual(statutory);
    expect(notCopied).toEqual([DECLARATIONS]);
  });
});

describe('an offer that starts from the pattern of its organisation', () => {
  const pattern = {
    contactName: 'Biuro Zarządu',
    contactPhone: '',
    contactEmail: 'biuro@nurt.example',
    experience: 'Dziesięć lat pracy',
    resources: 'Świetlica',
  };

  it('says what the pattern says, and keeps the contact where that says nothing', () => {
    expect(withPattern(statutory, pattern)).toEqual({
      ...statutory,
      contact: { name: 'Biuro Zarządu', phone: CONTACT.phone, email: 'biuro@nurt.example' },
      experience: 'Dziesięć lat pracy',
      resources: 'Świetlica',
    });
  });

  it('leaves out what the form of clubs does not ask for', () => {
    expect(withPattern(club, pattern)).toMatchObject({ form: 'sport', experience: '', resources: '' });
  });
});
