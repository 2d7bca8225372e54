import { examineSignedPdf } from '../../../apps/api/src/kernel/pades/examine-signed-pdf';
import { offerPdf } from '../../../apps/api/src/shores/documents';
import { offerContent, offerSample } from '../../../apps/api/src/shores/documents/samples';
import {
  append,
  appendPacked,
  objectIn,
  pageOf,
  rootOf,
  signPdf,
  sizeOf,
  type SignOptions,
} from '../../support/sign-pdf';
import {
  cardHolder,
  identity,
  ministry,
  OID,
  qualifiedPerson,
  timeStamper,
  TRUSTED_REASON,
  type Identity,
} from '../../support/test-authority';

const SIGNED_AT = '2026-03-01T10:00:00.000Z';

/** The offer's own document, as the product makes it and an applicant gets it: with its seal behind its end. */
let offer: Buffer;
const people: Record<
  'qualified' | 'trusted' | 'personal',
  { signer: Identity; options: SignOptions; name: string }
> = {
  qualified: { signer: qualifiedPerson(), options: { signedAt: SIGNED_AT }, name: 'Anna Żółkiewska' },
  trusted: {
    signer: ministry(),
    options: { signedAt: SIGNED_AT, reason: TRUSTED_REASON },
    name: 'JAN KOWALSKI',
  },
  personal: {
    signer: cardHolder(),
    options: { signedAt: SIGNED_AT },
    name: 'Grzegorz Jan Brzęczyszczykiewicz',
  },
};
const kinds = ['qualified', 'trusted', 'personal'] as const;
const { signer: anna } = people.qualified;

beforeAll(async () => {
  const written = await offerPdf(offerSample(offerContent()), 'pl');
  offer = Buffer.concat([written, Buffer.from(`%NurtSeal ${'ab'.repeat(60)}\n`)]);
});

/** What the examination says of the only signature. */
async function only(pdf: Buffer) {
  const { problem, signatures } = await examineSignedPdf(pdf);
  expect(problem).toBeNull();
  expect(signatures).toHaveLength(1);
  return signatures[0]!;
}

const flipped = (pdf: Buffer, at: number): Buffer => {
  const changed = Buffer.from(pdf);
  changed[at] = changed[at]! ^ 1;
  return changed;
};

/** Other content on the first page, put there by an update as any editor would. */
const rewritten = (pdf: Buffer): Buffer => {
  const stream = 'BT /F1 12 Tf (1 000 000 zl) Tj ET';
  const number = sizeOf(pdf);
  const page = objectIn(pdf, pageOf(pdf)).replace(/\/Contents \d+ 0 R/, `/Contents ${String(number)} 0 R`);
  return append(
    pdf,
    new Map([
      [pageOf(pdf), page],
      [number, `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`],
    ]),
  );
};

