import { inspect } from '../../../apps/api/src/kernel/files/inspect';
import { bufferSource } from '../../../apps/api/src/kernel/files/source';
import {
  archive,
  bomb,
  docx,
  encrypted,
  lyingBomb,
  odt,
  overlapping,
  pdf,
  stored,
  xlsx,
} from '../../support/sample-files';

const MIB = 1024 * 1024;
const look = (content: Buffer) => inspect(bufferSource(content));

describe('what a file is', () => {
  it.each([
    ['a PDF', pdf(), 'pdf'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'png'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
    ['an ODT', odt(), 'odt'],
    ['an ODS', archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'ods'],
    ['a DOCX', docx(), 'docx'],
    ['an XLSX', xlsx(), 'xlsx'],
    ['a DOCX with the small sheet of its chart', docx({ 'word/embeddings/Arkusz.xlsx': xlsx() }), 'docx'],
  ])('is told by its content: %s', async (_what, content, extension) => {
    expect((await look(content)).extension).toBe(extension);
  });

  it.each([
    ['a text document with macros', docx({ 'word/vbaProject.bin': 'x' }), 'file_kind_unknown'],
    ['an ODT with macros', odt({ 'Basic/Standard/Modul.xml': 'x' }), 'file_kind_unknown'],
    [
      'a presentation',
      archive({ '[Content_Types].xml': 'x', 'ppt/presentation.xml': 'x' }),
      'file_kind_unknown',
    ],
    ['any other archive', archive({ 'program.exe': 'MZ' }), 'file_kind_unknown'],
    ['an ODG', archive({ mimetype: 'application/vnd.oasis.opendocument.graphics' }), 'file_kind_unknown'],
    ['a program', Buffer.from('MZ\u0090'), 'file_kind_unknown'],
    ['HTML', Buffer.from('<html><script>'), 'file_kind_unknown'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), 'file_kind_unknown'],
    ['an archive cut in half', docx().subarray(0, 120), 'file_archive_damaged'],
    ['an archive in name only', Buffer.from('PK\u0003\u0004 and then anything'), 'file_archive_damaged'],
    ['a document behind a password', encrypted(), 'file_encrypted'],
  ])('is refused: %s', async (_what, content, code) => {
    await expect(look(content)).rejects.toMatchObject({ kind: 'invalid', code });
  });

  it.each([
    ['a bomb that says how large it gets', bomb(40 * MIB), 'ratio'],
    ['two entries of the same bytes', overlapping(), 'overlap'],
    [
      'more entries than a document has',
      archive(
        Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`word/${String(index)}.xml`, ''])),
      ),
      'entries',
    ],
    ['an archive inside', docx({ 'word/media/obraz.png': archive({ a: 'b' }) }), 'nested'],
    [
      'a document inside a document inside a document',
      docx({
        'word/embeddings/a.docx': docx({ 'word/embeddings/b.docx': docx() }),
      }),
      'nested',
    ],
    [
      'a bomb inside the sheet of a chart',
      docx({ 'word/embeddings/a.xlsx': xlsx({ 'xl/a.xml': new Uint8Array(40 * MIB) }) }),
      'ratio',
    ],
    [
      'an embedded sheet too large to look into',
      docx({ 'word/embeddings/a.xlsx': stored(Buffer.concat([xlsx(), Buffer.alloc(3 * MIB)])) }),
      'nested',
    ],
  ])('is dangerous: %s', async (_what, content, danger) => {
    await expect(look(content)).rejects.toMatchObject({
      code: 'file_archive_unsafe',
      problems: [{ code: 'file_archive_unsafe', path: 'file', params: { danger } }],
    });
  });

  it('is not believed when it says that it unpacks to little', async () => {
    await expect(look(lyingBomb(50 * MIB))).rejects.toMatchObject({ code: 'file_archive_damaged' });
  });
});
