import { Fragment } from 'react';
import { InPolish } from '@nurt/ui';

/**
 * A sentence of the screen that tells something people wrote: what is theirs is marked as Polish, whatever language the
 * sentence speaks (WCAG 3.1.2). What is not found in the sentence is left alone.
 */
export function Telling({ sentence, written }: { sentence: string; written: readonly string[] }) {
  const found = written
    .filter((text) => text !== '')
    .map((text) => ({ text, at: sentence.indexOf(text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const [first] = found;
  if (first === undefined) return <>{sentence}</>;
  const rest = sentence.slice(first.at + first.text.length);
  return (
    <Fragment>
      {sentence.slice(0, first.at)}
      <InPolish>{first.text}</InPolish>
      <Telling sentence={rest} written={written} />
    </Fragment>
  );
}