describe.each(kinds)('an offer under a signature of the kind %s', (kind) => {
  const { signer, options, name } = people[kind];
  let signed: Buffer;
  beforeAll(() => (signed = signPdf(offer, signer, options)));

  it('tells who signed, when, of which kind, and that nothing was changed', async () => {
    expect(await examineSignedPdf(signed)).toEqual({
      problem: null,
      signatures: [
        {
          signer: name,
          kind,
          issuer: {
            qualified: 'Testowy QCA 2025',
            trusted: 'Centrum Kwalifikowane',
            personal: 'pl.ID Authorization CA 2025',
          }[kind],
          claimedAt: SIGNED_AT,
          stampedAt: null,
          findings: [],
          integrity: 'whole',
          coversWholeFile: true,
          addedAfterwards: 'nothing',
        },
      ],
      notChecked: ['issuer', 'revocation', 'mandate'],
    });
  });

  it('never tells the PESEL number of who signed', async () => {
    expect(JSON.stringify(await examineSignedPdf(signed))).not.toMatch(/\d{6}|PESEL|PNOPL/);
  });

  it('does not hold once a byte of the offer is another one', async () => {
    expect(await only(flipped(signed, offer.indexOf('endstream') - 20))).toMatchObject({
      integrity: 'broken',
      findings: ['contentChanged'],
      coversWholeFile: true,
    });
  });

  it('does not hold once a byte of the signature is another one', async () => {
    const { findings, integrity } = await only(withOtherSignature(signed));
    expect([integrity, findings]).toEqual(['broken', ['signatureWrong']]);
  });

  it('is told from an update that puts other content on a page', async () => {
    expect(await only(rewritten(signed))).toMatchObject({
      signer: name,
      integrity: 'whole',
      coversWholeFile: false,
      addedAfterwards: 'content',
    });
  });

  it('is still found when an update takes its field away, and the taking counts as a change', async () => {
    const bare = objectIn(signed, pageOf(signed)).replace(/\/Annots\s*\[[^\]]*\]/, '');
    const catalogue = objectIn(signed, rootOf(signed)).replace(/\/AcroForm \d+ 0 R/, '');
    const stripped = append(
      signed,
      new Map([
        [pageOf(signed), bare],
        [rootOf(signed), catalogue],
      ]),
    );
    expect(await only(stripped)).toMatchObject({ integrity: 'whole', addedAfterwards: 'content' });
  });

  it('is gone when it is cut off with all that came with it', async () => {
    expect(await examineSignedPdf(signed.subarray(0, offer.length))).toEqual({
      problem: 'unsigned',
      signatures: [],
      notChecked: [],
    });
  });

  it('lets a second person sign', async () => {
    const twice = signPdf(signed, qualifiedPerson('Ola', 'Baran'), { signedAt: '2026-03-01T11:00:00Z' });
    const { signatures, notChecked } = await examineSignedPdf(twice);
    expect(signatures).toMatchObject([
      { signer: name, integrity: 'whole', coversWholeFile: false, addedAfterwards: 'signaturesOnly' },
      { signer: 'Ola Baran', integrity: 'whole', coversWholeFile: true, addedAfterwards: 'nothing' },
    ]);
    expect(notChecked).toContain('appearance');
    const changed = await examineSignedPdf(flipped(twice, offer.indexOf('endstream') - 20));
    expect(changed.signatures.map(({ integrity }) => integrity)).toEqual(['broken', 'broken']);
    const between = signPdf(rewritten(signed), anna, options);
    expect((await examineSignedPdf(between)).signatures).toMatchObject([
      { integrity: 'whole', addedAfterwards: 'content' },
      { integrity: 'whole', addedAfterwards: 'nothing' },
    ]);
  });
});

/** Turns a bit in the last byte of the signature's value, which is the last thing in its container. */
function withOtherSignature(pdf: Buffer): Buffer {
  const start = pdf.lastIndexOf('/Contents <') + '/Contents <'.length;
  const hex = pdf.toString('latin1', start, pdf.indexOf('>', start));
  const last = hex.replace(/(?:00)+$/, '').length;
  const digit = parseInt(hex[last - 1]!, 16) ^ 1;
  const changed = Buffer.from(pdf);
  changed.write(digit.toString(16), start + last - 1, 'latin1');
  return changed;
}

