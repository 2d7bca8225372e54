/** What a file is, told by its content; its name says nothing. */
export interface FileKind {
  readonly mediaType: string;
  /** The ending that a file of this kind is given. */
  readonly extension: string;
  /** Every ending that people give it, in small letters. */
  readonly extensions: readonly string[];
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** The kinds that may be kept: PDF, office documents without programs in them, and two kinds of pictures. */
export const FILE_KINDS = {
  pdf: { mediaType: 'application/pdf', extension: 'pdf', extensions: ['pdf'] },
  odt: { mediaType: `${OPEN_DOCUMENT}.text`, extension: 'odt', extensions: ['odt'] },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, extension: 'docx', extensions: ['docx'] },
  ods: { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, extension: 'ods', extensions: ['ods'] },
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, extension: 'xlsx', extensions: ['xlsx'] },
  png: { mediaType: 'image/png', extension: 'png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extension: 'jpg', extensions: ['jpg', 'jpeg'] },
} as const satisfies Record<string, FileKind>;

const KINDS: readonly FileKind[] = Object.values(FILE_KINDS);

/** The endings of all kinds, for a file chooser: `.pdf,.odt,…`. */
export const ACCEPTED_ENDINGS = KINDS.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(
  ',',
);

/** The kind that a name with this ending promises; undefined for one that is never kept. */
export function kindPromisedBy(name: string): FileKind | undefined {
  const extension = endingOf(name);
  return KINDS.find(({ extensions }) => extensions.includes(extension));
}

/** What stands after the last dot of a name, in small letters; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([\p{L}\d]{1,8})$/u.exec(ownName(name))?.[1]?.toLowerCase() ?? '';
}

const LONGEST_NAME = 120;

/** A name without folders and signs that are not seen, with the ending of the kind. */
export function cleanName(name: string, { extension }: Pick<FileKind, 'extension'>): string {
  const stem = ownName(name)
    .replace(/\.[\p{L}\d]{1,8}$/u, '')
    .replace(/["<>:|?*;%]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
  // By characters: half of a pair of surrogates is no text.
  const short = [...stem].slice(0, LONGEST_NAME).join('').trim();
  return `${short === '' ? 'zalacznik' : short}.${extension}`;
}

/** The last part of a path, without control characters and marks that turn the direction of what is read. */
function ownName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  return last.replace(/\p{C}/gu, ' ').trim();
}
