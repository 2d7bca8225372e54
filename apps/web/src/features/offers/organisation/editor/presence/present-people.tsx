import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { PresentView } from '@nurt/contracts/offers';
import { fieldId, useText } from '@nurt/ui';
import { offerTogether } from '@nurt/wording/offers';
import { useFieldWords } from '../../../read/field-words';
import type { OfferDraft } from '../draft';
import { useEditor, useWrittenOffer } from '../editor-context';
import { usePartName } from '../offer-steps';
import { formName } from '../saving/screen';
import { nameOf } from './name-of';
import { usePresent } from './present-context';
import css from './presence.module.css';

/** Who else has this offer open, and in which part and field. Nothing while one is alone. */
export function PresentPeople() {
  const t = useText(offerTogether);
  const present = usePresent();
  const { form, parts } = useEditor();
  const { content } = useWrittenOffer();
  const partName = usePartName();
  const words = useFieldWords();
  useMarkedFields(form, present);
  if (present.length === 0) return null;
  const placeOf = ({ part, field }: PresentView) => {
    if (field !== '') return words.name(field, content);
    const known = parts.find((one) => one === part);
    return known === undefined ? '' : partName(known);
  };
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
function useMarkedFields(form: UseFormReturn<OfferDraft>, present: readonly PresentView[]): void {
  const { otherWindow } = useText(offerTogether);
  const { steps } = useEditor();
  useEffect(() => {
    const marked = present.flatMap((one) => {
      const name = one.field === '' ? null : formName(one.field, form.getValues());
      const control = name === null ? null : document.getElementById(fieldId(name));
      const frame = control?.closest<HTMLElement>('[data-field-frame], .mantine-Input-wrapper');
      if (!frame) return [];
      frame.dataset['present'] = nameOf(one, otherWindow);
      return [frame];
    });
    return () => {
      for (const frame of marked) delete frame.dataset['present'];
    };
  }, [form, present, steps, otherWindow]);
}