describe('when it was signed', () => {
  const stamper = timeStamper();

  it('is what the computer of who signed says, and nothing more', async () => {
    expect(await only(signPdf(offer, anna))).toMatchObject({ claimedAt: SIGNED_AT, stampedAt: null });
  });

  it('is what a time stamp over the signature says', async () => {
    const stamped = await examineSignedPdf(
      signPdf(offer, anna, { stampedBy: stamper, stampedAt: '2026-03-01T10:00:05Z' }),
    );
    expect(stamped.signatures).toMatchObject([
      { claimedAt: SIGNED_AT, stampedAt: '2026-03-01T10:00:05.000Z', findings: [], integrity: 'whole' },
    ]);
    expect(stamped.notChecked).toContain('timestampIssuer');
  });

  it('is not what a time stamp over something else says, nor one by whoever', async () => {
    for (const wrong of [{ stampedBy: stamper, stampElsewhere: true }, { stampedBy: anna }]) {
      expect(await only(signPdf(offer, anna, wrong))).toMatchObject({
        stampedAt: null,
        findings: ['timestampBroken'],
        integrity: 'whole',
      });
    }
  });

  it('is fixed by a time stamp over the whole document, which is nobody’s signature', async () => {
    const signed = signPdf(offer, anna);
    const stamped = signPdf(signed, stamper, { subFilter: 'ETSI.RFC3161' });
    const { signatures } = await examineSignedPdf(stamped);
    expect(signatures).toMatchObject([
      { kind: 'qualified', addedAfterwards: 'signaturesOnly' },
      {
        kind: 'documentTimestamp',
        stampedAt: '2026-03-02T08:00:00.000Z',
        integrity: 'whole',
        claimedAt: null,
      },
    ]);
    const changed = await examineSignedPdf(flipped(stamped, offer.indexOf('endstream') - 20));
    expect(changed.signatures[1]).toMatchObject({ stampedAt: null, findings: ['contentChanged'] });
  });

  it('is compared with the days for which the certificate was', async () => {
    const late = await only(signPdf(offer, anna, { signedAt: '2032-01-01T00:00:00Z' }));
    expect(late).toMatchObject({ findings: ['certificateOutOfDate'], integrity: 'whole' });
  });
});

describe('whose certificate it is', () => {
  it('is the one that was signed along, not one that was put in its place', async () => {
    const other = qualifiedPerson('Obca', 'Osoba');
    expect(await only(signPdf(offer, anna, { named: other }))).toMatchObject({
      integrity: 'broken',
      findings: ['certificateSwapped', 'signatureWrong'],
    });
    const sameKey = identity({
      subject: { commonName: 'Obca Osoba' },
      issuer: { commonName: 'Testowy QCA' },
      key: anna.key,
    });
    expect(await only(signPdf(offer, anna, { named: sameKey }))).toMatchObject({
      integrity: 'broken',
      findings: ['certificateSwapped'],
    });
    expect(await only(signPdf(offer, anna, { withoutBinding: true }))).toMatchObject({
      integrity: 'whole',
      findings: ['certificateUnbound'],
    });
  });

  it('is said to be missing when it is', async () => {
    expect(await only(signPdf(offer, anna, { withoutCertificate: true }))).toMatchObject({
      signer: null,
      kind: 'other',
      integrity: 'unproven',
      findings: ['certificateMissing', 'signerNotTold'],
    });
  });

  it('is for whom the ministry sealed, in either of the encodings of PDF, or nobody', async () => {
    const { signer } = people.trusted;
    const reasoned = async (reason: string) =>
      (await only(signPdf(offer, signer, { more: `/Reason ${reason} ` }))).signer;
    expect(await reasoned('(W imieniu: PAWE\\225 MICHA\\233owski, PESEL: 80010112345)')).toBe(
      'PAWEŁ MICHAłowski',
    );
    expect(await reasoned('(\\357\\273\\277w imieniu: Zofia \\305\\271rebiec, PESEL: 1)')).toBe(
      'Zofia Źrebiec',
    );
    expect(await reasoned('(Akceptuj\\(e\\))')).toBeNull();
  });

  it('is of no kind when it only bears a name', async () => {
    const anybody = identity({
      subject: { commonName: 'Ktokolwiek 80010112345' },
      issuer: { commonName: 'Ktokolwiek' },
    });
    expect(await only(signPdf(offer, anybody))).toMatchObject({ kind: 'other', signer: 'Ktokolwiek' });
  });

  it('is a seal when it belongs to an organisation', async () => {
    const seal = identity({
      subject: { country: 'PL', organisation: 'Fundacja', commonName: 'Fundacja Nasz Dom' },
      issuer: { commonName: 'Testowy QCA' },
      statements: [OID.compliance, OID.device],
      purposes: [OID.forSeals],
    });
    expect(await only(signPdf(offer, seal))).toMatchObject({
      kind: 'qualifiedSeal',
      signer: 'Fundacja Nasz Dom',
    });
  });
});

