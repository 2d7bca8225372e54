import { useText } from '@nurt/ui';
import { common } from '@nurt/wording/common';
import { drafts } from '@nurt/wording/drafts';
import { reportEditor } from '@nurt/wording/settlement';
import { StepNav } from '../../../../shared/drafts';
import { useEditor, useWrittenReport } from './editor-context';
import { PARTS, stateOf, type ReportPart } from './parts';

/** The index of the report: every part with its number, name and state. */
export function ReportSteps() {
  const t = useText(drafts);
  const { optional } = useText(common);
  const name = usePartName();
  const { steps } = useEditor();
  const { content, problems } = useWrittenReport();
  return (
    <StepNav
      steps={PARTS.map((part) => {
        const { state, count } = stateOf(part, content, problems);
        const stateText = () => {
          if (state === 'complete') return t.state.complete;
          if (part === 'additional' && count === 0) return optional;
          if (state === 'problem') return t.state.wrong(count);
          return state === 'empty' && part !== 'review' ? t.state.empty : t.state.missing(count);
        };
        return {
          label: name(part),
          to: steps.to(part),
          state,
          stateText: stateText(),
          current: part === steps.current,
        };
      })}
    />
  );
}

/** A part as people know it: its number in the form and its name. */
export function usePartName(): (part: ReportPart) => string {
  const { parts } = useText(reportEditor);
  return (part) => {
    const { number, name } = parts[part];
    return number === '' ? name : `${number} ${name}`;
  };
}
