import { AUTHORITY } from '../../../apps/api/src/demo/data/authority';
import { MEMBERS } from '../../../apps/api/src/demo/data/people';
import { ORGANISATIONS } from '../../../apps/api/src/demo/data/organisations';
import { formatNip, formatNrb } from '@nurt/domain/identifiers';
import type { Client } from '../../support/client';
import { DAYS, on } from '../../support/world';
import { DocumentStage } from './stage';

const grouped = (checksum: string): string => (checksum.match(/.{4}/g) ?? []).join(' ');

describe('A document over HTTP', () => {
  let stage: DocumentStage;
  let author: Client;
  beforeAll(async () => {
    stage = await DocumentStage.open();
    author = await stage.world.member('melody');
  });
  afterAll(() => stage.test.stop());

  it('announces a call to everybody, with its pool, window, criteria and where to submit', async () => {
    const anybody = stage.test.client();
    const { text, headers, tagged, language } = await stage.read(
      anybody,
      `/api/public/calls/${stage.openCallId}/announcement.pdf`,
    );
    for (const fact of [
      'Kultura na jesień',
      'Burmistrz Miasta Bochnia ogłasza otwarty konkurs ofert',
      'Program współpracy Gminy Miasta Bochnia',
      'Kultura, sztuka, ochrona dóbr kultury i dziedzictwa narodowego',
      '30 000,00 zł (słownie: trzydzieści tysięcy złotych zero groszy)',
      'do: 27 marca 2026, 15:30',
      'od 1 maja 2026 do 31 grudnia 2026',
      'Elektronicznie w serwisie http://localhost',
      'Jakość wykonania i rezultaty',
      '5) Oświadczenia złożone w całości',
      'Biuletyn Informacji Publicznej 2 marca 2026',
      'Wybór ofert nastąpi do 10 kwietnia 2026.',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).not.toContain('SZKIC');
    expect([tagged, language]).toEqual([true, 'pl-PL']);
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Cache-Control')).toBe('public, max-age=3600');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="ogloszenie-o-konkursie-\d+-2026\.pdf"$/,
    );
  });

  it('shows a submitted offer with its costs, and its number and checksum on every page', async () => {
    const { receipt } = await author.call('GET /api/offers/:offerId', { params: { offerId: stage.offerId } });
    const { text, pages, headers } = await stage.read(author, `/api/offers/${stage.offerId}/offer.pdf`);
    for (const fact of [
      'Stowarzyszenie „Malowane Dźwiękiem”',
      formatNip(ORGANISATIONS.melody.nip),
      'KRS 0000900101',
      'ul. Kazimierza Wielkiego 9, 32-700 Bochnia',
      'Muzyczna Altana',
      'Honoraria muzyków',
      '9 000,00',
      '3 000,00',
      '12 000,00',
      'Wnioskowana dotacja 10 000,00 zł',
      'Złożono 20 marca 2026, 10:00:00',
    ]) {
      expect(text).toContain(fact);
    }
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.text).toContain(receipt!.number);
      expect(page.text).toContain(grouped(receipt!.checksum));
      expect(page.text).not.toContain('SZKIC');
    }
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename="oferta-${receipt!.number.toLowerCase().replaceAll('/', '-')}.pdf"`,
    );
  });

  it('is the same to the byte whenever a submitted offer is downloaded', async () => {
    const path = `/api/offers/${stage.offerId}/offer.pdf`;
    const [once, again] = [await stage.read(author, path), await stage.read(author, path)];
    expect(once.bytes.equals(again.bytes)).toBe(true);
  });

  it('says on every page of an unsubmitted offer that it is a draft', async () => {
    const { pages, text, headers } = await stage.read(author, `/api/offers/${await stage.draft()}/offer.pdf`);
    for (const page of pages) expect(page.text).toContain('SZKIC');
    expect(text).toContain('Muzyczna Altana');
    expect(text).not.toContain('SHA-256: ');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="oferta-szkic.pdf"');
  });

  it('proves a submission with number, exact time, checksum, sum and who submitted', async () => {
    const receipt = await author.call('GET /api/offers/:offerId/receipt', {
      params: { offerId: stage.offerId },
    });
    const { text } = await stage.read(author, `/api/offers/${stage.offerId}/receipt.pdf`);
    for (const fact of [
      receipt.number,
      grouped(receipt.checksum),
      '20 marca 2026, 10:00:00',
      'Koniec naboru 27 marca 2026, 15:30',
      'Muzyczna Altana',
      '10 000,00 zł',
      `Złożono przez ${MEMBERS.melody.name}`,
      'Dz. U. z 2018 r. poz. 2057, załącznik nr 1',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('states the parties, sums in words, instalments and account of an agreement', async () => {
    const { text, headers } = await stage.read(author, `/api/agreements/${stage.agreementId}/agreement.pdf`);
    for (const fact of [
      'Umowa nr WK.1.2026',
      'zawarta dnia 20 kwietnia 2026, Bochnia, między:',
      'Jerzy Lis – Burmistrz Miasta Bochnia',
      formatNip(AUTHORITY.nip!),
      'Marek Żuraw – Skarbnik',
      'Stowarzyszenie „Malowane Dźwiękiem”',
      'Anna Wilk, wspolpraca@bochnia.example',
      'Katarzyna Wójcik, tel. 14 600 00 00, malowane@organizacja.example',
      '10 000,00 zł (słownie: dziesięć tysięcy złotych zero groszy)',
      formatNrb(ORGANISATIONS.melody.bankAccount),
      '1 27 kwietnia 2026 5 000,00 pięć tysięcy złotych zero groszy',
      '2 1 maja 2026 5 000,00',
      'od dnia 1 maja 2026 do dnia 30 czerwca 2026',
      'środków finansowych własnych w wysokości 1 500,00 zł',
      '83,33 %',
      'to jest do dnia 30 lipca 2026',
    ]) {
      expect(text).toContain(fact);
    }
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="umowa-wk-1-2026.pdf"');
  });

  it('leaves a line for the date while an agreement is not signed by all', async () => {
    const callId = await stage.world.openCall({ title: 'Kultura latem' });
    const offerId = await stage.world.submittedOffer(callId, stage.organisationId);
    await stage.world.awarded(callId, [offerId], undefined, '78/2026');
    const id = await stage.world.preparedAgreement(offerId, 'WK.2.2026');
    const { text } = await stage.read(author, `/api/agreements/${id}/agreement.pdf`);
    expect(text).toContain('zawarta dnia ....');
    expect(text).toContain('Umowa nr WK.2.2026');
  });

  it('sets planned against actual in a report, with its expense documents and checksum', async () => {
    const report = await author.call('GET /api/reports/:reportId', { params: { reportId: stage.reportId } });
    const { text, pages, headers } = await stage.read(author, `/api/reports/${stage.reportId}/report.pdf`);
    for (const fact of [
      'WK.1.2026',
      '20 kwietnia 2026',
      'Honoraria muzyków 9 000,00 8 849,50',
      'Nagłośnienie 3 000,00 3 000,00',
      '1.1 Kwota dotacji 10 000,00 9 849,50',
      'FV/1/2026',
      'FV/2/2026',
      'Złożono 15 lipca 2026, 12:34:00',
    ]) {
      expect(text).toContain(fact);
    }
    for (const page of pages) expect(page.text).toContain(grouped(report.checksum!));
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="sprawozdanie-wk-1-2026.pdf"');
  });

  it('is a draft while a report is being written', async () => {
    const callId = await stage.world.openCall({ title: 'Kultura zimą' }, 'BL5');
    const offerId = await stage.world.submittedOffer(callId, stage.organisationId);
    await stage.world.awarded(callId, [offerId], undefined, '79/2026');
    const agreementId = await stage.world.signedAgreement(offerId, 'WK.3.2026');
    const { id } = await stage.world.draftReport(
      MEMBERS.melody,
      agreementId,
      await stage.reportContent(offerId),
      on(DAYS.reported),
    );
    const { pages } = await stage.read(author, `/api/reports/${id}/report.pdf`);
    for (const page of pages) expect(page.text).toContain('SZKIC');
    const officer = await stage.world.office('officer');
    expect((await officer.raw('GET', `/api/reports/${id}/report.pdf`)).status).toBe(404);
  });

  it.each([
    ['announcement', 'Announcement of an open call for offers'],
    ['offer', 'PLN 10,000.00'],
  ])('is written in English when asked for: %s', async (which, words) => {
    const path =
      which === 'announcement'
        ? `/api/public/calls/${stage.openCallId}/announcement.pdf`
        : `/api/offers/${stage.offerId}/offer.pdf`;
    const { language, text } = await stage.read(author, `${path}?locale=en`);
    expect(language).toBe('en-GB');
    expect(text).toContain(words);
  });

  it('is refused in a language that there is not', async () => {
    const response = await author.raw('GET', `/api/offers/${stage.offerId}/offer.pdf?locale=de`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'malformed_request',
      problems: [{ code: 'invalid_choice', path: 'locale' }],
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});
