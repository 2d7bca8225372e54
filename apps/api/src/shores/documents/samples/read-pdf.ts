import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure tree: its role and, under it, nodes or the text of a piece of content. */
export interface StructureNode {
  readonly role: string;
  readonly text: string;
  /** What is said in place of a picture; empty where there is none. */
  readonly alt: string;
  readonly children: readonly StructureNode[];
}

/** What a reader finds on one page. */
export interface ReadPage {
  /** All text in the order in which it was drawn, spaces made single. */
  readonly text: string;
  /** Text that belongs neither to the structure tree nor to an artifact; a tagged page has none. */
  readonly untagged: string;
  readonly structure: StructureNode;
  readonly width: number;
  readonly height: number;
}

/** What a reader finds in a document. */
export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** The text of all pages. */
  readonly text: string;
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly tagged: boolean;
  /** The XML metadata as written in the file. */
  readonly xmp: string;
}

interface MarkedItem {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface RawNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly RawNode[];
}

/** Reads a document back with a reader that is not the one that wrote it. For specs. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const info = (await document.getMetadata()).info as Record<string, string>;
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const items = (await page.getTextContent({ includeMarkedContent: true })).items as MarkedItem[];
    const { width, height } = page.getViewport({ scale: 1 });
    const { all, untagged, byId } = sorted(items);
    const structure = node((await page.getStructTree()) as RawNode, byId);
    pages.push({ text: single(all), untagged: single(untagged), structure, width, height });
  }
  await document.destroy();
  return {
    pages,
    text: pages.map(({ text }) => text).join(' '),
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    version: info['PDFFormatVersion'] ?? '',
    tagged: marks?.Marked === true,
    xmp: bytes.toString('utf8').match(/<\?xpacket begin[\s\S]*?<\?xpacket end/)?.[0] ?? '',
  };
}

/** All nodes with a role, in reading order. */
export function nodesOf(root: StructureNode, role: string): StructureNode[] {
  return [...(root.role === role ? [root] : []), ...root.children.flatMap((child) => nodesOf(child, role))];
}

function sorted(items: readonly MarkedItem[]): { all: string; untagged: string; byId: Map<string, string> } {
  const byId = new Map<string, string>();
  const open: (string | null)[] = [];
  let all = '';
  let untagged = '';
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent'))
      open.push(item.id ?? (item.tag === 'Artifact' ? 'artifact' : null));
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const text = `${item.str ?? ''}${item.hasEOL ? '\n' : ''}`;
      const id = open.findLast((mark) => mark !== null);
      all += text;
      if (id === undefined || id === null) untagged += text;
      else byId.set(id, `${byId.get(id) ?? ''}${text}`);
    }
  }
  return { all, untagged, byId };
}

function node(raw: RawNode, byId: ReadonlyMap<string, string>): StructureNode {
  const children = (raw.children ?? [])
    .filter(({ type }) => type !== 'content')
    .map((child) => node(child, byId));
  const own = (raw.children ?? [])
    .filter(({ type }) => type === 'content')
    .map(({ id }) => byId.get(id ?? '') ?? '')
    .join(' ');
  return { role: raw.role ?? '', text: single(own), alt: raw.alt ?? '', children };
}

function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
