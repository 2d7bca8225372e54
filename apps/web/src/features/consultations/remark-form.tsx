import { useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useWatch } from 'react-hook-form';
import type { PublicConsultationView, RemarkReceiptView } from '@nurt/contracts/programmes';
import { REMARK_LIMITS, remarkTopics } from '@nurt/domain/programmes';
import {
  CheckboxField,
  fieldId,
  Notice,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
  useLocale,
  useText,
} from '@nurt/ui';
import { consultations, topicName } from '@nurt/wording/consultations';
import { formatDateTime } from '@nurt/wording/format';
import { api } from '../../shared/api';
import { CommandForm, useCommandForm } from '../../shared/forms';
import { newId } from '../../shared/new-id';
import { useSession } from '../../shared/session';
import css from '../../shared/consultations/consultations.module.css';
import { forgetTyped, keepTyped, typedBefore, type TypedRemark } from './typed-remark';

const OWN = 'own:';

interface Sent {
  readonly receipt: RemarkReceiptView;
  readonly email: string;
}

/** A remark by anybody. What is typed stays through refusals, a lost network and a closed page, until it is sent. */
export default function RemarkForm({ consultation }: { consultation: PublicConsultationView }) {
  const [sent, setSent] = useState<Sent | null>(null);
  if (sent) return <Confirmation sent={sent} onAgain={() => setSent(null)} />;
  return <Form consultation={consultation} onSent={setSent} />;
}

function Form(props: { consultation: PublicConsultationView; onSent: (sent: Sent) => void }) {
  const { consultation, onSent } = props;
  const { id: consultationId, draft } = consultation;
  const t = useText(consultations).form;
  const locale = useLocale();
  const { session, may } = useSession();
  const own = may('remark.submit') ? (session?.organisations ?? []) : [];
  // One id for one remark: sent again after a lost answer, it is taken once.
  const id = useRef(newId());
  const form = useCommandForm<TypedRemark>({
    defaultValues: { ...typedBefore(consultationId), website: '' },
  });
  const { control, subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keepTyped(consultationId, values),
      }),
    [subscribe, consultationId],
  );
  const as = useWatch({ control, name: 'as' });
  const organisation = own.find((one) => as === `${OWN}${one.id}`);
  const byOrganisation = as === 'organisation';
  return (
    <CommandForm
      form={form}
      submit={t.submit}
      onSubmit={async ({ as: _as, ...values }) => {
        const said = {
          id: id.current,
          email: values.email.trim() || null,
          topic: values.topic,
          text: values.text,
        };
        const receipt = organisation
          ? await api('POST /api/consultations/:consultationId/remarks', {
              params: { consultationId },
              body: { ...said, organisationId: organisation.id },
            })
          : await api('POST /api/public/consultations/:consultationId/remarks', {
              params: { consultationId },
              body: {
                ...said,
                author: byOrganisation ? 'organisation' : 'resident',
                name: values.name,
                namePublic: byOrganisation || values.namePublic,
                website: values.website,
                locale,
              },
            });
        forgetTyped(consultationId);
        onSent({ receipt, email: values.email.trim() });
      }}
    >
      <RadioField
        control={control}
        name="as"
        label={t.as}
        choices={[
          ...own.map((one) => ({ value: `${OWN}${one.id}`, label: t.asOwn(one.name) })),
          { value: 'resident', label: t.asResident },
          { value: 'organisation', label: t.asOrganisation },
        ]}
      />
      {!organisation && (
        <TextField
          control={control}
          name="name"
          label={byOrganisation ? t.organisationName : t.name}
          help={byOrganisation ? t.organisationHelp : t.nameHelp}
          autoComplete={byOrganisation ? 'organization' : 'name'}
        />
      )}
      {!organisation && !byOrganisation && (
        <CheckboxField control={control} name="namePublic" label={t.namePublic} />
      )}
      <TextField
        control={control}
        name="email"
        type="email"
        autoComplete="email"
        label={t.email}
        help={t.emailHelp}
        optional
      />
      <SelectField
        control={control}
        name="topic"
        label={t.topic}
        choices={remarkTopics(draft).map((topic) => ({
          value: topic,
          label: topicName(topic, draft, locale),
        }))}
      />
      <TextAreaField control={control} name="text" label={t.text} help={t.textHelp} rows={8} />
      {/* Out of the way of the eye and the keyboard: only machines fill it in. */}
      <div className="nurt-visually-hidden" aria-hidden>
        <label htmlFor={fieldId('website')}>{t.trap}</label>
        <input
          id={fieldId('website')}
          tabIndex={-1}
          autoComplete="off"
          maxLength={REMARK_LIMITS.name}
          {...form.register('website')}
        />
      </div>
      <p className={css['label']}>{t.privacy}</p>
    </CommandForm>
  );
}

function Confirmation({ sent, onAgain }: { sent: Sent; onAgain: () => void }) {
  const t = useText(consultations).form;
  const locale = useLocale();
  const { receipt, email } = sent;
  return (
    <>
      <Notice tone="success" title={t.sentTitle} live>
        <p>{t.sent(receipt.reference, formatDateTime(receipt.receivedAt, locale))}</p>
        <p>{email === '' ? t.sentNoMail : t.sentMail(email)}</p>
      </Notice>
      <div>
        <Button variant="default" onClick={onAgain}>
          {t.again}
        </Button>
      </div>
    </>
  );
}
