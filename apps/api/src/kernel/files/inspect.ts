import { endingOf, FILE_KINDS, type FileKind } from '@nurt/domain/files';
import { refuse } from '../refusal';
import { readArchive } from './archive';
import { fileProblem, type FileSource } from './source';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/**
 * What a file is, told by its content. Archives are read to their end, so that what unpacks to a mountain, or hides a
 * program, never lies in the store.
 * @throws Refusal invalid `file_kind_unknown`, or what is wrong with the archive
 */
export async function inspect(source: FileSource): Promise<FileKind> {
  const head = await source.read(0, 64);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return FILE_KINDS.pdf;
  if (head.subarray(0, PNG.length).equals(PNG)) return FILE_KINDS.png;
  if (head.subarray(0, JPEG.length).equals(JPEG)) return FILE_KINDS.jpeg;
  const kind = head.subarray(0, ZIP.length).equals(ZIP) ? await ofArchive(source) : undefined;
  if (!kind) throw refuse.invalid(fileProblem('file_kind_unknown'));
  return kind;
}

/** OpenDocument names its type in an entry; Office Open XML is told by the parts it has. */
async function ofArchive(source: FileSource): Promise<FileKind | undefined> {
  const { names, mimetype } = await readArchive(source);
  const programs = [...names].some(
    (name) => /(?:^|\/)vbaProject\.bin$/u.test(name) || /^(?:Basic|Scripts)\//u.test(name),
  );
  if (programs) return undefined;
  if (mimetype !== undefined) {
    return [FILE_KINDS.odt, FILE_KINDS.ods].find(({ mediaType }) => mediaType === mimetype);
  }
  if (!names.has('[Content_Types].xml')) return undefined;
  if (names.has('word/document.xml')) return FILE_KINDS.docx;
  return names.has('xl/workbook.xml') ? FILE_KINDS.xlsx : undefined;
}

/**
 * A name must not promise another kind than the content is: whoever opens the file is told by its name.
 * @throws Refusal invalid `file_extension_disagrees`
 */
export function refuseOtherEnding(name: string, { extension, extensions }: FileKind): void {
  const ending = endingOf(name);
  if (extensions.includes(ending)) return;
  throw refuse.invalid(fileProblem('file_extension_disagrees', { ending, extension }));
}
