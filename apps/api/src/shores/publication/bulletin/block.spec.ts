import { randomUUID } from 'node:crypto';
import { localDate } from '@nurt/domain/calendar';
import { readTerms, type CallTerms } from '@nurt/domain/calls';
import { basisPoints, grosze } from '@nurt/domain/money';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { bulletinBlock, type BulletinCall } from './block';

const day = localDate('2026-03-02');
const TERMS = readTerms({
  title: 'Kultura dla mieszkańców',
  task: 'Wydarzenia otwarte.\n\nBez biletów.',
  kind: 'support',
  poolGrosze: grosze(3_000_000),
  grantingRules: 'Do wyczerpania środków.',
  taskFrom: localDate('2026-05-01'),
  taskTo: localDate('2026-12-31'),
  taskConditions: 'W Bochni.',
  closesAt: '2026-03-27T14:30:00.000Z',
  selectionProcedure: 'Komisja opiniuje.',
  decisionBy: localDate('2026-04-10'),
  criteria: [
    {
      id: randomUUID(),
      name: 'Jakość',
      guidance: '',
      maximumPoints: 10,
      weight: basisPoints(10_000),
      bonus: false,
      scale: [],
    },
  ],
  threshold: basisPoints(5000),
  checklist: [{ id: randomUUID(), text: 'Oferta w terminie' }],
  sameKindTasks: [
    {
      year: 2025,
      description: 'Koncerty',
      grantsGrosze: grosze(100_000),
      totalCostGrosze: grosze(150_000),
    },
  ],
  maximumGrantGrosze: null,
  maximumGrantShare: basisPoints(9000),
  maximumAdministrativeShare: null,
  offersPerOrganisation: 1,
  resultsTableRequired: true,
});
const event = (type: string, at: string, actor: string | null = 'Olga Urzędnik') => ({
  id: randomUUID(),
  type,
  at,
  actor,
  params: { number: '3/2026' },
});
const DATA: BulletinCall = {
  call: {
    id: '0b7a5a3e-3f0c-4f6e-9a55-0d0f4f3f1a01',
    number: '3/2026',
    status: 'announced',
    terms: TERMS,
    publications: { bulletin: day, noticeBoard: day, website: day },
    annulmentGrounds: null,
    timeline: [
      event('call.drafted', '2026-02-20T08:00:00Z'),
      event('committee.appointed', '2026-03-01T08:00:00Z'),
      event('call.announced', '2026-03-02T09:00:00Z', 'Ewa Burmistrz'),
    ],
  },
  legalBasis: 'udpp',
  lineName: 'Kultura i tradycja',
  authority: { name: 'Gmina Miasta Bochnia', executive: 'Burmistrz Miasta Bochnia' },
  places: ['bulletin', 'noticeBoard', 'website'],
  sevenItems: true,
  metadata: { preparedBy: 'Jan Redaktor', preparedAt: new Date('2026-03-02T09:05:00Z') },
  origin: 'https://nurt.example',
};
const withTerms = (change: Partial<CallTerms>): BulletinCall => ({
  ...DATA,
  call: { ...DATA.call, terms: { ...TERMS, ...change } },
});

/** Names of all elements, and of all their attributes with values. */
function inventory(html: string): { elements: Set<string>; attributes: string[] } {
  expect(XMLValidator.validate(html)).toBe(true);
  const elements = new Set<string>();
  const attributes: string[] = [];
  const walk = (nodes: readonly Record<string, unknown>[]): void => {
    for (const node of nodes) {
      for (const [name, value] of Object.entries(node)) {
        if (name === ':@') attributes.push(...Object.entries(value as object).map((pair) => pair.join('=')));
        else if (name !== '#text') {
          elements.add(name);
          walk(value as Record<string, unknown>[]);
        }
      }
    }
  };
  walk(
    new XMLParser({ preserveOrder: true, ignoreAttributes: false }).parse(html) as Record<string, unknown>[],
  );
  return { elements, attributes };
}

const PLAIN = inventory(bulletinBlock(DATA, 'pl'));

