import { useRef, useState, type KeyboardEvent } from 'react';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useText } from '@nurt/ui';
import { richText } from '@nurt/wording/rich-text';
import css from '../rich-text.module.css';
import { COMMANDS, markIsOn, type CommandName } from './commands';
import { LinkDialog } from './link-dialog';
import { schema } from './schema';

const BUTTONS = [
  ['bold', IconBold],
  ['italic', IconItalic],
  ['heading', IconHeading],
  ['bullets', IconList],
  ['numbers', IconListNumbers],
  ['link', IconLink],
  ['undo', IconArrowBackUp],
  ['redo', IconArrowForwardUp],
] as const satisfies readonly (readonly [CommandName | 'link', typeof IconBold])[];

/** The buttons above a text: one stop for the keyboard, arrows between them. */
export function Toolbar(props: { view: EditorView; state: EditorState; label: string; controls: string }) {
  const { view, state, label, controls } = props;
  const t = useText(richText);
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [linking, setLinking] = useState(false);

  const press = (name: CommandName | 'link') => {
    if (name === 'link') {
      setLinking(true);
      return;
    }
    COMMANDS[name].run(view.state, view.dispatch, view);
    view.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to =
      step !== undefined
        ? (stop + step + BUTTONS.length) % BUTTONS.length
        : { Home: 0, End: BUTTONS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    setStop(to);
    bar.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label={t.toolbar(label)}
        aria-controls={controls}
        className={css['toolbar']}
        onKeyDown={walk}
      >
        {BUTTONS.map(([name, Icon], index) => {
          const on = name === 'link' ? markIsOn(state, schema.marks.link) : COMMANDS[name].on?.(state);
          const possible = name === 'link' || COMMANDS[name].run(state);
          return (
            <button
              key={name}
              type="button"
              aria-label={t[name]}
              title={t[name]}
              aria-pressed={on}
              aria-disabled={possible ? undefined : true}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setStop(index)}
              // The selection stays in the text while a button is pressed.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                if (possible) press(name);
              }}
            >
              <Icon size={20} aria-hidden />
            </button>
          );
        })}
      </div>
      <LinkDialog view={view} opened={linking} onClose={() => setLinking(false)} />
    </>
  );
}
