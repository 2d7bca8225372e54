import type { ConsultationView } from '@nurt/contracts/programmes';
import { isLocalDate } from '@nurt/domain/calendar';
import { COUNCIL_VERDICTS, councilOpinionDeadline, type AuthorityKind } from '@nurt/domain/programmes';
import { DateField, DecisionDialog, Fields, RadioField, TextAreaField, useLocale, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { useWatch } from 'react-hook-form';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { today } from '../../../shared/today';
import { AFTER_CONSULTATION, useStep } from './commands';

type Extension = DraftOf<'POST /api/office/programmes/:programmeId/consultation/extension'>;
type Delivery = DraftOf<'POST /api/office/programmes/:programmeId/consultation/council-delivery'>;
type Opinion = DraftOf<'POST /api/office/programmes/:programmeId/consultation/council-opinion'>;

/** More time for everybody. */
export function useExtension(programmeId: string): Decision<Extension> {
  const { done } = useText(consultationOffice).extend;
  return useStep<Extension>('POST /api/office/programmes/:programmeId/consultation/extension', programmeId, {
    defaultValues: { endsOn: null },
    done,
  });
}

export function ExtensionDialog(props: { consultation: ConsultationView; decision: Decision<Extension> }) {
  const { consultation, decision } = props;
  const t = useText(consultationOffice).extend;
  const locale = useLocale();
  const { control } = decision.form;
  const endsOn = useWatch({ control, name: 'endsOn' });
  return (
    <DecisionDialog
      {...decision.dialog}
      title={t.title}
      confirm={t.action}
      changes={[
        {
          label: t.lastDay,
          before: formatDate(consultation.endsOn, locale),
          after: isLocalDate(endsOn) ? formatDate(endsOn, locale) : '–',
        },
      ]}
    >
      <p>{t.text}</p>
      <Fields>
        <DateField control={control} name="endsOn" label={t.endsOn} />
      </Fields>
    </DecisionDialog>
  );
}

/** The draft is with the council: from now on its days run. */
export function useDelivery(programmeId: string): Decision<Delivery> {
  const { done } = useText(consultationOffice).deliver;
  return useStep<Delivery>(
    'POST /api/office/programmes/:programmeId/consultation/council-delivery',
    programmeId,
    {
      defaultValues: { deliveredOn: today() },
      done,
    },
  );
}

export function DeliveryDialog({ decision, kind }: { decision: Decision<Delivery>; kind: AuthorityKind }) {
  const t = useText(consultationOffice).deliver;
  const locale = useLocale();
  const { control } = decision.form;
  const deliveredOn = useWatch({ control, name: 'deliveredOn' });
  return (
    <DecisionDialog
      {...decision.dialog}
      title={t.title}
      confirm={t.action}
      changes={[
        {
          label: t.term,
          before: t.before,
          after: isLocalDate(deliveredOn)
            ? t.until(formatDate(councilOpinionDeadline(kind, deliveredOn).dueOn, locale))
            : '–',
        },
      ]}
    >
      <p>{t.hint}</p>
      <Fields>
        <DateField control={control} name="deliveredOn" label={t.deliveredOn} max={today()} />
      </Fields>
    </DecisionDialog>
  );
}

/** What the council said. */
export function useOpinion(programmeId: string): Decision<Opinion> {
  const { done } = useText(consultationOffice).opinion;
  return useStep<Opinion>(
    'POST /api/office/programmes/:programmeId/consultation/council-opinion',
    programmeId,
    {
      defaultValues: { verdict: null, givenOn: today(), text: '' },
      done,
    },
  );
}

export function OpinionDialog({ decision }: { decision: Decision<Opinion> }) {
  const t = useText(consultationOffice).opinion;
  const { opinionOf } = useText(consultations);
  const { control } = decision.form;
  const verdict = useWatch({ control, name: 'verdict' });
  return (
    <DecisionDialog {...decision.dialog} title={t.title} confirm={t.action}>
      <Fields>
        <RadioField
          control={control}
          name="verdict"
          label={t.verdict}
          choices={COUNCIL_VERDICTS.map((value) => ({ value, label: opinionOf[value] }))}
        />
        <DateField control={control} name="givenOn" label={t.givenOn} max={today()} />
        <TextAreaField
          control={control}
          name="text"
          label={t.text}
          rows={5}
          optional={verdict === 'positive'}
        />
      </Fields>
    </DecisionDialog>
  );
}

/** The end of the consultation: everybody reads the remarks and the answers. */
export function usePublication(programmeId: string): Decision<Record<string, never>> {
  const t = useText(consultationOffice).publish;
  const publish = useCommand(
    'POST /api/office/programmes/:programmeId/consultation/report',
    AFTER_CONSULTATION,
  );
  return useDecision<Record<string, never>>({
    defaultValues: {},
    run: () => publish.mutateAsync({ params: { programmeId } }),
    done: t.done,
  });
}

export function PublicationDialog({ decision }: { decision: Decision<Record<string, never>> }) {
  const t = useText(consultationOffice).publish;
  return (
    <DecisionDialog
      {...decision.dialog}
      title={t.title}
      confirm={t.action}
      changes={[{ label: t.remarks, before: t.hiddenNow, after: t.publicThen }]}
    >
      <p>{t.text}</p>
    </DecisionDialog>
  );
}
