import fc from 'fast-check';
import { localDate } from '../../calendar';
import type { CallTerms, CorrectionRule } from '../../calls';
import { grosze, quantity } from '../../money';
import { applyChanges, changesBetween } from '../changes';
import { EMPTY_OFFER, type CostItem, type OfferContent } from '../offer-content';
import {
  changesOutside,
  closedFieldsChanged,
  correctablePlaces,
  correctedOfferProblems,
  correctionDeadline,
  correctionEnds,
  correctionRequestProblems,
  isOpenPlace,
  openedBy,
} from './index';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const cost = (n: number, change: Partial<CostItem> = {}): CostItem => ({
  id: id(n),
  group: 'administrative',
  activityId: null,
  name: `Koszt ${n}`,
  unit: 'szt.',
  unitCostGrosze: grosze(10_000),
  quantity: quantity(1_000),
  years: [{ year: 2026, grosze: grosze(10_000) }],
  ...change,
});
const offer = (change: Partial<OfferContent> = {}): OfferContent => ({
  ...EMPTY_OFFER,
  title: 'Festyn',
  place: 'Rynek',
  costs: [cost(1), cost(2)],
  sources: { ...EMPTY_OFFER.sources, grantGrosze: grosze(20_000) },
  ...change,
});
const ALL: CorrectionRule = {
  what: ['attachments', 'declarations', 'representation', 'arithmetic', 'wording'],
  days: 7,
};
const ask = (paths: readonly string[], rule = ALL, unconfirmed = false) =>
  correctionRequestProblems(
    paths.map((path) => ({ path, remark: 'Popraw.' })),
    rule,
    { content: offer(), unconfirmed },
  ).map(({ code, path }) => `${path ?? ''}: ${code}`);

describe('a request for correction', () => {
  it('names fields, rows, lists and groups of this offer, files and signatures', () => {
    expect(
      ask([
        'title',
        'costs',
        `costs/${id(1)}`,
        `costs/${id(2)}/unitCostGrosze`,
        'sources',
        'declarations/truthful',
        'attachments',
        'representation',
      ]),
    ).toEqual([]);
  });

  it('names at least one place, each once and with a sentence', () => {
    expect(ask([])).toEqual(['fields: offer_correction_fields_required']);
    expect(ask(['title', 'title'])).toEqual(['fields.1.path: duplicate_id']);
    expect(
      correctionRequestProblems([{ path: 'title', remark: ' ' }], ALL, {
        content: offer(),
        unconfirmed: false,
      }),
    ).toEqual([{ code: 'offer_correction_remark_required', path: 'fields.0.remark' }]);
  });

  it.each([
    '',
    'form',
    `costs/${id(9)}`,
    `costs/${id(9)}/name`,
    'costs/order',
    'sport/league',
    'constructor',
  ])('cannot name „%s”, which this offer does not have', (path) =>
    expect(ask([path])).toEqual(['fields.0.path: unknown_field']),
  );

  it('names only what the call lets be corrected', () => {
    const words: CorrectionRule = { what: ['wording'], days: 3 };
    expect(ask(['title', `costs/${id(1)}/name`], words)).toEqual([]);
    expect(ask(['sources', `costs/${id(1)}/quantity`, 'attachments'], words)).toEqual([
      'fields.0.path: offer_correction_field_not_allowed',
      'fields.1.path: offer_correction_field_not_allowed',
      'fields.2.path: offer_correction_field_not_allowed',
    ]);
  });
});

describe('the confirmation of the offer', () => {
  it('can be named where it is missing or late, and the call lets signatures be corrected', () => {
    expect(ask(['confirmation'], ALL, true)).toEqual([]);
    expect(ask(['confirmation'])).toEqual(['fields.0.path: unknown_field']);
    expect(ask(['confirmation'], { what: ['wording'], days: 3 }, true)).toEqual([
      'fields.0.path: offer_correction_field_not_allowed',
    ]);
    const rule = { what: ['representation'] } as const;
    expect(correctablePlaces({ content: offer(), unconfirmed: true }, rule)).toEqual([
      'representation',
      'confirmation',
    ]);
  });
});