it('does not rely on digests for which collisions have been made', async () => {
  expect(await only(signPdf(offer, anna, { weak: true }))).toMatchObject({
    integrity: 'unproven',
    findings: ['algorithmWeak'],
  });
});

describe('what was added after a signature', () => {
  let signed: Buffer;
  beforeAll(() => (signed = signPdf(offer, anna)));
  const added = async (pdf: Buffer) => (await only(pdf)).addedAfterwards;

  it('is nothing where only line ends were', async () => {
    expect(await added(Buffer.concat([signed, Buffer.from('\r\n\n')]))).toBe('nothing');
  });

  it('may be what proves the signature', async () => {
    const number = sizeOf(signed);
    const catalogue = objectIn(signed, rootOf(signed)).replace(/>>\s*$/, `/DSS ${String(number)} 0 R >>`);
    expect(
      await added(
        append(
          signed,
          new Map([
            [rootOf(signed), catalogue],
            [number, '<< /Certs [] >>'],
          ]),
        ),
      ),
    ).toBe('signaturesOnly');
  });

  it('is content when an annotation covers the page', async () => {
    const number = sizeOf(signed);
    const page = objectIn(signed, pageOf(signed)).replace(/\/Annots \[/, `/Annots [${String(number)} 0 R `);
    const note = '<< /Type /Annot /Subtype /FreeText /Rect [0 0 600 800] /Contents (Kwota: 1 zl) >>';
    expect(
      await added(
        append(
          signed,
          new Map([
            [pageOf(signed), page],
            [number, note],
          ]),
        ),
      ),
    ).toBe('content');
  });

  it('is content when it goes by the name of a signature and is none', async () => {
    const number = sizeOf(signed);
    const page = objectIn(signed, pageOf(signed)).replace(
      /\/Annots \[([^\]]*)\]/,
      `/Annots [$1 ${String(number)} 0 R]`,
    );
    const note = '<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 600 800] >>';
    expect(
      await added(
        append(
          signed,
          new Map([
            [pageOf(signed), page],
            [number, note],
          ]),
        ),
      ),
    ).toBe('content');
  });

  it('is content when the catalogue gets an action', async () => {
    const catalogue = objectIn(signed, rootOf(signed)).replace(
      />>\s*$/,
      '/OpenAction << /S /JavaScript /JS (x) >> >>',
    );
    expect(await added(append(signed, new Map([[rootOf(signed), catalogue]])))).toBe('content');
  });

  it('is read from packed updates too', async () => {
    const number = sizeOf(signed);
    const catalogue = objectIn(signed, rootOf(signed)).replace(/>>\s*$/, `/DSS ${String(number)} 0 R >>`);
    const proofs = new Map([
      [rootOf(signed), catalogue],
      [number, '<< /Certs [] >>'],
    ]);
    const proved = appendPacked(signed, proofs);
    expect(await added(proved)).toBe('signaturesOnly');
    const page = objectIn(signed, pageOf(signed)).replace(/\/Rotate \d+|\/Contents/, '/Rotate 180 $&');
    expect(await added(appendPacked(proved, new Map([[pageOf(signed), page]])))).toBe('content');
  });

  it('is not understood when it is no update, or hides an object from the cross-references', async () => {
    expect(await added(Buffer.concat([signed, Buffer.from('x'.repeat(5000))]))).toBe('notUnderstood');
    const hidden = Buffer.concat([signed, Buffer.from(`\n${String(pageOf(signed))} 0 obj\n<< >>\nendobj\n`)]);
    expect(await added(append(hidden, new Map([[sizeOf(signed), '<< >>']])))).toBe('notUnderstood');
  });
});
