import type { Node } from 'prosemirror-model';
import { isSafeLink, type Block, type RichText, type Span } from '@nurt/domain/rich-text';
import { schema } from './schema';

const { nodes, marks } = schema;

/** The domain's text as a document of the editor; an empty one has an empty paragraph to write in. */
export function documentOf({ blocks }: RichText): Node {
  const content = blocks.map((block): Node => {
    if ('items' in block) {
      const items = block.items.length > 0 ? block.items : [[]];
      return nodes[block.kind].create(
        null,
        items.map((spans) => nodes.item.create(null, nodes.paragraph.create(null, inline(spans)))),
      );
    }
    return nodes[block.kind].create(null, inline(block.spans));
  });
  return nodes.doc.create(null, content.length > 0 ? content : [nodes.paragraph.create()]);
}

function inline(spans: readonly Span[]): Node[] {
  return spans
    .filter(({ text }) => text !== '')
    .map(({ text, bold, italic, link }) =>
      schema.text(text, [
        ...(link !== undefined && isSafeLink(link) ? [marks.link.create({ href: link })] : []),
        ...(bold ? [marks.bold.create()] : []),
        ...(italic ? [marks.italic.create()] : []),
      ]),
    );
}

/** What is written, as the domain's text. A document with nothing but empty paragraphs is an empty text. */
export function textOf(document: Node): RichText {
  const blocks = document.children.map((node): Block => {
    if (node.type === nodes.bullets || node.type === nodes.numbers) {
      return {
        kind: node.type === nodes.bullets ? 'bullets' : 'numbers',
        items: node.children.map((item) => spansOf(item.firstChild)),
      };
    }
    return { kind: node.type === nodes.heading ? 'heading' : 'paragraph', spans: spansOf(node) };
  });
  const blank = blocks.every((block) => block.kind === 'paragraph' && block.spans.length === 0);
  return { blocks: blank ? [] : blocks };
}

function spansOf(node: Node | null): Span[] {
  return (node?.children ?? [])
    .map((child): Span => {
      const link: unknown = marks.link.isInSet(child.marks)?.attrs['href'];
      return {
        text: printable(child.text ?? ''),
        ...(marks.bold.isInSet(child.marks) ? { bold: true } : {}),
        ...(marks.italic.isInSet(child.marks) ? { italic: true } : {}),
        ...(typeof link === 'string' ? { link } : {}),
      };
    })
    .filter(({ text }) => text !== '');
}

/** Without the control characters that word processors leave behind. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/gu, '');
}
