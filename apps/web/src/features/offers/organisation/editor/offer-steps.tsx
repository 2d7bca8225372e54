import { useContext } from 'react';
import { useText } from '@nurt/ui';
import { drafts, draftTogether } from '@nurt/wording/drafts';
import { offerEditor } from '@nurt/wording/offers';
import { StepNav } from '../../../../shared/drafts';
import { nameOf, usePresent } from '../../../../shared/together';
import { EditorContext, useEditor, useWrittenOffer } from './editor-context';
import { stateOf, type OfferPart, type PartState } from './parts';

/** The index of the offer: every part with its number, name and state. */
export function OfferSteps() {
  const t = useText(drafts);
  const name = usePartName();
  const { parts, steps } = useEditor();
  const { content, problems } = useWrittenOffer();
  const { otherWindow } = useText(draftTogether);
  const present = usePresent();
  const namesIn = (part: OfferPart) =>
    present.filter((one) => one.part === part).map((one) => nameOf(one, otherWindow));
  const stateText = (state: PartState['state'], count: number, isLast: boolean) => {
    if (state === 'complete') return t.state.complete;
    if (state === 'problem') return t.state.wrong(count);
    return state === 'empty' && !isLast ? t.state.empty : t.state.missing(count);
  };
  return (
    <StepNav
      steps={parts.map((part) => {
        const { state, count } = stateOf(part, content, problems);
        return {
          label: name(part),
          to: steps.to(part),
          state,
          stateText: [stateText(state, count, part === 'review'), ...new Set(namesIn(part))].join(' · '),
          current: part === steps.current,
        };
      })}
    />
  );
}

/** A part as people know it: its number in the statutory form, where the offer is on it, and its name. */
export function usePartName(): (part: OfferPart) => string {
  const { parts, clubParts } = useText(offerEditor);
  const { form } = useContext(EditorContext)?.offer.content ?? {};
  return (part) => {
    const { number, name } = parts[part];
    if (form === 'sport' && part === 'schedule') return clubParts.schedule;
    return number === '' || form !== undefined ? name : `${number} ${name}`;
  };
}
