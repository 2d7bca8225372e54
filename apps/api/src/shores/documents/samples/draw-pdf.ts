import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as it looks on paper at some 115 dots an inch. */
export interface DrawnPage {
  /** Red, green, blue and opacity of each dot, from the upper left. */
  readonly dots: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What pdf.js makes outside a browser; the types of a browser's canvas are not known here. */
interface Canvas {
  readonly canvas: unknown;
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type RenderOptions = Parameters<Page['render']>[0];

/** Draws every page with a reader that is not the one that wrote it. For specs. */
export async function drawnPages(bytes: Buffer): Promise<DrawnPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const canvases = document.canvasFactory as { create(width: number, height: number): Canvas };
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1.6 });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const { canvas, context } = canvases.create(width, height);
    const options: unknown = { canvas, canvasContext: context, viewport };
    await page.render(options as RenderOptions).promise;
    pages.push({ dots: context.getImageData(0, 0, width, height).data, width, height });
  }
  await document.destroy();
  return pages;
}

/** What a camera reads from the code on the page; null where there is none. */
export function readCode({ dots, width, height }: DrawnPage): string | null {
  return jsQR(dots, width, height)?.data ?? null;
}
