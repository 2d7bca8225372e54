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
  const form = useCommandForm<ProposalDraft>({
    defaultValues: {
      amounts: rows.map(({ offerId, proposedGrosze, proposalReason }) => ({
        offerId,
        grosze: proposedGrosze ?? 0,
        reason: proposalReason,
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
        <Button variant="default" onClick={() => fill(inOrder(rows, available))}>
          {t.fillInOrder}
        </Button>
        <Button variant="default" onClick={() => fill(inProportion(rows, available))}>
          {t.fillShare}
        </Button>
        <Button variant="default" onClick={() => fill(new Map())}>
          {t.fillZero}
        </Button>
        <small>
          {t.fillInOrder}: {t.fillInOrderHint}. {t.fillShare}: {t.fillShareHint}.
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
                <TextField control={control} name={`amounts.${index}.reason`} label={t.reason} optional />
              </li>
            ))}
          </ol>
          {below.length > 0 && (
            <p className={css['muted']}>
              {t.belowThreshold}: {below.map(({ title }) => title).join(', ')}
            </p>
          )}
          <Totals control={control} available={available} />
        </CommandForm>
      </div>
    </Section>
  );
}

function Totals(props: {
  control: ReturnType<typeof useCommandForm<ProposalDraft>>['control'];
  available: Grosze;
}) {
  const { control, available } = props;
  const t = useText(evaluation);
  const locale = useLocale();
  const amounts = useWatch({ control, name: 'amounts' });
  const together = amounts.reduce((sum, { grosze }) => sum + (typeof grosze === 'number' ? grosze : 0), 0);
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
    </div>
  );
}
