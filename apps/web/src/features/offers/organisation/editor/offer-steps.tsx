import { useText } from '@nurt/ui';
import { drafts } from '@nurt/wording/drafts';
import { offerEditor } from '@nurt/wording/offers';
import { StepNav } from '../../../../shared/drafts';
import { useEditor, useWrittenOffer } from './editor-context';
import { PARTS, stateOf, type OfferPart } from './parts';

/** The index of the offer: every part with its number, name and state. */
export function OfferSteps() {
  const t = useText(drafts);
  const name = usePartName();
  const { steps } = useEditor();
  const { content, problems } = useWrittenOffer();
  return (
    <StepNav
      steps={PARTS.map((part) => {
        const { state, count } = stateOf(part, content, problems);
        const missing = t.state.problem(count);
        return {
          label: name(part),
          to: steps.to(part),
          state,
          stateText:
            state === 'complete'
              ? t.state.complete
              : state === 'empty' && part !== 'review'
                ? t.state.empty
                : missing,
          current: part === steps.current,
        };
      })}
    />
  );
}

/** A part as people know it: its number in the form and its name. */
export function usePartName(): (part: OfferPart) => string {
  const { parts } = useText(offerEditor);
  return (part) => {
    const { number, name } = parts[part];
    return number === '' ? name : `${number} ${name}`;
  };
}
