/**
 * Formats of electronic signatures that do not lie inside the PDF that was signed: XAdES (XML, ETSI EN 319 132), ASiC
 * (an archive with document and signature, EN 319 162) and CAdES (a container of its own, EN 319 122). A signature
 * inside a PDF is PAdES (EN 319 142).
 */
export const OTHER_SIGNATURE_FORMATS = ['XAdES', 'ASiC', 'CAdES'] as const;
export type OtherSignatureFormat = (typeof OTHER_SIGNATURE_FORMATS)[number];

/** How much is looked at from either end of a file. */
const LOOKED_AT = 64 * 1024;
/** The object identifier of signed data (1.2.840.113549.1.7.2), as it stands at the beginning of a container. */
const SIGNED_DATA = '\u0006\u0009\u002a\u0086\u0048\u0086\u00f7\u000d\u0001\u0007\u0002';

/** In which of these formats the file is; null for a PDF and for everything else. Told by its content. */
export function otherSignatureFormat(bytes: Uint8Array): OtherSignatureFormat | null {
  const head = latin1(bytes.subarray(0, LOOKED_AT));
  const ends = head + latin1(bytes.subarray(Math.max(LOOKED_AT, bytes.length - LOOKED_AT)));
  if (head.startsWith('PK\u0003\u0004')) {
    const declared = ends.includes('application/vnd.etsi.asic-');
    return declared || /META-INF\/[^/]{0,40}(?:signature|timestamp)/u.test(ends) ? 'ASiC' : null;
  }
  // Behind a mark of UTF-8 or UTF-16, of which every second byte is nothing.
  const text = ends.replaceAll('\u0000', '');
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</u.test(text)) {
    return text.includes('http://www.w3.org/2000/09/xmldsig#') ? 'XAdES' : null;
  }
  const isContainer = head.startsWith('\u0030') && head.slice(0, 24).includes(SIGNED_DATA);
  return isContainer || head.startsWith('-----BEGIN PKCS7') || head.startsWith('-----BEGIN CMS')
    ? 'CAdES'
    : null;
}

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};
