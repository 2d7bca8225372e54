import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import type { Grosze } from '@nurt/domain/money';
import { AmountField, MoneyText, Section, TextField, useLocale, useText, useToast } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { formatAmount, formatShare } from '@nurt/wording/format';
import { useCommand, type DraftOf } from '../../../shared/api';
import { CommandForm, useCommandForm } from '../../../shared/forms';
import css from '../evaluation.module.css';
import { inOrder, inProportion, type Split } from './split';

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
  const fill = (split: Split) =>
    rows.forEach(({ offerId }, index) =>
      form.setValue(`amounts.${index}.grosze`, split.get(offerId) ?? 0, { shouldDirty: true }),
    );
  const available = view.availableGrosze as Grosze;
  return (
    <Section id={PROPOSAL} title={t.proposal} lead={t.proposalLead}>
      <div className={css['fills']}>
        {/* What each year bears of a grant of several is for people to say. */}
        {years.length === 0 && (
          <>
            <Button variant="default" onClick={() => fill(inOrder(rows, available))}>
              {t.fillInOrder}
            </Button>
            <Button variant="default" onClick={() => fill(inProportion(rows, available))}>
              {t.fillShare}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => fill(new Map())}>
          {t.fillZero}
        </Button>
        {years.length === 0 && (
          <small>
            {t.fillInOrder}: {t.fillInOrderHint}. {t.fillShare}: {t.fillShareHint}.
          </small>
        )}
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
          <dt>{t.together}</dt>
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
