import { drawFrames, drawWatermark, type Frame } from './frame';
import { Sheet, type SheetOptions } from './sheet';

/**
 * Writes a document and gives its bytes. The same options and the same drawing give the same bytes.
 *
 * @param draw puts the blocks on the sheet, from the first to the last
 * @throws whatever `draw` throws; no partial document is ever returned
 */
export async function render(
  options: SheetOptions,
  frame: Frame,
  draw: (sheet: Sheet) => void,
): Promise<Buffer> {
  const { watermark } = frame;
  const sheet = new Sheet(options, (page) => watermark && drawWatermark(page, watermark));
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    sheet.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    sheet.pdf.on('end', () => resolve(Buffer.concat(chunks)));
    sheet.pdf.on('error', reject);
  });
  draw(sheet);
  sheet.settle();
  drawFrames(sheet, frame);
  sheet.close();
  return finished;
}
