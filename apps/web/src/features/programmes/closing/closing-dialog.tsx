import type { ClosingView } from '@nurt/contracts/programmes';
import { DecisionDialog, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { closing as texts } from '@nurt/wording/programmes';
import { useCommand } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';

type Nothing = Record<string, never>;

/** Closing the year as a decision without fields. */
export function useClosing({ programmeId }: ClosingView): Decision<Nothing> {
  const t = useText(texts);
  const close = useCommand('POST /api/office/programmes/:programmeId/closing', {
    invalidates: [
      'GET /api/office/programmes',
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/programmes/:programmeId/closing',
      'GET /api/office/programmes/:programmeId/money',
      'GET /api/office/programmes/:programmeId/report',
      'GET /api/office/board',
    ],
  });
  return useDecision<Nothing>({
    defaultValues: {},
    run: () => close.mutateAsync({ params: { programmeId } }),
    done: t.done,
  });
}

/** What lapses on each line, before it is confirmed; every reason against it stays in the dialog. */
export function ClosingDialog(props: { closing: ClosingView; decision: Decision<Nothing> }) {
  const { closing, decision } = props;
  const t = useText(texts);
  const locale = useLocale();
  const lapsing = closing.lines.filter(({ lapsingGrosze }) => lapsingGrosze > 0);
  return (
    <DecisionDialog
      {...decision.dialog}
      danger
      title={t.dialogTitle(closing.year)}
      confirm={t.close}
      changes={[
        { label: t.state, before: t.open, after: t.closed },
        ...lapsing.flatMap(({ code, name, balance }) => [
          {
            label: t.availableOn(`${code} ${name}`),
            before: <MoneyText amount={balance.availableGrosze} />,
            after: <MoneyText amount={0} />,
          },
        ]),
      ]}
    >
      <p>{t.dialogText(formatAmount(closing.lapsingGrosze, locale), closing.carried.length)}</p>
    </DecisionDialog>
  );
}
