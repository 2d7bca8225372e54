import { EMPTY_OFFER, type OfferContent, type OfferTerms } from '@nurt/domain/offers';
import type { LocalDate } from '@nurt/domain/calendar';
import type { Grosze, Quantity } from '@nurt/domain/money';
import { lookAt, readOffer, unreadable, type OfferDraft } from './draft';
import { isField, partOf, partToBegin, stateOf } from './parts';

const terms: OfferTerms = {
  kind: 'support',
  poolGrosze: 9_900_000 as Grosze,
  taskFrom: '2026-05-01' as LocalDate,
  taskTo: '2026-12-15' as LocalDate,
  maximumGrantGrosze: 1_500_000 as Grosze,
  maximumGrantShare: null,
  maximumAdministrativeShare: null,
  resultsTableRequired: false,
};

const stage = {
  id: 'c1',
  group: 'realisation',
  activityId: 'a1',
  name: 'Wynajem sceny',
  unit: 'doba',
  unitCostGrosze: 150_000 as Grosze,
  quantity: 2000 as Quantity,
  years: [],
} as const;

const begun: OfferContent = {
  ...EMPTY_OFFER,
  title: 'Festyn rodzinny',
  activities: [
    { id: 'a1', name: 'Festyn', description: '', targetGroup: '', from: null, to: null, thirdPartyScope: '' },
  ],
  costs: [{ ...stage, id: 'c0', group: 'administrative', activityId: null, name: 'Księgowość' }, stage],
};

const scene = () => structuredClone(stage) as unknown as OfferDraft['costs'][number];

const draft = (changes: Partial<OfferDraft> = {}): OfferDraft => ({
  ...(structuredClone(begun) as OfferDraft),
  ...changes,
});

describe('readOffer', () => {
  it('gives back exactly what the server sent when nothing was typed', () => {
    expect(readOffer(draft())).toEqual(begun);
  });

  it('takes an unreadable number as not written, never as zero', () => {
    const values = draft({
      costs: [
        {
          ...scene(),
          unitCostGrosze: '12,3,4',
          quantity: 'dwa',
        },
      ],
    });
    expect(readOffer(values).costs[0]).toMatchObject({ unitCostGrosze: null, quantity: null });
  });

  it('leaves out a day that does not exist and a year without an amount', () => {
    const values = draft({
      taskFrom: '2026-02-30',
      costs: [
        {
          ...scene(),
          years: [
            { year: 2026, grosze: 100 as Grosze },
            { year: 2027, grosze: null },
          ],
        },
      ],
    });
    const read = readOffer(values);
    expect(read.taskFrom).toBeNull();
    expect(read.costs[0]?.years).toEqual([{ year: 2026, grosze: 100 as Grosze }]);
  });
});

describe('unreadable', () => {
  it('names every number that cannot be read, with its field', () => {
    const values = draft({
      costs: [
        {
          ...scene(),
          unitCostGrosze: '1.000',
          quantity: 'x',
        },
      ],
      sources: { ...EMPTY_OFFER.sources, grantGrosze: 'sto' },
    });
    expect(unreadable(values)).toEqual([
      { code: 'amount_malformed', path: 'costs.0.unitCostGrosze' },
      { code: 'invalid_number', path: 'costs.0.quantity' },
      { code: 'amount_malformed', path: 'sources.grantGrosze' },
    ]);
  });
});

describe('lookAt', () => {
  it('names a cost by its number in the table, whatever its place in the list', () => {
    const values = draft({
      costs: [...draft().costs.slice(0, 1), { ...scene(), unit: '' }],
    });
    const { problems } = lookAt(values, terms);
    expect(problems.find(({ path }) => path === 'costs.1.unit')?.params?.['position']).toBe('I.1.1');
  });

  it('says once that a number cannot be read, not also that it is missing', () => {
    const values = draft({ sources: { ...EMPTY_OFFER.sources, grantGrosze: 'sto' } });
    const codes = lookAt(values, terms).problems.filter(({ path }) => path === 'sources.grantGrosze');
    expect(codes.map(({ code }) => code)).toEqual(['amount_malformed']);
  });

  it('says that a text is longer than the server takes', () => {
    const { problems } = lookAt(draft({ title: 'x'.repeat(301) }), terms);
    expect(problems).toContainEqual({ code: 'text_too_long', path: 'title', params: { maximum: 300 } });
  });
});

describe('parts of the form', () => {
  it('puts every problem of an empty offer into one of its parts', () => {
    const { problems } = lookAt(structuredClone(EMPTY_OFFER) as OfferDraft, terms);
    expect(problems.length).toBeGreaterThan(10);
    expect(problems.map(({ path }) => partOf(path))).not.toContain('review');
  });

  it('tells a part that is not started from one with things missing and one with something wrong', () => {
    const { content, problems } = lookAt(draft({ taskTo: '2027-01-31', taskFrom: '2026-06-01' }), terms);
    expect(stateOf('declarations', content, problems).state).toBe('empty');
    expect(stateOf('schedule', content, problems)).toEqual({ state: 'started', count: 4 });
    expect(stateOf('task', content, problems).state).toBe('problem');
    expect(stateOf('basics', content, problems).state).toBe('complete');
  });

  it('begins a new offer at its first part and a begun one at what is not finished', () => {
    const empty = lookAt(structuredClone(EMPTY_OFFER) as OfferDraft, terms);
    expect(partToBegin(empty.content, empty.problems)).toBe('basics');
    const { content, problems } = lookAt(
      draft({ contact: { name: 'Anna', phone: '601', email: 'a@b.pl' } }),
      terms,
    );
    expect(partToBegin(content, problems)).toBe('task');
  });

  it('knows lists and sums from fields', () => {
    expect(isField('costs.2.unitCostGrosze')).toBe(true);
    expect(isField('costs.2.years.0.grosze')).toBe(true);
    expect(isField('costs.2.years')).toBe(false);
    expect(isField('sources')).toBe(false);
  });
});
