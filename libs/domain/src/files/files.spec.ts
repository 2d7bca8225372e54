import { ARCHIVE_LIMITS, dangerOf, type ArchiveEntry } from './archive';
import { cleanName, endingOf, FILE_KINDS, kindPromisedBy } from './kinds';
import { fileLimits, noRoom } from './limits';

describe('the name of a file', () => {
  it.each([
    ['Uchwała nr XV.pdf', 'Uchwała nr XV.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\dokumenty\\plan.docx', 'plan.pdf'],
    ['a\u0000b\r\n"c".exe', 'a b c.pdf'],
    ['Statut\u202efdp.exe', 'Statut fdp.pdf'],
    ['\u2067\u200fStatut.pdf', 'Statut.pdf'],
    ['.pdf', 'zalacznik.pdf'],
    ['...', 'zalacznik.pdf'],
    ['', 'zalacznik.pdf'],
    ['x'.repeat(1000), `${'x'.repeat(120)}.pdf`],
    ['🎻'.repeat(121), `${'🎻'.repeat(120)}.pdf`],
  ])('is cleaned and ends as its content asks for: %j', (name, cleaned) => {
    expect(cleanName(name, FILE_KINDS.pdf)).toBe(cleaned);
  });

  it.each([
    ['Statut.PDF', 'pdf'],
    ['skan.jpeg', 'jpeg'],
    ['Statut\u202efdp.exe', 'exe'],
    ['statut', ''],
    ['kopia.tar.gz', 'gz'],
  ])('ends with what stands after the last dot: %j', (name, ending) => {
    expect(endingOf(name)).toBe(ending);
  });

  it('promises a kind, or one that is never kept', () => {
    expect(kindPromisedBy('Skan.JPEG')).toBe(FILE_KINDS.jpeg);
    expect(kindPromisedBy('makra.docm')).toBeUndefined();
  });
});

describe('the room for files', () => {
  const limits = fileLimits(10);
  const files = (count: number, size: number) => Array.from({ length: count }, () => ({ size }));

  it('ends with their number', () => {
    expect(noRoom(limits, files(19, 1), 1)).toBeUndefined();
    expect(noRoom(limits, files(20, 1), 1)).toEqual({ code: 'files_too_many', maximum: 20 });
  });

  it('ends with what they weigh together', () => {
    expect(noRoom(limits, files(4, 10), 10)).toBeUndefined();
    expect(noRoom(limits, files(5, 10), 1)).toEqual({ code: 'files_too_large_together', maximum: 50 });
  });
});

describe('the danger of an archive', () => {
  const MIB = 1024 * 1024;
  const entry = (start: number, packed: number, unpacked: number): ArchiveEntry => ({
    name: 'word/document.xml',
    start,
    packed,
    unpacked,
  });

  it.each<[string, ArchiveEntry[], string | undefined]>([
    ['an ordinary document', [entry(0, 9_000, 90_000), entry(9_100, 500_000, 510_000)], undefined],
    ['a short text packed very well', [entry(0, 500, 500_000)], undefined],
    ['more entries than a document has', Array.from({ length: 2_001 }, (_, n) => entry(n, 1, 1)), 'entries'],
    ['more than fits anywhere', [entry(0, 100 * MIB, ARCHIVE_LIMITS.unpacked + 1)], 'unpacked'],
    ['a small file that becomes a large one', [entry(0, 1_000, 2 * MIB)], 'ratio'],
    ['entries that share their bytes', [entry(0, 9_000, 90_000), entry(4_000, 9_000, 90_000)], 'overlap'],
  ])('%s: %#', (_name, entries, danger) => {
    expect(dangerOf(entries)).toBe(danger);
  });
});
