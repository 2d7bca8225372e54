import { receiptPdf } from '.';
import { CHECKSUM, receiptSample } from './samples';
import { drawnPages, readCode } from './samples/draw-pdf';
import { readPdf } from './samples/read-pdf';

describe('a receipt', () => {
  it('proves number, arrival to the second with its zone, checksum, call, applicant, amount and form', async () => {
    const { pages, text } = await readPdf(await receiptPdf(receiptSample, 'pl'));
    expect(pages).toHaveLength(1);
    for (const proof of [
      'KO.1/2026/17',
      '29 stycznia 2026, 14:59:07 (UTC+01:00)',
      'Koniec naboru 29 stycznia 2026, 15:00',
      'Kultura, sztuka i ochrona dziedzictwa w 2026 r. KO.1/2026',
      'Stowarzyszenie „Źródło Życzliwości” NIP 526-025-02-74',
      '24 800,50 zł',
      'Dz.U. 2018 poz. 2057, załącznik nr 1',
      'Zofia Żółkiewska',
      'Odcisk klucza serwisu (SHA-256) 5d41 402a',
      'Podpis serwisu (Ed25519) PzQ1v8sZ',
      'Sprawdź, czy dokument jest prawdziwy',
      'nurt.bochnia.example/verify',
    ]) {
      expect(text).toContain(proof);
    }
    expect(text.replace(/\s/g, '').split(CHECKSUM)).toHaveLength(3);
  });

  it('tells summer time from winter time', async () => {
    const data = { ...receiptSample, receivedAt: new Date('2026-10-25T00:30:00Z') };
    const { text } = await readPdf(await receiptPdf(data, 'en'));
    expect(text).toContain('25 October 2026, 02:30:00 (UTC+02:00)');
  });

  it('leads a camera to the page where it is verified', async () => {
    const [page] = await drawnPages(await receiptPdf(receiptSample, 'pl'));
    expect(readCode(page!)).toBe(
      `https://nurt.bochnia.example/verify?number=KO.1/2026/17&checksum=${CHECKSUM}`,
    );
  });

  it('of a small grant names its procedure instead of a call', async () => {
    const { text } = await readPdf(await receiptPdf({ ...receiptSample, call: null }, 'pl'));
    expect(text).toContain('Mały grant (art. 19a ustawy), bez konkursu');
    expect(text).not.toMatch(/Konkurs|Koniec naboru/);
  });

  it('without a signature claims none', async () => {
    const { text, pages } = await readPdf(await receiptPdf({ ...receiptSample, signature: null }, 'pl'));
    expect(pages).toHaveLength(1);
    expect(text).not.toContain('Podpis serwisu');
    expect(text).not.toContain('podpisane kluczem');
  });

  it('leaves out the person where no one is to be named', async () => {
    const { text } = await readPdf(await receiptPdf({ ...receiptSample, submittedBy: '' }, 'pl'));
    expect(text).not.toContain('Złożono przez');
  });

  it.each(['', 'ABC', CHECKSUM.toUpperCase(), `${CHECKSUM}0`])(
    'refuses %p as a checksum',
    async (checksum) => {
      await expect(async () => receiptPdf({ ...receiptSample, checksum }, 'pl')).rejects.toThrow(RangeError);
    },
  );
});
