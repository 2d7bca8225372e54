import { useEffect, useRef, useState } from 'react';
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { RichText } from '@nurt/domain/rich-text';
import css from '../rich-text.module.css';
import { COMMANDS } from './commands';
import { documentOf, textOf } from './convert';
import { cleanPasted } from './pasted';
import { schema } from './schema';
import { Toolbar } from './toolbar';

const PLUGINS = [
  history(),
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': COMMANDS.bold.run,
    'Mod-i': COMMANDS.italic.run,
    Enter: splitListItem(schema.nodes.item),
  }),
  keymap(baseKeymap),
];

export interface EditorProps {
  id: string;
  label: string;
  described: string | undefined;
  value: RichText;
  onChange: (text: RichText) => void;
  onBlur: () => void;
}

/** The editor of one text. It owns what is typed; a value that comes from elsewhere replaces it. */
export default function Editor({ id, label, described, value, onChange, onBlur }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  // What this editor said last; any other value was set by somebody else.
  const said = useRef(value);
  const latest = useRef({ value, onChange, onBlur, attributes: {} as Record<string, string> });
  useEffect(() => {
    latest.current = {
      value,
      onChange,
      onBlur,
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}-label`,
        class: css['editable'] ?? '',
        ...(described ? { 'aria-describedby': described } : {}),
      },
    };
    view?.setProps({ attributes: latest.current.attributes });
  });

  useEffect(() => {
    if (!place.current) return undefined;
    const made = new EditorView(place.current, {
      state: EditorState.create({ doc: documentOf(latest.current.value), plugins: PLUGINS }),
      attributes: latest.current.attributes,
      transformPastedHTML: cleanPasted,
      handleDOMEvents: {
        blur: () => {
          latest.current.onBlur();
          return false;
        },
      },
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction);
        made.updateState(next);
        setState(next);
        if (!transaction.docChanged) return;
        said.current = textOf(next.doc);
        latest.current.onChange(said.current);
      },
    });
    setView(made);
    setState(made.state);
    return () => {
      made.destroy();
      setView(null);
    };
  }, []);

  useEffect(() => {
    if (!view || value === said.current || JSON.stringify(value) === JSON.stringify(said.current)) return;
    said.current = value;
    const next = EditorState.create({ doc: documentOf(value), plugins: PLUGINS });
    view.updateState(next);
    setState(next);
  }, [value, view]);

  return (
    <>
      {view && state && <Toolbar view={view} state={state} label={label} controls={id} />}
      <div ref={place} />
    </>
  );
}
