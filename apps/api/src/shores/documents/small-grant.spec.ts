import { localDate } from '@nurt/domain/calendar';
import { grosze } from '@nurt/domain/money';
import { EMPTY_SMALL_GRANT, type SmallGrantContent } from '@nurt/domain/small-grants';
import { smallGrantPdf, type SmallGrantDocumentData } from './small-grant';
import { readPdf } from './samples/read-pdf';

const content: SmallGrantContent = {
  ...EMPTY_SMALL_GRANT,
  contact: { name: 'Anna Nowak', phone: '14 611 22 33', email: 'anna@nadraba.example' },
  kind: 'support',
  sphere: '16',
  title: 'Jesienny koncert na rynku',
  taskFrom: localDate('2026-11-20'),
  taskTo: localDate('2026-12-13'),
  place: 'Bochnia, Rynek',
  description: 'Koncert dla mieszkańców.',
  results: [{ id: 'r1', name: 'Uczestnicy', target: '200 osób', monitoring: 'Liczenie' }],
  characteristics: 'Orkiestra od 2010 r.',
  costs: [
    { id: 'c1', name: 'Honoraria', grantGrosze: grosze(600_000), otherGrosze: grosze(0) },
    { id: 'c2', name: 'Scena', grantGrosze: grosze(300_000), otherGrosze: grosze(100_000) },
  ],
};
const data: SmallGrantDocumentData = {
  createdAt: new Date('2026-11-05T09:00:00Z'),
  authority: { name: 'Gmina Miasta Bochnia', address: 'ul. Kazimierza Wielkiego 2', executive: 'Burmistrz' },
  applicant: {
    name: 'Stowarzyszenie Nad Rabą',
    legalForm: 'stowarzyszenie',
    register: 'KRS 0000900101',
    nip: '868-000-10-10',
    regon: '120001010',
    address: 'Rynek 1, 32-700 Bochnia',
    correspondenceAddress: '',
    email: 'biuro@nadraba.example',
    phone: '14 600 00 00',
    website: '',
    representation: 'Prezes',
  },
  content,
  template: 'DzU-2018-2055-1',
  submission: {
    number: 'MG/2026/1',
    receivedAt: new Date('2026-11-05T09:00:00Z'),
    checksum: 'a1'.repeat(32),
    verifyAt: `https://nurt.example/verify?number=MG/2026/1&checksum=${'a1'.repeat(32)}`,
  },
  forEverybody: false,
};

describe('The simplified offer as a document', () => {
  it('prints parts I to V, the sums of its costs and its checksum', async () => {
    const { text } = await readPdf(await smallGrantPdf(data, 'pl'));
    for (const part of ['I. Podstawowe', 'II. Dane', 'III. Zakres', 'IV. Szacunkowa', 'V. Oświadczenia']) {
      expect(text).toContain(part);
    }
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/10 000,00.*9 000,00.*1 000,00/s);
    expect(text).toContain('MG/2026/1');
    expect(text).toContain('Anna Nowak');
  });

  it('for everybody says nothing of telephones and e-mail addresses', async () => {
    const { text } = await readPdf(await smallGrantPdf({ ...data, forEverybody: true }, 'pl'));
    expect(text).toContain('Jesienny koncert na rynku');
    expect(text).not.toMatch(/Anna Nowak|14 611 22 33|nadraba\.example|14 600/);
  });

  it('has the same bytes for the same data, and other words in English', async () => {
    const [first, second] = await Promise.all([smallGrantPdf(data, 'pl'), smallGrantPdf(data, 'pl')]);
    expect(first.equals(second)).toBe(true);
    const { text } = await readPdf(await smallGrantPdf({ ...data, submission: null }, 'en'));
    expect(text).toContain('IV. Estimate of costs');
  });
});
