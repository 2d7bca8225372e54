import { useMemo, type ReactNode } from 'react';
import { HINTED_PARTS } from '@nurt/domain/calls';
import { GUIDED_FIELDS, guidanceOf, type GuidedField } from '@nurt/domain/offers';
import { FieldGuidanceProvider, Guidance, useLocale, useText } from '@nurt/ui';
import { guidanceText, offerGuidance } from '@nurt/wording/offers';
import { useEditor } from './editor-context';
import css from './editor.module.css';
import type { OfferPart } from './parts';

/** More characters than a person reads at a glance stay folded. */
const MUCH = 320;

/** What the call says about the place of the form; nothing where it says nothing. */
export function CallGuidance({ at }: { at: GuidedField }) {
  const t = useText(offerGuidance);
  const locale = useLocale();
  const { offer } = useEditor();
  const lines = guidanceOf(offer.call.terms, offer.content)[at].map((one) => guidanceText(one, locale));
  if (lines.length === 0) return null;
  return (
    <Guidance
      label={at === 'description' ? t.criteria : t.call}
      lines={at === 'description' ? lines.map((line) => <Criterion key={line} text={line} />) : lines}
      folded={lines.join('').length > MUCH}
    />
  );
}

/** A criterion with its points in the first line, and how to judge it below. */
function Criterion({ text }: { text: string }) {
  const [head, ...more] = text.split('\n');
  return (
    <>
      <strong>{head}</strong>
      {more.length > 0 && `\n${more.join('\n')}`}
    </>
  );
}

/** Every field inside is described by what the call says about it too. */
export function GuidedFields({ children }: { children: ReactNode }) {
  const beside = useMemo(
    () => (name: string) => {
      const at = GUIDED_FIELDS.find((field) => field === name);
      return at ? <CallGuidance at={at} /> : null;
    },
    [],
  );
  return <FieldGuidanceProvider value={beside}>{children}</FieldGuidanceProvider>;
}

/** The part with what the office tells applicants about it, which describes the whole part. */
export function HintedPart({ part, children }: { part: OfferPart; children: ReactNode }) {
  const t = useText(offerGuidance);
  const { offer } = useEditor();
  const text = offer.call.terms.hints.find((hint) => hint.part === part)?.text;
  if (text === undefined || !HINTED_PARTS.some((one) => one === part)) return children;
  return (
    <div role="group" aria-labelledby="czesc" aria-describedby="wskazowka" className={css['hinted']}>
      <div id="wskazowka">
        <Guidance label={t.hint} lines={[text]} folded={text.length > 2 * MUCH} />
      </div>
      {children}
    </div>
  );
}