describe('the places that can be named', () => {
  it('are those of this offer that the call lets be corrected, in the order of the form', () => {
    expect(
      correctablePlaces({ content: offer(), unconfirmed: false }, { what: ['arithmetic', 'attachments'] }),
    ).toEqual([
      'costs',
      ...[1, 2].flatMap((n) => [
        `costs/${id(n)}`,
        ...['group', 'activityId', 'name', 'unit', 'unitCostGrosze', 'quantity'].map(
          (field) => `costs/${id(n)}/${field}`,
        ),
      ]),
      'sources',
      'sources/grantGrosze',
      'sources/ownFinancialGrosze',
      'sources/ownNonFinancialGrosze',
      'sources/recipientsGrosze',
      'attachments',
    ]);
    expect(correctablePlaces({ content: offer(), unconfirmed: false }, { what: ['wording'] })).not.toContain(
      'sport/league',
    );
  });

  it('are in a joint offer also who does what and who represents all, which are words', () => {
    const applicants = [1, 2].map((n) => ({ id: id(n), name: `Organizacja ${n}`, work: '', years: [] }));
    const content = offer({ joint: { representation: 'Lider', applicants } });
    const places = correctablePlaces({ content, unconfirmed: false }, { what: ['wording'] });
    expect(places.filter((path) => path.startsWith('joint/'))).toEqual([
      'joint/representation',
      `joint/applicants/${id(1)}/work`,
      `joint/applicants/${id(2)}/work`,
    ]);
  });
});

describe('the term of a correction', () => {
  it('is counted from the day after the request and never ends on a day off', () => {
    expect(correctionDeadline(localDate('2026-03-30'), { days: 7 })).toMatchObject({
      dueOn: '2026-04-07',
      shiftedFrom: '2026-04-06',
      countedFrom: '2026-03-30',
      days: 7,
    });
    expect(correctionEnds({ dueOn: localDate('2026-04-07') }).toISOString()).toBe('2026-04-07T22:00:00.000Z');
  });
});

describe('a correction', () => {
  const changed = (after: OfferContent, named: readonly string[]) =>
    closedFieldsChanged(offer(), after, openedBy(named)).map(({ path }) => path);

  it('is refused wherever it leaves the named fields, with each place', () => {
    const after = offer({ title: 'Piknik', place: 'Planty', costs: [cost(1, { name: 'Scena' }), cost(3)] });
    expect(changed(after, ['title'])).toEqual([
      'place',
      `costs/${id(2)}`,
      `costs/${id(1)}/name`,
      `costs/${id(3)}`,
    ]);
    expect(changed(after, ['title', 'place', 'costs'])).toEqual([]);
  });

  it('may change what must agree with a named amount: years of the cost, sources', () => {
    const after = offer({
      costs: [
        cost(1, { unitCostGrosze: grosze(9_000), years: [{ year: 2026, grosze: grosze(9_000) }] }),
        cost(2),
      ],
      sources: { ...EMPTY_OFFER.sources, grantGrosze: grosze(19_000) },
    });
    expect(changed(after, [`costs/${id(1)}/unitCostGrosze`])).toEqual([]);
    expect(changed(after, [`costs/${id(1)}/name`])).toEqual([
      `costs/${id(1)}/unitCostGrosze`,
      `costs/${id(1)}/years/2026`,
      'sources/grantGrosze',
    ]);
  });

  it('cannot ask for more money than was asked for in time', () => {
    const terms = {
      kind: 'support',
      poolGrosze: null,
      taskFrom: null,
      taskTo: null,
      maximumGrantGrosze: null,
      maximumGrantShare: null,
      maximumAdministrativeShare: null,
      resultsTableRequired: false,
    } as CallTerms;
    const sources = { ...EMPTY_OFFER.sources, grantGrosze: grosze(20_001) };
    expect(correctedOfferProblems(offer(), offer({ sources }), [{ path: 'sources' }], terms)).toContainEqual({
      code: 'offer_correction_raises_grant',
      path: 'sources.grantGrosze',
      params: { maximum: 20_000 },
    });
  });

  it('of whatever changes, lets through exactly those that lie under a named place', () => {
    const places = ['title', 'place', 'results', 'experience'] as const;
    fc.assert(
      fc.property(fc.subarray([...places]), fc.subarray([...places]), (named, touched) => {
        const after = offer(Object.fromEntries(touched.map((path) => [path, `inaczej: ${path}`])));
        const refused = changed(after, named);
        expect(refused).toEqual(touched.filter((path) => !named.includes(path)));
        const open = changesBetween(offer(), after).filter(({ path }) => isOpenPlace(openedBy(named), path));
        expect(changesOutside(open, openedBy(named))).toEqual([]);
        expect(changed(applyChanges(offer(), open).content, named)).toEqual([]);
      }),
    );
  });
});
