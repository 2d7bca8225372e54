import type { FileState } from '../files';
import { attachmentProblems, withAttachments, type OfferAttachment } from './attachments';
import { EMPTY_OFFER } from './offer-content';
import { submissionText } from './submission';

const STATUTE = { id: '11111111-1111-4111-8111-111111111111', name: 'Statut' };
const REGISTER = { id: '22222222-2222-4222-8222-222222222222', name: 'Odpis z rejestru' };
const FILE = '33333333-3333-4333-8333-333333333333';

const file = (state: FileState, requirementId: string | null = STATUTE.id): OfferAttachment => ({
  id: FILE,
  requirementId,
  name: 'statut.pdf',
  state,
});

describe('the attachments of an offer', () => {
  it('are missing as long as nothing that the call asks for has come', () => {
    expect(attachmentProblems([STATUTE, REGISTER], [file('clean')])).toEqual([
      {
        code: 'offer_attachment_required',
        path: `attachments.${REGISTER.id}`,
        params: { name: 'Odpis z rejestru' },
      },
    ]);
  });

  it.each<[FileState, string[]]>([
    ['clean', []],
    ['unscanned', []],
    ['quarantined', []],
    ['uploading', ['offer_attachment_required', 'offer_attachment_unfinished']],
    ['infected', ['offer_attachment_required', 'offer_attachment_infected']],
  ])('count once they have arrived, scanned or not: %s', (state, codes) => {
    expect(attachmentProblems([STATUTE], [file(state)]).map(({ code }) => code)).toEqual(codes);
  });

  it('are not counted for what they are not', () => {
    expect(attachmentProblems([STATUTE], [file('clean', null)])).toHaveLength(1);
    expect(attachmentProblems([], [file('clean', STATUTE.id)])).toEqual([]);
  });

  it('may not be left half sent, even where the call asks for none', () => {
    expect(attachmentProblems([], [file('uploading', null)])).toEqual([
      { code: 'offer_attachment_unfinished', path: `attachments.${FILE}`, params: { name: 'statut.pdf' } },
    ]);
  });

  describe('in a submission', () => {
    const a = { requirementId: null, name: 'a.pdf', size: 1, sha256: 'a'.repeat(64) };
    const b = { requirementId: STATUTE.id, name: 'b.pdf', size: 2, sha256: 'b'.repeat(64) };
    const text = (content: typeof EMPTY_OFFER) =>
      submissionText({ number: '1', callId: '2', applicant: {} as never, content, template: '3' });

    it('say the same whatever order they came in', () => {
      expect(text(withAttachments(EMPTY_OFFER, [b, a]))).toBe(text(withAttachments(EMPTY_OFFER, [a, b])));
    });

    it('change its text with each of their bytes', () => {
      const changed = { ...b, sha256: `c${b.sha256.slice(1)}` };
      expect(text(withAttachments(EMPTY_OFFER, [a, changed]))).not.toBe(
        text(withAttachments(EMPTY_OFFER, [a, b])),
      );
    });

    it('leave no trace where there are none, so that earlier offers keep their checksum', () => {
      expect(withAttachments(EMPTY_OFFER, [])).toStrictEqual(EMPTY_OFFER);
      expect(withAttachments({ ...EMPTY_OFFER, attachments: [a] }, [])).toStrictEqual(EMPTY_OFFER);
    });
  });
});
