import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import { splitInOrder, splitInProportion, type Split, type SplitOffer } from '@nurt/domain/evaluation';
import type { Grosze } from '@nurt/domain/money';
import { AmountField, MoneyText, Section, TextField, useLocale, useText, useToast } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { useCommand, type DraftOf } from '../../../shared/api';
import { CommandForm, useCommandForm } from '../../../shared/forms';
import css from '../evaluation.module.css';

type ProposalDraft = DraftOf<'PUT /api/office/calls/:callId/proposal'>;

/** Where the form begins on the page. */
export const PROPOSAL = 'podzial-srodkow';

/** A split of what the call still holds, with the sum and the rest always in sight. */
export function ProposalForm({ view, onDone }: { view: EvaluationView; onDone: () => void }) {
  const t = useText(evaluation);
  const locale = useLocale();
  const toast = useToast();
  const rows = (view.ranking ?? []).filter(({ meetsThreshold }) => meetsThreshold);
  const below = (view.ranking ?? []).filter(({ meetsThreshold }) => !meetsThreshold);
  const years = view.laterYears;
  const form = useCommandForm<ProposalDraft>({
    defaultValues: {
      amounts: rows.map(({ offerId, proposedGrosze, proposalReason, proposedLaterYears }) => ({
        offerId,
        grosze: proposedGrosze ?? 0,
        reason: proposalReason,
        laterYears: years.map(({ year }) => ({
          year,
          grosze: proposedLaterYears.find((part) => part.year === year)?.grosze ?? 0,
        })),
      })),
    },
  });
  const { control } = form;
  const propose = useCommand('PUT /api/office/calls/:callId/proposal', {
    invalidates: ['GET /api/office/calls/:callId/evaluation', 'GET /api/office/board'],
  });
  const available = view.availableGrosze as Grosze;
  const pools = [{ year: view.year, grosze: available }, ...years];
  const fill = (split: Split) =>
    rows.forEach(({ offerId }, index) => {
      const parts = split.get(offerId) ?? [];
      const sum = parts.reduce((total, { grosze }) => total + grosze, 0);
      form.setValue(`amounts.${index}.grosze`, sum, { shouldDirty: true });
      years.forEach(({ year }, at) => {
        const part = parts.find((one) => one.year === year)?.grosze ?? 0;
        form.setValue(`amounts.${index}.laterYears.${at}.grosze`, part, { shouldDirty: true });
      });
    });
  // Whole grosze by the contract; the brand is lost on the wire.
  const ranked = rows as unknown as readonly SplitOffer[];
  return (
    <Section id={PROPOSAL} title={t.proposal} lead={t.proposalLead}>
      <div className={css['fills']}>
        <Button variant="default" onClick={() => fill(splitInOrder(ranked, pools))}>
          {t.fillInOrder}
        </Button>
        <Button variant="default" onClick={() => fill(splitInProportion(ranked, pools))}>
          {t.fillShare}
        </Button>
        <Button variant="default" onClick={() => fill(new Map())}>
          {t.fillZero}
        </Button>
        <small>
          {t.fillInOrder}: {t.fillInOrderHint}. {t.fillShare}: {t.fillShareHint}.
          {years.length > 0 && ` ${t.fillYearsHint}`}
        </small>
      </div>
      <div className={css['wideForm']}>
        <CommandForm
          form={form}
          submit={t.saveProposal}
          onSubmit={async (body) => {
            await propose.mutateAsync({ params: { callId: view.call.id }, body });
            toast(t.proposedDone);
            onDone();
          }}
        >
          <ol className={css['amounts']}>
            {rows.map(({ offerId, place, title, organisation, score, requestedGrosze }, index) => (
              <li key={offerId} value={place}>
                <div>
                  <strong>
                    {place}. {title}
                  </strong>
                  <small>
                    {organisation}, {formatShare(score, locale)}
                  </small>
                  <small>
                    {t.requested}: {formatAmount(requestedGrosze, locale)}
                  </small>
                </div>
                <AmountField control={control} name={`amounts.${index}.grosze`} label={t.amount} />
                {years.map(({ year }, at) => (
                  <AmountField
                    key={year}
                    control={control}
                    name={`amounts.${index}.laterYears.${at}.grosze`}
                    label={t.ofYear(year)}
                  />
                ))}
                <TextField control={control} name={`amounts.${index}.reason`} label={t.reason} optional />
              </li>
            ))}
          </ol>
          {below.length > 0 && (
            <p className={css['muted']}>
              {t.belowThreshold}: {below.map(({ title }) => title).join(', ')}
            </p>
          )}
          <Totals control={control} available={available} years={years} />
        </CommandForm>
      </div>
    </Section>
  );
}

function Totals(props: {
  control: ReturnType<typeof useCommandForm<ProposalDraft>>['control'];
  /** In the year of the line. */
  available: Grosze;
  years: EvaluationView['laterYears'];
}) {
  const { control, available, years } = props;
  const t = useText(evaluation);
  const locale = useLocale();
  const amounts = useWatch({ control, name: 'amounts' });
  const read = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const inYear = (year: number): number =>
    amounts
      .flatMap(({ laterYears }) => laterYears ?? [])
      .filter((part) => part.year === year)
      .reduce((sum, { grosze }) => sum + read(grosze), 0);
  const later = years.reduce((sum, { year }) => sum + inYear(year), 0);
  const together = amounts.reduce((sum, { grosze }) => sum + read(grosze), 0) - later;
  const left = available - together;
  return (
    <div role="status">
      <dl className={css['totals']} data-over={left < 0 || undefined}>
        <div>
          <dt>{t.inPool}</dt>
          <dd>
            <MoneyText amount={available} />
          </dd>
        </div>
        <div>
          <dt>{years.length > 0 ? t.togetherAtFirst : t.together}</dt>
          <dd>
            <MoneyText amount={together} strong />
          </dd>
        </div>
        <div>
          <dt>{t.left}</dt>
          <dd>{left < 0 ? t.over(formatAmount(-left, locale)) : <MoneyText amount={left} strong />}</dd>
        </div>
      </dl>
      {years.map(({ year, grosze }) => (
        <dl key={year} className={css['totals']} data-over={inYear(year) > grosze || undefined}>
          <div>
            <dt>{t.yearPool(year)}</dt>
            <dd>
              <MoneyText amount={grosze} />
            </dd>
          </div>
          <div>
            <dt>{t.yearTogether(year)}</dt>
            <dd>
              <MoneyText amount={inYear(year)} strong />
            </dd>
          </div>
          <div>
            <dt>{t.left}</dt>
            <dd>
              {inYear(year) > grosze ? (
                t.over(formatAmount(inYear(year) - grosze, locale))
              ) : (
                <MoneyText amount={grosze - inYear(year)} strong />
              )}
            </dd>
          </div>
        </dl>
      ))}
    </div>
  );
}
