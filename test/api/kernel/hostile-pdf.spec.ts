import fc from 'fast-check';
import { examineSignedPdf } from '../../../apps/api/src/kernel/pades/examine-signed-pdf';
import { offerPdf } from '../../../apps/api/src/shores/documents';
import { offerContent, offerSample } from '../../../apps/api/src/shores/documents/samples';
import { append, signPdf, type SignOptions } from '../../support/sign-pdf';
import { qualifiedPerson } from '../../support/test-authority';

const MIB = 1024 * 1024;
const anna = qualifiedPerson();
let offer: Buffer;
let signed: Buffer;

beforeAll(async () => {
  offer = await offerPdf(offerSample(offerContent()), 'pl');
  signed = signPdf(offer, anna);
});

async function findingsOf(pdf: Buffer) {
  const { problem, signatures } = await examineSignedPdf(pdf);
  expect(problem).toBeNull();
  return signatures.map(({ integrity, findings }) => [integrity, ...findings]);
}

const problemOf = async (pdf: Buffer) => (await examineSignedPdf(pdf)).problem;
const withRange = (range: SignOptions['range']) => signPdf(offer, anna, { range });

describe('ranges that a signature does not have', () => {
  it.each<[string, SignOptions['range']]>([
    ['begins behind the first byte', ([, a, b, c]) => [1, a, b, c]],
    ['leaves out more than the signature', ([, a, b, c]) => [0, a! - 100, b, c]],
    ['leaves out more behind it', ([, a, b, c]) => [0, a, b! + 1, c! - 1]],
    ['overlaps', ([, a, , c]) => [0, a! + 5000, a! + 1, c]],
    ['is over nothing', () => [0, 0, 0, 0]],
    ['ends with the signature', ([, a, b]) => [0, a, b, 0]],
    ['has negative numbers', ([, a, b]) => [0, a, b, -1]],
    ['has fractions', ([, a, b, c]) => [0, a! + 0.5, b, c]],
    ['has more than a number can hold', ([, a, b]) => [0, a, b, '99999999999999999999999']],
    ['has three numbers', ([, a, b]) => [0, a, b]],
    ['has six numbers', ([, a, b, c]) => [0, a, b, c, 0, 0]],
    ['has words', () => ['/a', '(b)', 'null', 'true']],
  ])('a range that %s is malformed, whatever the signature says', async (_, range) => {
    expect(await findingsOf(withRange(range))).toEqual([['broken', 'rangeMalformed']]);
  });

  it('says that a file is truncated when the range ends behind it', async () => {
    expect(await findingsOf(signed.subarray(0, signed.length - 300))).toEqual([['broken', 'fileTruncated']]);
  });

  it('does not fall for a dictionary inside another object, nor for one that nobody can read', async () => {
    const nonsense = append(offer, new Map([[900, '<< /Type /Sig /ByteRange [0 1 2 3 /Contents (x >>']]));
    expect(await findingsOf(nonsense)).toEqual(
      [['unproven', 'rangeMalformed', 'containerUnreadable']].map(() => [
        'broken',
        'rangeMalformed',
        'containerUnreadable',
      ]),
    );
    expect(
      await findingsOf(append(offer, new Map([[900, '<< /Type /Sig /ByteRange 7 0 R /Contents 8 0 R >>']]))),
    ).toEqual([['broken', 'rangeMalformed', 'containerUnreadable']]);
  });
});

describe('containers that hold no signature', () => {
  it.each<[string, Buffer]>([
    ['zeros', Buffer.alloc(100)],
    ['noise', Buffer.from('ff'.repeat(500), 'hex')],
    ['ASN.1 of endless depth', Buffer.from('30800000'.repeat(0) + '3080'.repeat(5000), 'hex')],
    ['a length that nobody has', Buffer.from('3084ffffffff02', 'hex')],
    ['another kind of content', Buffer.from('300f06092a864886f70d010701a0020400', 'hex')],
  ])('%s cannot be read', async (_, contents) => {
    expect(await findingsOf(signPdf(offer, anna, { contents }))).toEqual([
      ['unproven', 'containerUnreadable'],
    ]);
  });

  it('says so when the format is one of old, or of nobody', async () => {
    for (const subFilter of ['adbe.x509.rsa_sha1', 'adbe.pkcs7.sha1', 'Nobody.Knows']) {
      expect(await findingsOf(signPdf(offer, anna, { subFilter }))).toEqual([['unproven', 'formatUnknown']]);
    }
  });
});