describe('the block for the bulletin', () => {
  it('is made of plain elements, with nothing that runs and nothing that styles', () => {
    expect([...PLAIN.elements].sort()).toEqual(
      [
        ...['a', 'article', 'bdi', 'caption', 'dd', 'dl', 'dt', 'h2', 'h3', 'h4', 'li', 'ol', 'p', 'table'],
        ...['tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul'],
      ].sort(),
    );
    expect(PLAIN.attributes.filter((one) => /^@_(on|style|class|src)/.test(one))).toEqual([]);
  });

  it('has the seven items of UDPP art. 13 ust. 2 in their order, the sums and the deadline', () => {
    const html = bulletinBlock(DATA, 'pl');
    expect([...html.matchAll(/<h3>(\d)\. /g)].map(([, number]) => number).join('')).toBe('1234567');
    expect(html).toContain('trzydzieści tysięcy złotych');
    expect(html).toContain('<time datetime="2026-03-27T14:30:00.000Z">27 marca 2026, 15:30</time>');
    expect(html.match(/<caption>/g)).toHaveLength(4);
  });

  it('says who made it, who announced and who publishes it, and logs what happened to the call alone', () => {
    const html = bulletinBlock(DATA, 'pl');
    expect(html).toContain('<dt>Informację wytworzył(a)</dt>\n<dd><bdi>Olga Urzędnik, 20 lutego 2026, 09:00');
    expect(html).toContain('<dt>Ogłosił(a)</dt>\n<dd><bdi>Ewa Burmistrz, 2 marca 2026, 10:00');
    expect(html).toContain('<dt>Informację udostępnił(a)</dt>\n<dd><bdi>Jan Redaktor');
    expect(html).toContain('Ogłoszono konkurs nr 3/2026');
    expect(html).not.toContain('komisję');
  });

  it('numbers nothing outside UDPP and names only the places that the law asks for', () => {
    const html = bulletinBlock(
      {
        ...withTerms({ sameKindTasks: [] }),
        legalBasis: 'sports_act',
        places: ['bulletin'],
        sevenItems: false,
      },
      'pl',
    );
    expect(html).not.toMatch(/<h3>\d/);
    expect(html).not.toContain('tego samego rodzaju');
    expect(html).not.toContain('Tablica ogłoszeń');
  });

  it('says of a draft that nothing has been published', () => {
    const html = bulletinBlock(
      { ...DATA, call: { ...DATA.call, status: 'draft', number: null, publications: null, timeline: [] } },
      'pl',
    );
    expect(html).toContain('Ogłoszenie nie zostało jeszcze opublikowane.');
    expect(html).not.toContain('<a ');
  });

  it('speaks English with the texts of the authority marked as Polish', () => {
    const html = bulletinBlock(DATA, 'en');
    expect(html).toContain('<article lang="en"');
    expect(html).toContain('<p lang="pl" dir="auto">Wydarzenia otwarte.</p>');
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</article></bdi><iframe src="javascript:alert(1)">',
    '<!-- <b> --> <![CDATA[x]]> &lt;script&gt;',
    '\u202e<svg/onload=alert(1)>\u202c',
    '🎻<a href="javascript:alert(1)">x</a>',
    '<b>'.repeat(100),
  ])('takes %p for a text, wherever somebody may have typed it', (text) => {
    const hostile: BulletinCall = {
      ...withTerms({
        title: text,
        task: text,
        grantingRules: text,
        taskConditions: text,
        selectionProcedure: text,
        criteria: [{ ...TERMS.criteria[0]!, name: text }],
        checklist: [{ ...TERMS.checklist[0]!, text }],
        sameKindTasks: [{ ...TERMS.sameKindTasks[0]!, description: text }],
      }),
      lineName: text,
      authority: { name: text, executive: text },
      metadata: { ...DATA.metadata, preparedBy: text },
    };
    const call = {
      ...hostile.call,
      annulmentGrounds: text,
      timeline: [event('call.drafted', '2026-02-20T08:00:00Z', text)],
    };
    const { elements, attributes } = inventory(bulletinBlock({ ...hostile, call }, 'pl'));
    expect([...elements].filter((name) => !PLAIN.elements.has(name) && name !== 'strong')).toEqual([]);
    expect(attributes.filter((one) => /^@_(on|style|class|src)/.test(one))).toEqual([]);
    expect(
      attributes.filter((one) => one.startsWith('@_href') && !one.startsWith('@_href=https://')),
    ).toEqual([]);
  });
});
