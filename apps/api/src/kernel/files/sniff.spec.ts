import { cleanName, sniff } from './sniff';

const zip = (...parts: string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    Buffer.alloc(26),
    Buffer.from(parts.join('\0'), 'latin1'),
  ]);

describe('what a file is', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'pdf'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'png'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
    ['an ODT', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'odt'],
    ['an ODS', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['a DOCX', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['an XLSX', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    [
      'a document with macros',
      zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'),
      undefined,
    ],
    ['any other archive', zip('program.exe'), undefined],
    ['a program', Buffer.from('MZ\u0090'), undefined],
    ['HTML', Buffer.from('<html><script>'), undefined],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), undefined],
    ['nothing', Buffer.alloc(0), undefined],
  ])('%s', (_name, content, extension) => {
    expect(sniff(content)?.extension).toBe(extension);
  });

  it.each([
    ['Uchwała nr XV.pdf', 'Uchwała nr XV.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\dokumenty\\plan.docx', 'plan.pdf'],
    ['a\u0000b\r\n"c".exe', 'a b c.pdf'],
    ['.pdf', 'zalacznik.pdf'],
    ['', 'zalacznik.pdf'],
    ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
  ])('is named by its content: %j', (name, cleaned) => {
    expect(cleanName(name, { mediaType: 'application/pdf', extension: 'pdf' })).toBe(cleaned);
  });
});
