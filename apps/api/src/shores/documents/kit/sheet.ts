import PDFDocument from 'pdfkit';
import { face, type FaceName } from './fonts';
import type { Line } from './text';
import { COLOUR, MARGIN, PAPER, type TextStyle } from './theme';

/** Which way a page lies; wide tables take landscape pages. */
export type Orientation = 'portrait' | 'landscape';

/** A node of the structure tree by which assistive technology reads the document. */
export type Element = PDFKit.PDFStructureElement;

/** Language, title and date of a document; they become its metadata. */
export interface SheetOptions {
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Given by the caller, so that the same data always give the same bytes. */
  readonly createdAt: Date;
}

/**
 * A document being written from top to bottom: pages, the place where the next block goes, and the structure tree.
 * Whatever is drawn is either content of an element of that tree (`mark`) or an artifact that readers skip.
 */
export class Sheet {
  /** Where the next block starts, in points from the top of the page. */
  y = 0;
  readonly pdf: PDFKit.PDFDocument;
  private readonly root: Element;
  private readonly open: Element[];
  private orientation: Orientation = 'portrait';
  /** Headings that wait for the block they stand over. */
  private waiting: Waiting[] = [];
  /** Height that the next block wants to share its page with. */
  private tail = 0;

  /** @param underlay draws what lies under the content of each new page */
  constructor(
    options: SheetOptions,
    private readonly underlay: (sheet: Sheet) => void = () => undefined,
  ) {
    const info = {
      Title: options.title,
      Subject: options.subject,
      Author: options.author,
      Creator: 'Nurt',
      CreationDate: options.createdAt,
      ModDate: options.createdAt,
    };
    this.pdf = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: PDF_UA,
      tagged: true,
      displayTitle: true,
      lang: options.language,
      info,
      // No default font: the fourteen standard ones lack Polish letters and may not be left out of PDF/UA.
      font: NO_FONT,
    });
    for (const name of ['regular', 'semibold'] as const) this.pdf.registerFont(name, asSource(name));
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.open = [this.root];
    this.addPage('portrait');
  }

  /** Left edge of the text. */
  readonly left: number = MARGIN.left;

  /** Width of the text on the present page. */
  get width(): number {
    return this.pageWidth - MARGIN.left - MARGIN.right;
  }

  /** The lowest point that text may reach on the present page. */
  get bottom(): number {
    return this.pageHeight - MARGIN.bottom;
  }

  /** Height between the margins of the present page. */
  get height(): number {
    return this.bottom - MARGIN.top;
  }

  /** True while nothing stands on the present page. */
  get atTop(): boolean {
    return this.y === MARGIN.top;
  }

  /** Height still free on the present page. */
  get free(): number {
    return this.bottom - this.y;
  }

  get pageWidth(): number {
    return this.orientation === 'portrait' ? PAPER.short : PAPER.long;
  }

  get pageHeight(): number {
    return this.orientation === 'portrait' ? PAPER.long : PAPER.short;
  }

  /** Starts a new page, lying as the last one did unless told otherwise. */
  addPage(orientation: Orientation = this.orientation): void {
    this.orientation = orientation;
    this.pdf.addPage({ size: [this.pageWidth, this.pageHeight], margin: 0 });
    this.y = MARGIN.top;
    this.underlay(this);
  }

  /** Goes on with pages of the given orientation; stays on the page when it already lies so. */
  turnTo(orientation: Orientation): void {
    this.settle();
    if (this.orientation !== orientation) this.addPage(orientation);
  }

  /**
   * Holds a heading back until the next block says how much room it needs, so that no heading is ever left alone at
   * the foot of a page.
   */
  wait(height: number, draw: () => void): void {
    this.waiting.push({ height, draw });
  }

  /** Makes the next block stand on one page with what follows it (a signature), `height` points tall. */
  keepWithNext(height: number): void {
    this.tail = height;
  }

  /**
   * Every block calls this before it draws: it breaks the page unless the waiting headings and the beginning of the
   * block fit, then draws the headings. A page that has nothing on it yet is never left.
   *
   * @param least height of the beginning of the block that may not stand apart
   * @param whole height of the whole block
   */
  ensure(least: number, whole = least): void {
    const headings = this.waiting;
    const tail = this.tail;
    this.waiting = [];
    this.tail = 0;
    const together = whole + tail <= this.height / 2 ? whole + tail : least;
    const needed = headings.reduce((sum, { height }) => sum + height, tail > 0 ? together : least);
    if (this.free < needed && !this.atTop) this.addPage();
    for (const { draw } of headings) draw();
  }

  /** Draws headings that still wait, though nothing follows them. */
  settle(): void {
    if (this.waiting.length > 0) this.ensure(0);
  }

  /** Leaves white space, but never at the top of a page. */
  gap(height: number): void {
    if (!this.atTop) this.y += height;
  }

  /** Adds an element to the one that is open and keeps it open while `draw` runs. */
  within(type: string, draw: (element: Element) => void, options: ElementOptions = {}): void {
    const element = this.element(type, options);
    this.open.push(element);
    draw(element);
    this.open.pop();
  }

  /** Adds an element to the one that is open. */
  element(type: string, options: ElementOptions = {}): Element {
    const element = this.pdf.struct(type, options);
    if (type === 'L') attributesOf(element)['A'] = { O: 'List', ListNumbering: 'Decimal' };
    (this.open.at(-1) ?? this.root).add(element);
    return element;
  }

  /** Draws content of an element. Call it once for each page that the element reaches. */
  mark(element: Element, type: string, draw: () => void): void {
    const content = this.pdf.markStructureContent(type);
    draw();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws what only pleases the eye or repeats on each page: rules, backgrounds, headers. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws lines of text one under another from `top`, each inside a box of `width` points. */
  lines(lines: readonly Line[], box: Box, style: TextStyle, align: Align = 'left'): void {
    lines.forEach((line, index) => {
      const slack = align === 'left' ? 0 : (box.width - line.width) / (align === 'right' ? 1 : 2);
      let x = box.x + slack;
      // Capitals stand in the middle of their line, so that a cell looks level with its padding.
      const baseline = box.y + index * style.leading + (style.leading + 0.64 * style.size) / 2;
      line.segments.forEach((piece, position) => {
        // Without a space at its end a line would be read as one word with the next.
        const ends = position === line.segments.length - 1 && index < lines.length - 1;
        this.glyphs(ends ? `${piece.text} ` : piece.text, piece.face, x, baseline, style);
        x += piece.width;
      });
    });
  }

  /** A horizontal rule across `width` points; an artifact. */
  rule(y: number, thickness = 0.6, colour: string = COLOUR.rule, x = this.left, width = this.width): void {
    this.artifact(() => {
      this.pdf
        .lineWidth(thickness)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(colour);
    });
  }

  /** A filled rectangle; an artifact. */
  fill(box: Box & { readonly height: number }, colour: string): void {
    this.artifact(() => this.pdf.rect(box.x, box.y, box.width, box.height).fill(colour));
  }

  /** Finishes the structure tree. Nothing can be drawn afterwards. */
  close(): void {
    this.root.end();
    this.pdf.end();
  }

  private glyphs(text: string, name: FaceName, x: number, baseline: number, style: TextStyle): void {
    this.pdf
      .font(name)
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
  }
}

/** How the lines of a block stand in their box. */
export type Align = 'left' | 'right' | 'center';

interface Waiting {
  readonly height: number;
  readonly draw: () => void;
}

/** The upper left corner and the width of a block, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What the structure tree may say about an element beside its type; `scope` is for heading cells of tables. */
export interface ElementOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly scope?: 'Column' | 'Row';
}

/** The dictionary of an element: pdfkit has no option for what PDF/UA asks of a numbered list. */
function attributesOf(element: Element): Record<string, unknown> {
  return (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
}

/** pdfkit takes `null` for "no default font", which its type declaration does not know. */
const NO_FONT = null as unknown as string;

/** pdfkit writes PDF/UA since 0.15, which its type declaration does not know. */
const PDF_UA = 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets;

/** pdfkit also takes a parsed fontkit font, which its type declaration does not know. */
function asSource(name: FaceName): string {
  return face(name).font as unknown as string;
}
