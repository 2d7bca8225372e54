import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable, type ZippableFile } from 'fflate';

/** A small PDF, told from others by its text. */
export const pdf = (text = 'Statut'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Title (${text}) >>\nendobj\ntrailer\n<<>>\n%%EOF\n`);

/** A PDF of that many bytes. */
export function largePdf(size: number): Buffer {
  const head = pdf();
  return Buffer.concat([head, Buffer.alloc(size - head.length, 0x20)]);
}

/** What scanners of the whole world agree to call infected, though it harms nobody: https://www.eicar.org. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

type Part = string | ZippableFile;

/** A part that is not packed. */
export const stored = (content: Uint8Array): Part => [content, { level: 0 }];

/** An archive of these parts; a document when they are those of one. */
export const archive = (parts: Readonly<Record<string, Part>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ) as Zippable,
    ),
  );

export const docx = (more: Readonly<Record<string, Part>> = {}): Buffer =>
  archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more });

export const xlsx = (more: Readonly<Record<string, Part>> = {}): Buffer =>
  archive({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', ...more });

export const odt = (more: Readonly<Record<string, Part>> = {}): Buffer =>
  archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>', ...more });

/** A document that is small on the wire and that many bytes once unpacked, and says so. */
export const bomb = (unpacked: number): Buffer => docx({ 'word/media/image1.bmp': new Uint8Array(unpacked) });

/** As `bomb`, but its directory declares that the entry unpacks to a handful of bytes. */
export function lyingBomb(unpacked: number): Buffer {
  const content = Buffer.alloc(unpacked);
  const packed = deflateRawSync(content);
  const name = Buffer.from('word/document.xml');
  const fields = (signature: number, central: boolean): Buffer => {
    const header = Buffer.alloc(central ? 46 : 30);
    const at = central ? 2 : 0;
    header.writeUInt32LE(signature, 0);
    if (central) header.writeUInt16LE(20, 4);
    header.writeUInt16LE(20, 4 + at);
    header.writeUInt16LE(8, 8 + at);
    header.writeUInt32LE(crc32(content), 14 + at);
    header.writeUInt32LE(packed.length, 18 + at);
    header.writeUInt32LE(64, 22 + at);
    header.writeUInt16LE(name.length, 26 + at);
    return header;
  };
  const local = Buffer.concat([fields(0x04034b50, false), name, packed]);
  const central = Buffer.concat([fields(0x02014b50, true), name]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** A document whose entries are all the same bytes: a thousand names for one content. */
export function overlapping(): Buffer {
  const honest = archive({ a: new Uint8Array(10_000), b: new Uint8Array(10_000) });
  const first = honest.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const second = honest.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), first + 4);
  honest.writeUInt32LE(0, second + 42);
  return honest;
}

/** A document locked with a password, as far as its directory says. */
export function encrypted(): Buffer {
  const file = docx();
  for (let at = file.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0;) {
    file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8);
    at = file.indexOf('PK\u0001\u0002', at + 4, 'latin1');
  }
  return file;
}
