/** What a file is, told by its content; its name says nothing. */
export interface FileKind {
  readonly mediaType: string;
  readonly extension: string;
}

const KINDS = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf' },
  png: { mediaType: 'image/png', extension: 'png' },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
} as const satisfies Record<string, FileKind>;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** Where the first entry of a ZIP archive has its name. */
const FIRST_NAME = 30;

/** The kind of a file that may be kept, or undefined for any other: office documents, PDF, two kinds of pictures. */
export function sniff(content: Buffer): FileKind | undefined {
  if (content.subarray(0, 5).toString('latin1') === '%PDF-') return KINDS.pdf;
  if (content.subarray(0, PNG.length).equals(PNG)) return KINDS.png;
  if (content.subarray(0, JPEG.length).equals(JPEG)) return KINDS.jpeg;
  if (content.subarray(0, ZIP.length).equals(ZIP)) return archive(content);
  return undefined;
}

/** OpenDocument names its type in its first entry, uncompressed; Office Open XML is told by the parts it has. */
function archive(content: Buffer): FileKind | undefined {
  const begin = content.subarray(FIRST_NAME, FIRST_NAME + 80).toString('latin1');
  if (begin.startsWith(`mimetype${KINDS.odt.mediaType}`)) return KINDS.odt;
  if (begin.startsWith(`mimetype${KINDS.ods.mediaType}`)) return KINDS.ods;
  if (!content.includes('[Content_Types].xml')) return undefined;
  // A macro-enabled document has the same parts and a program besides.
  if (content.includes('vbaProject.bin')) return undefined;
  if (content.includes('word/document.xml')) return KINDS.docx;
  return content.includes('xl/workbook.xml') ? KINDS.xlsx : undefined;
}

const LONGEST_NAME = 120;

/** A name without folders and control characters, with the ending that its content asks for. */
export function cleanName(name: string, { extension }: FileKind): string {
  const own = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const stem = own
    .replace(/\.[\p{L}\d]{1,8}$/u, '')
    .replace(/[\p{C}"<>:|?*;%]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .slice(0, LONGEST_NAME);
  return `${stem === '' ? 'zalacznik' : stem}.${extension}`;
}
