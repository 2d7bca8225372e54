import type { ReactNode } from 'react';
import { Button } from '@mantine/core';
import { common } from '@nurt/wording/common';
import { useText } from '../locale';
import { ProblemSummary, type SummaryProblem } from '../feedback/problem-summary';
import css from './actions.module.css';
import { Dialog } from './dialog';

/** What a decision changes: the figure or state now and after it. */
export interface Change {
  readonly label: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

export interface DecisionDialogProps {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  /** The verb on the button: „Zatwierdź wynik”, never „OK”. */
  confirm: string;
  /** For what takes something away or cannot be undone. */
  danger?: boolean;
  /** The command is on its way. */
  busy?: boolean;
  /** Why the command was refused; the dialog stays open. */
  problems?: readonly SummaryProblem[];
  reference?: string | null;
  /** Amounts and states, before and after. */
  changes?: readonly Change[];
  /** What will happen, in words, and fields that the decision needs. */
  children?: ReactNode;
}

/** A decision: what will change, in amounts before and after; then confirm. Nothing irreversible on one click. */
export function DecisionDialog(props: DecisionDialogProps) {
  const {
    opened,
    onClose,
    onConfirm,
    title,
    confirm,
    danger,
    busy,
    problems = [],
    reference,
    changes = [],
  } = props;
  const t = useText(common);
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onConfirm} loading={busy} color={danger ? 'red' : undefined}>
            {confirm}
          </Button>
          <Button variant="default" onClick={onClose} disabled={busy}>
            {t.cancel}
          </Button>
        </>
      }
    >
      <ProblemSummary problems={problems} reference={reference} />
      {props.children}
      {changes.length > 0 && (
        <table className={css['changes']}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.before}</th>
              <th scope="col">{t.after}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}

/** A question before something that cannot be taken back but moves no money: delete a draft, withdraw an offer. */
export function ConfirmDialog(props: Omit<DecisionDialogProps, 'changes'>) {
  return <DecisionDialog {...props} />;
}
