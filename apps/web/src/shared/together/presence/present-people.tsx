import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { PresentView } from '@nurt/contracts/drafts';
import type { DraftRules } from '@nurt/domain/drafts';
import { fieldId, useText } from '@nurt/ui';
import { draftTogether } from '@nurt/wording/drafts';
import type { FieldWords } from '../field-words';
import { formName } from '../screen';
import { nameOf } from './name-of';
import { usePresent } from './present-context';
import css from './presence.module.css';

export interface PresentPeopleProps<Values extends FieldValues, Content extends object> {
  rules: DraftRules<Content>;
  form: UseFormReturn<Values>;
  content: Content;
  words: FieldWords<Content>;
  /** The name of a part of the form; empty for one that it does not have. */
  partName: (part: string) => string;
  /** The part on the screen: its fields come and go. */
  current: string;
}

/** Who else has this draft open, and in which part and field. Nothing while one is alone. */
export function PresentPeople<Values extends FieldValues, Content extends object>(
  props: PresentPeopleProps<Values, Content>,
) {
  const { content, words, partName } = props;
  const t = useText(draftTogether);
  const present = usePresent();
  useMarkedFields(props, present);
  if (present.length === 0) return null;
  const placeOf = ({ part, field }: PresentView) =>
    field === '' ? partName(part) : words.name(field, content);
  return (
    <ul className={css['present']} aria-label={t.here}>
      {present.map((one) => {
        const name = nameOf(one, t.otherWindow);
        const place = placeOf(one);
        return (
          <li key={one.window}>
            <span className={css['initials']} aria-hidden>
              {initialsOf(one.name)}
            </span>
            <span className={css['who']}>{place === '' ? name : t.at(name, place)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function initialsOf(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/);
  return `${first.charAt(0)}${rest.at(-1)?.charAt(0) ?? ''}`.toUpperCase();
}

/** Marks the fields in which others are, while they are on the screen. */
function useMarkedFields<Values extends FieldValues, Content extends object>(
  { rules, form, current }: Pick<PresentPeopleProps<Values, Content>, 'rules' | 'form' | 'current'>,
  present: readonly PresentView[],
): void {
  const { otherWindow } = useText(draftTogether);
  useEffect(() => {
    const marked = present.flatMap((one) => {
      const name = one.field === '' ? null : formName(rules, one.field, form.getValues());
      const control = name === null ? null : document.getElementById(fieldId(name));
      const frame = control?.closest<HTMLElement>('[data-field-frame], .mantine-Input-wrapper');
      if (!frame) return [];
      frame.dataset['present'] = nameOf(one, otherWindow);
      return [frame];
    });
    return () => {
      for (const frame of marked) delete frame.dataset['present'];
    };
  }, [rules, form, present, current, otherWindow]);
}
