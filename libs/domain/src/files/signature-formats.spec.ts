import { otherSignatureFormat } from './signature-formats';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const format = (text: string) => otherSignatureFormat(bytes(text));
const XMLDSIG = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">';

it.each([
  ['a signature in XML', `<?xml version="1.0"?>\n${XMLDSIG}`, 'XAdES'],
  ['one behind a mark of UTF-8', `\u00ef\u00bb\u00bf<dokument>${XMLDSIG}`, 'XAdES'],
  ['one in UTF-16', `\u00ff\u00fe${[...XMLDSIG].map((letter) => `${letter}\u0000`).join('')}`, 'XAdES'],
  ['one at the end of a document in XML', `<dokument>${'x'.repeat(300_000)}${XMLDSIG}</dokument>`, 'XAdES'],
  ['an archive that says what it is', 'PK\u0003\u0004 mimetypeapplication/vnd.etsi.asic-e+zip', 'ASiC'],
  ['an archive with a signature in it', 'PK\u0003\u0004 META-INF/signatures.xml', 'ASiC'],
  [
    'a container of its own',
    '\u0030\u0082\u0010\u0000\u0006\u0009\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0007\u0002\u00a0',
    'CAdES',
  ],
  ['one in letters', '-----BEGIN PKCS7-----\nMIIB', 'CAdES'],
])('%s is told: %#', (_what, text, expected) => {
  expect(format(text)).toBe(expected);
});

it.each([
  ['a PDF, also one with such a signature attached', `%PDF-1.7\n${XMLDSIG}`],
  ['a text document', 'PK\u0003\u0004 [Content_Types].xml word/document.xml'],
  ['XML without a signature', '<?xml version="1.0"?><oferta/>'],
  ['other data of the same kind', '\u0030\u0082\u0010\u0000\u0006\u0003\u0055\u0004\u0003'],
  ['nothing', ''],
])('%s is none of them', (_what, text) => {
  expect(format(text)).toBeNull();
});
