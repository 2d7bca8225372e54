import type { Problem, ProblemCode } from '../problems';
import { BLOCK_KINDS, RICH_TEXT_LIMITS, type Block } from './rich-text';

type Problems = Problem<ProblemCode>[];
type Shape = Readonly<Record<string, unknown>>;

/** What PostgreSQL does not store or print does not show: control characters and halves of surrogate pairs. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]/u;
const SPAN_MARKS = new Set(['text', 'bold', 'italic', 'link']);

/**
 * Everything that keeps a value from being a rich text of ours, each with its path: a node or a mark that does not
 * exist, a link that is not https, too much of anything. Empty: the value is a `RichText`.
 * @param path where the value stands in the request
 */
export function richTextProblems(value: unknown, path: string): Problems {
  if (!isShape(value)) return [{ code: 'invalid_object', path }];
  const { blocks, ...rest } = value;
  const problems = unknownFields(rest, path);
  const at = `${path}.blocks`;
  if (!Array.isArray(blocks)) return [...problems, { code: 'invalid_list', path: at }];
  problems.push(...tooLong(blocks, RICH_TEXT_LIMITS.blocks, at));
  blocks.forEach((block: unknown, index) => problems.push(...blockProblems(block, `${at}.${String(index)}`)));
  if (problems.length > 0) return problems;
  const characters = JSON.stringify(blocks).length;
  const maximum = RICH_TEXT_LIMITS.characters;
  return characters > maximum ? [{ code: 'text_too_long', path, params: { maximum } }] : [];
}

function blockProblems(block: unknown, path: string): Problems {
  if (!isShape(block) || !BLOCK_KINDS.includes(block['kind'] as Block['kind'])) {
    return [{ code: 'rich_text_unknown_node', path }];
  }
  const { kind, spans, items, ...rest } = block;
  const problems = unknownFields(rest, path);
  if (kind === 'bullets' || kind === 'numbers') {
    if (spans !== undefined) problems.push({ code: 'unknown_field', path: `${path}.spans` });
    const at = `${path}.items`;
    if (!Array.isArray(items)) return [...problems, { code: 'invalid_list', path: at }];
    problems.push(...tooLong(items, RICH_TEXT_LIMITS.items, at));
    items.forEach((item: unknown, index) => problems.push(...spansProblems(item, `${at}.${String(index)}`)));
    return problems;
  }
  if (items !== undefined) problems.push({ code: 'unknown_field', path: `${path}.items` });
  return [...problems, ...spansProblems(spans, `${path}.spans`)];
}

function spansProblems(spans: unknown, path: string): Problems {
  if (!Array.isArray(spans)) return [{ code: 'invalid_list', path }];
  return [
    ...tooLong(spans, RICH_TEXT_LIMITS.spans, path),
    ...spans.flatMap((span: unknown, index) => spanProblems(span, `${path}.${String(index)}`)),
  ];
}

function spanProblems(span: unknown, path: string): Problems {
  if (!isShape(span)) return [{ code: 'invalid_object', path }];
  const problems: Problems = Object.keys(span)
    .filter((key) => !SPAN_MARKS.has(key))
    .map((key) => ({ code: 'rich_text_unknown_mark', path: `${path}.${key}` }));
  const { text, bold, italic, link } = span;
  if (typeof text !== 'string' || text === '' || UNPRINTABLE.test(text)) {
    problems.push({ code: 'invalid_text', path: `${path}.text` });
  }
  for (const [key, mark] of Object.entries({ bold, italic })) {
    if (mark !== undefined && mark !== true)
      problems.push({ code: 'invalid_choice', path: `${path}.${key}` });
  }
  if (link !== undefined && !isSafeLink(link)) {
    problems.push({ code: 'rich_text_link_unsafe', path: `${path}.link` });
  }
  return problems;
}

/** May words lead there? Only a whole https address: nothing that runs, nothing unencrypted. */
export function isSafeLink(link: unknown): link is string {
  return (
    typeof link === 'string' &&
    link.length <= RICH_TEXT_LIMITS.link &&
    /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/iu.test(link) &&
    !UNPRINTABLE.test(link)
  );
}

function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooLong(list: readonly unknown[], maximum: number, path: string): Problems {
  return list.length > maximum ? [{ code: 'list_too_long', path, params: { maximum } }] : [];
}

function unknownFields(rest: Shape, path: string): Problems {
  return Object.keys(rest).map((key) => ({ code: 'unknown_field', path: `${path}.${key}` }));
}