describe('files that are not to be examined', () => {
  it('says what they are', async () => {
    expect(await problemOf(Buffer.alloc(0))).toBe('notPdf');
    expect(await problemOf(Buffer.from('PK\u0003\u0004 something else'))).toBe('notPdf');
    expect(await problemOf(offer)).toBe('unsigned');
    const encrypted = Buffer.from(
      signed
        .toString('latin1')
        .replace(/\/Prev (\d+) >>\nstartxref/, '/Prev $1 /Encrypt 1 0 R >>\nstartxref'),
      'latin1',
    );
    expect(await problemOf(encrypted)).toBe('encrypted');
  });

  it('counts to thirty signatures, and no further', async () => {
    let many = offer;
    for (let count = 0; count < 30; count += 1) many = signPdf(many, anna);
    const { signatures } = await examineSignedPdf(many);
    expect(signatures).toHaveLength(30);
    expect(new Set(signatures.map(({ integrity }) => integrity))).toEqual(new Set(['whole']));
    expect(signatures.filter(({ coversWholeFile }) => coversWholeFile)).toHaveLength(1);
    expect(signatures.at(-1)?.coversWholeFile).toBe(true);
    expect(await problemOf(signPdf(many, anna))).toBe('tooManySignatures');
  });
});

describe('files that are made to be slow', () => {
  it.each<[string, () => Buffer]>([
    ['marks', () => Buffer.concat([offer, Buffer.alloc(10 * MIB, '/ByteRange')])],
    ['objects', () => Buffer.concat([offer, Buffer.alloc(10 * MIB, '1 0 obj '), Buffer.from('/ByteRange')])],
    [
      'dictionaries',
      () =>
        Buffer.concat([
          offer,
          Buffer.from('1 0 obj '),
          Buffer.alloc(10 * MIB, '<</a'),
          Buffer.from('/ByteRange'),
        ]),
    ],
    [
      'open strings',
      () => Buffer.concat([offer, Buffer.alloc(10 * MIB, '1 0 obj <</a ('), Buffer.from('/ByteRange')]),
    ],
    ['spaces', () => Buffer.concat([signed, Buffer.alloc(10 * MIB, ' ')])],
    ['digits', () => Buffer.concat([signed, Buffer.alloc(10 * MIB, '1 0 ')])],
    [
      'rows of cross-references',
      () =>
        Buffer.concat([
          signed,
          Buffer.from('\nxref\n0 9999999999\n'),
          Buffer.alloc(10 * MIB, '0000000001 00000 n \n'),
          Buffer.from(`\nstartxref\n${String(signed.length + 1)}\n%%EOF`),
        ]),
    ],
    [
      'sections in a circle',
      () =>
        Buffer.concat([
          signed,
          Buffer.from(
            `\nxref\n0 0\ntrailer <</Root 3 0 R /Prev ${String(signed.length + 1)}>>\nstartxref\n${String(signed.length + 1)}\n%%EOF`,
          ),
        ]),
    ],
  ])('ten megabytes of %s get their answer in a few seconds', async (_, make) => {
    const file = make();
    const start = process.cpuUsage();
    const { problem, signatures } = await examineSignedPdf(file);
    const { user, system } = process.cpuUsage(start); // of this process alone, however busy the machine is
    expect((user + system) / 1000).toBeLessThan(8_000);
    for (const { integrity, addedAfterwards } of signatures) {
      expect(integrity === 'whole' ? addedAfterwards : 'notUnderstood').toBe('notUnderstood');
    }
    expect(problem === null || problem === 'tooManySignatures').toBe(true);
  });
});

it('always answers, and never calls a file whole in which a signed byte is another one', async () => {
  const twice = signPdf(signed, anna);
  const before = await examineSignedPdf(twice);
  const gaps = [...twice.toString('latin1').matchAll(/\/Contents <0*[1-9a-f][0-9a-f]{1000,}>/g)];
  expect(gaps).toHaveLength(2);
  const firstEnd = signed.length;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(twice.length - 1), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.option(fc.nat(twice.length)),
      async (changes, cut) => {
        const changed = Buffer.from(twice);
        for (const [at, bits] of changes) changed[at] = changed[at]! ^ bits;
        const answer = await examineSignedPdf(changed.subarray(0, cut ?? undefined));
        const outside = gaps.every(({ index, 0: text }) =>
          changes.every(([at]) => at < index || at >= index + text.length),
        );
        const touched = changes.some(([at]) => at < firstEnd);
        if (cut === null && touched && outside && !changed.equals(twice)) {
          expect(answer.signatures.filter(({ integrity }) => integrity === 'whole')).toEqual([]);
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(before.signatures.every(({ integrity }) => integrity === 'whole')).toBe(true);
}, 120_000);
