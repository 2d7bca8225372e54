import { focusField, type SummaryProblem } from '@nurt/ui';
import css from '../calls.module.css';

/** Why the draft could not be saved just now. It does not take the focus: somebody is typing. */
export function Refused({ problems }: { problems: readonly SummaryProblem[] }) {
  return (
    <ul className={css['refused']} role="status">
      {problems.map(({ text, label, fieldId }, index) => {
        const sentence = label ? `${label}: ${text}` : text;
        return (
          <li key={`${fieldId ?? ''}-${index}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(fieldId);
                }}
              >
                {sentence}
              </a>
            ) : (
              sentence
            )}
          </li>
        );
      })}
    </ul>
  );
}
