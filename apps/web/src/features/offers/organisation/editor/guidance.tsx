import { useMemo, type ReactNode } from 'react';
import type { OfferView } from '@nurt/contracts/offers';
import { fieldHintAt, HINTED_PARTS } from '@nurt/domain/calls';
import { GUIDED_FIELDS, guidanceOf, type GuidedField } from '@nurt/domain/offers';
import { FieldGuidanceProvider, Guidance, useLocale, useText } from '@nurt/ui';
import { guidanceText, offerEditor, offerGuidance } from '@nurt/wording/offers';
import { useEditor, useWrittenOffer } from './editor-context';
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
      folded={lines.join('').length > MUCH ? 'everywhere' : 'onPhones'}
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

/** Every field inside is described by what the office and the call say about it too. */
export function GuidedFields({ children }: { children: ReactNode }) {
  const { hint: office } = useText(offerGuidance);
  const { offer } = useEditor();
  const { fieldHints } = offer.call.terms;
  const beside = useMemo(
    () => (name: string) => {
      const at = GUIDED_FIELDS.find((field) => field === name);
      const hint = fieldHintAt(fieldHints, name);
      if (!at && hint === undefined) return null;
      return (
        <>
          {hint !== undefined && <Guidance label={office} lines={[hint]} folded="nowhere" />}
          {at && <CallGuidance at={at} />}
        </>
      );
    },
    [fieldHints, office],
  );
  return <FieldGuidanceProvider value={beside}>{children}</FieldGuidanceProvider>;
}

/** Id of what the office tells about a column of the costs; its cells are described by it. */
export function columnHintId(column: string): string {
  return `wskazowka-kosztu-${column}`;
}

/** The columns of the costs about which the office tells something. */
export function useHintedColumns(): readonly string[] {
  const { offer } = useEditor();
  const { estimate } = useWrittenOffer();
  return columnHints(offer, estimate.years).map(({ column }) => column);
}

/** What the office tells about columns of the costs, once above them all: five hundred rows have no room for it. */
export function ColumnHints() {
  const t = useText(offerGuidance);
  const { costs } = useText(offerEditor);
  const { offer } = useEditor();
  const { estimate } = useWrittenOffer();
  const hints = columnHints(offer, estimate.years);
  if (hints.length === 0) return null;
  return (
    <Guidance
      label={t.hintOfColumns}
      lines={hints.map(({ column, text }) => (
        <span key={column} id={columnHintId(column)}>
          <strong>
            {costs[column === 'unitCostGrosze' ? 'unitCost' : column === 'years' ? 'yearly' : column]}:
          </strong>{' '}
          {text}
        </span>
      ))}
      folded={hints.reduce((sum, { text }) => sum + text.length, 0) > 2 * MUCH ? 'everywhere' : 'onPhones'}
    />
  );
}

/** Amounts are written by years only where the task lasts longer than one. */
function columnHints({ call }: OfferView, years: readonly number[]) {
  const { fieldHints } = call.terms;
  const columns = ['name', 'unit', 'unitCostGrosze', 'quantity', 'years'] as const;
  return columns.slice(0, years.length > 1 ? undefined : -1).flatMap((column) => {
    const text = fieldHintAt(fieldHints, `costs.${column}`);
    return text === undefined ? [] : [{ column, text }];
  });
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
        <Guidance
          label={t.hintOfPart}
          lines={[text]}
          folded={text.length > 2 * MUCH ? 'everywhere' : 'onPhones'}
        />
      </div>
      {children}
    </div>
  );
}
