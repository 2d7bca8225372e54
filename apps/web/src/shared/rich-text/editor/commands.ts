import { setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { schema } from './schema';

const { nodes, marks } = schema;

/** Is the mark on at the cursor, or anywhere in the selection? */
export function markIsOn({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return type.isInSet(storedMarks ?? $from.marks()) !== undefined;
  return doc.rangeHasMark(from, to, type);
}

/** Does the cursor stand in a node of this type? */
export function isIn({ selection }: EditorState, type: NodeType): boolean {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true;
  return false;
}

/** Makes a list of the chosen paragraphs, or paragraphs of the list. */
function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    if (isIn(state, type)) return liftListItem(nodes.item)(state, dispatch, view);
    const other = type === nodes.bullets ? nodes.numbers : nodes.bullets;
    if (isIn(state, other)) {
      const { $from } = state.selection;
      for (let depth = $from.depth; depth > 0; depth -= 1) {
        if ($from.node(depth).type !== other) continue;
        dispatch?.(state.tr.setNodeMarkup($from.before(depth), type));
        return true;
      }
    }
    return wrapInList(type)(state, dispatch);
  };
}

const toggleHeading: Command = (state, dispatch) =>
  setBlockType(isIn(state, nodes.heading) ? nodes.paragraph : nodes.heading)(state, dispatch);

/** Puts the address on the selected words, or on the words of the link in which the cursor stands. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const range = linkRange(state);
    if (!range) return false;
    const transaction = state.tr.removeMark(range.from, range.to, marks.link);
    if (href !== null) transaction.addMark(range.from, range.to, marks.link.create({ href }));
    dispatch?.(transaction);
    return true;
  };
}

/** The words that a link would stand on: what is selected, or the whole link around the cursor. */
export function linkRange(state: EditorState): { from: number; to: number; href: string | null } | null {
  const { selection, doc } = state;
  const { $from, empty } = selection;
  const at =
    marks.link.isInSet($from.marks()) ?? ($from.nodeAfter && marks.link.isInSet($from.nodeAfter.marks));
  if (!empty) {
    let href: string | null = null;
    doc.nodesBetween(selection.from, selection.to, (node) => {
      const link = marks.link.isInSet(node.marks);
      if (link) href = String(link.attrs['href']);
    });
    return { from: selection.from, to: selection.to, href };
  }
  if (!at) return null;
  let from = $from.pos;
  let to = $from.pos;
  const start = $from.start();
  $from.parent.forEach((node, offset) => {
    if (!at.isInSet(node.marks)) return;
    if (start + offset <= $from.pos && start + offset + node.nodeSize >= $from.pos) {
      from = start + offset;
      to = from + node.nodeSize;
    }
  });
  return { from, to, href: String(at.attrs['href']) };
}

/** The buttons of the toolbar that act at once. */
export const COMMANDS = {
  bold: { run: toggleMark(marks.bold), on: (state: EditorState) => markIsOn(state, marks.bold) },
  italic: { run: toggleMark(marks.italic), on: (state: EditorState) => markIsOn(state, marks.italic) },
  heading: { run: toggleHeading, on: (state: EditorState) => isIn(state, nodes.heading) },
  bullets: { run: toggleList(nodes.bullets), on: (state: EditorState) => isIn(state, nodes.bullets) },
  numbers: { run: toggleList(nodes.numbers), on: (state: EditorState) => isIn(state, nodes.numbers) },
  undo: { run: undo, on: null },
  redo: { run: redo, on: null },
} as const;
export type CommandName = keyof typeof COMMANDS;
