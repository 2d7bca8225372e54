import fc from 'fast-check';
import {
  readReceiptFile,
  readSeal,
  RECEIPT_FORMAT,
  receiptFile,
  receiptText,
  SEAL_FORMAT,
  sealLine,
  splitSealed,
  verificationAddress,
  type ReceiptStatement,
} from '.';

const STATEMENT: ReceiptStatement = {
  format: RECEIPT_FORMAT,
  issuer: 'https://nurt.bochnia.example',
  number: 'OF/2026/17',
  receivedAt: '2026-01-29T13:59:07.250Z',
  checksum: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  template: 'DzU-2018-2057-1',
  authority: { id: 'a', name: 'Gmina Miasta Bochnia' },
  call: { id: 'c', number: '1/2026', title: 'Kultura „na wiosnę”' },
  organisation: { id: 'o', name: 'Stowarzyszenie Źródło', nip: '5260250274' },
};
const SIGNATURE = { publicKey: 'cHVibGlj', fingerprint: 'f00d', signature: 'c2lnbmVk' };

describe('the file of a receipt', () => {
  const file = receiptFile(receiptText(STATEMENT), SIGNATURE);

  it('holds the signed text byte for byte, and is read back whole', () => {
    expect(file).toContain(`"receipt":${receiptText(STATEMENT)}`);
    expect(readReceiptFile(file)).toEqual({
      statement: STATEMENT,
      text: receiptText(STATEMENT),
      signature: SIGNATURE,
    });
  });

  it('of a small grant names no call, and nothing but the call may be missing', () => {
    const { call: _call, ...smallGrant } = STATEMENT;
    const whole = receiptFile(receiptText(smallGrant), SIGNATURE);
    expect(readReceiptFile(whole)?.statement).toEqual(smallGrant);
    for (const name of Object.keys(smallGrant)) {
      const { [name]: _left, ...rest } = smallGrant as Readonly<Record<string, unknown>>;
      expect(readReceiptFile(receiptFile(JSON.stringify(rest), SIGNATURE))).toBeNull();
    }
  });

  it.each([
    ['a byte more', `${file}\n`],
    ['a byte less', file.slice(0, -1)],
    ['a mark that an editor puts before it', `\ufeff${file}`],
    ['a space', file.replace(',', ', ')],
    ['a number written twice', file.replace('"number":"OF', '"number":"OF/2026/9","number":"OF')],
    ['a member more', file.replace('{"key"', '{"a":1,"key"')],
    ['a member more inside', file.replace('"format":', '"extra":"1","format":')],
    ['a letter written as an escape', file.replace('Ź', '\\u0179')],
    ['another format', file.replace(RECEIPT_FORMAT, 'nurt-receipt-2')],
    ['a number that is no text', file.replace('"number":"OF/2026/17"', '"number":17')],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
  ])('is not read with %s', (_what, changed) => {
    expect(changed).not.toBe(file);
    expect(readReceiptFile(changed)).toBeNull();
  });

  it('never fails, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readReceiptFile(text) === null));
  });
});

describe('the seal of a document', () => {
  const statement = { format: SEAL_FORMAT, document: 'offer', pdf: 'aa', receipt: 'bb' } as const;
  const line = sealLine(statement, SIGNATURE);
  const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it('is the last line, and what stands before it is what it is about', () => {
    const split = splitSealed(bytes(`%PDF-1.7\nó\n%%EOF\n${line}`));
    expect(split).toEqual({ length: bytes('%PDF-1.7\nó\n%%EOF\n').length, line });
    expect(readSeal(line)).toMatchObject({ statement, signature: SIGNATURE });
  });

  it('is found at the end only, after which nothing may follow', () => {
    expect(splitSealed(bytes(`${line}${'x'.repeat(1024)}`))).toBeNull();
    expect(splitSealed(bytes('%PDF-1.7\n%%EOF\n'))).toBeNull();
    expect(readSeal(splitSealed(bytes(`%%EOF\n${line} `))!.line)).toBeNull();
  });

  it.each([
    '%NurtSeal',
    '%NurtSeal null\n',
    '%NurtSeal {}\n',
    line.replace('offer', 'other'),
    line.replace('":"', '": "'),
  ])('is not read from %p', (text) => {
    expect(readSeal(text)).toBeNull();
  });
});

describe('the address of verification', () => {
  it('carries number and checksum, and keeps slashes as they are', () => {
    expect(verificationAddress('https://nurt.example', 'OF/2026/17', 'ab')).toBe(
      'https://nurt.example/verify?number=OF/2026/17&checksum=ab',
    );
    expect(verificationAddress('https://nurt.example', 'Ł&1', 'ab')).toBe(
      'https://nurt.example/verify?number=%C5%81%261&checksum=ab',
    );
  });
});
