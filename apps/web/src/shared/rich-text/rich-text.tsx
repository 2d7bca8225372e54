import { Fragment, type ReactNode } from 'react';
import { isSafeLink, type Block, type RichText, type Span } from '@nurt/domain/rich-text';
import css from './rich-text.module.css';

/**
 * A rich text as elements, never as HTML: what the model does not know cannot appear.
 *
 * @param level of the headings inside it, one below the heading that it stands under
 */
export function RichTextView({ text, level = 3 }: { text: RichText; level?: 3 | 4 }) {
  return (
    <div className={css['text']} lang="pl">
      {text.blocks.map((block, index) => (
        <BlockView key={index} block={block} level={level} />
      ))}
    </div>
  );
}

function BlockView({ block, level }: { block: Block; level: 3 | 4 }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'heading':
      return level === 3 ? (
        <h3>
          <Spans spans={block.spans} />
        </h3>
      ) : (
        <h4>
          <Spans spans={block.spans} />
        </h4>
      );
    case 'bullets':
      return <ul>{items(block.items)}</ul>;
    case 'numbers':
      return <ol>{items(block.items)}</ol>;
  }
}

const items = (list: readonly (readonly Span[])[]): ReactNode =>
  list.map((spans, index) => (
    <li key={index}>
      <Spans spans={spans} />
    </li>
  ));

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, index) => <Fragment key={index}>{words(span)}</Fragment>);
}

function words({ text, bold, italic, link }: Span): ReactNode {
  let node: ReactNode = text;
  if (italic) node = <em>{node}</em>;
  if (bold) node = <strong>{node}</strong>;
  if (link === undefined || !isSafeLink(link)) return node;
  return (
    <a href={link} rel="noreferrer">
      {node}
    </a>
  );
}
