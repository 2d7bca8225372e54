import { useText } from '@nurt/ui';
import { callHints, calls } from '@nurt/wording/calls';
import { conditions, laterYears } from '@nurt/wording/announced-calls';
import type { CallDraft } from './call-draft';

/** What each field of the form is called. */
export function useFieldNames(): Readonly<Record<keyof CallDraft, string>> {
  const t = useText(calls);
  const c = useText(conditions);
  const later = useText(laterYears);
  const hints = useText(callHints);
  const { form } = t;
  return {
    budgetLineId: t.line,
    title: t.name,
    task: form.task,
    kind: t.kind,
    poolGrosze: t.pool,
    laterYears: later.title,
    grantingRules: form.grantingRules,
    taskFrom: form.taskFrom,
    taskTo: form.taskTo,
    taskConditions: form.taskConditions,
    closesAt: t.closes,
    selectionProcedure: form.selectionProcedure,
    decisionBy: form.decisionBy,
    criteria: form.criteria,
    threshold: form.thresholdLabel,
    checklist: form.checklist,
    sameKindTasks: form.section.sameKind,
    maximumGrantGrosze: form.maximumGrant,
    maximumGrantShare: form.maximumGrantShare,
    maximumAdministrativeShare: form.maximumAdministrativeShare,
    offersPerOrganisation: form.offersPerOrganisation,
    resultsTableRequired: form.resultsTableRequired,
    tieBreaks: c.tieBreaks,
    minimumOwnContribution: c.ownContribution,
    maximumPerOrganisationGrosze: c.perOrganisation,
    costShiftTolerance: c.tolerance,
    requiredAttachments: c.attachments,
    confirmations: c.confirmations,
    confirmationDays: c.confirmationDays,
    corrections: c.corrections,
    receiptRule: c.receiptRule,
    hints: form.section.hints,
    fieldHints: hints.fields,
  };
}
