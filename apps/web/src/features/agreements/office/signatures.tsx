import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { AgreementView } from '@nurt/contracts/agreements';
import {
  DateField,
  DecisionDialog,
  Fields,
  MoneyText,
  Section,
  useLocale,
  useText,
  type Action,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { useCommand, type DraftOf } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { Telling, useMoves } from '../../../shared/records';
import { today } from '../../../shared/today';
import css from './agreements.module.css';

type GranteeSignature = DraftOf<'POST /api/office/agreements/:agreementId/grantee-signature'>;

const CHANGED = [
  'GET /api/agreements/:agreementId',
  'GET /api/office/agreements',
  'GET /api/office/payments',
  'GET /api/office/programmes',
  'GET /api/office/programmes/:programmeId',
  'GET /api/office/board',
  'GET /api/public/grants',
] as const;

export interface Signing {
  readonly grantee: Decision<GranteeSignature>;
  readonly authority: Decision<Record<string, never>>;
  readonly treasurer: Decision<Record<string, never>>;
}

/** The three signatures, each a decision. */
export function useSigning({ id: agreementId }: AgreementView): Signing {
  const t = useText(agreements);
  const params = { agreementId };
  const invalidates = { invalidates: CHANGED };
  const record = useCommand('POST /api/office/agreements/:agreementId/grantee-signature', invalidates);
  const sign = useCommand('POST /api/office/agreements/:agreementId/signature', invalidates);
  const countersign = useCommand('POST /api/office/agreements/:agreementId/countersignature', invalidates);
  return {
    grantee: useDecision<GranteeSignature>({
      defaultValues: { signedOn: today() },
      run: (body) => record.mutateAsync({ params, body }),
      done: t.granteeSignature.done,
    }),
    authority: useDecision<Record<string, never>>({
      defaultValues: {},
      run: () => sign.mutateAsync({ params }),
      done: t.signature.done,
    }),
    treasurer: useDecision<Record<string, never>>({
      defaultValues: {},
      run: () => countersign.mutateAsync({ params }),
      done: t.countersignature.done,
    }),
  };
}

/** The signatures that can be given now, for the panel of the record. */
export function useSigningActions(agreement: AgreementView, signing: Signing): Action[] {
  const t = useText(agreements);
  const move = useMoves(agreement.moves);
  const steps = [
    { name: 'recordGranteeSignature', words: t.granteeSignature, decision: signing.grantee },
    { name: 'sign', words: t.signature, decision: signing.authority },
    { name: 'countersign', words: t.countersignature, decision: signing.treasurer },
  ] as const;
  return steps.flatMap(({ name, words, decision }): Action[] => {
    const { shown, allowed, refused } = move(name, words.whose);
    if (!shown) return [];
    return [
      {
        key: name,
        label: words.action,
        hint: words.hint,
        primary: allowed,
        refused,
        onClick: () => decision.open(),
      },
    ];
  });
}

/** Who has signed and whose signature is missing. */
export function Signatures({ agreement }: { agreement: AgreementView }) {
  const t = useText(agreements).record;
  const locale = useLocale();
  const { granteeSignedOn, authoritySigned, countersigned } = agreement;
  const given = (signature: { by: string; at: string } | null) =>
    signature && (
      <Telling
        sentence={t.signedBy(signature.by, formatDateTime(signature.at, locale))}
        written={[signature.by]}
      />
    );
  const rows = [
    { who: t.grantee, signed: granteeSignedOn && t.signedOn(formatDate(granteeSignedOn, locale)) },
    { who: t.authority, signed: given(authoritySigned) },
    { who: t.treasurer, signed: given(countersigned) },
  ];
  return (
    <Section title={t.signatures} lead={agreement.status === 'prepared' ? t.signaturesLead : undefined}>
      <ul className={css['signatures']}>
        {rows.map(({ who, signed }) => {
          const Icon = signed ? IconCircleCheck : IconCircleDashed;
          return (
            <li key={who} data-signed={Boolean(signed)}>
              <Icon size={20} aria-hidden />
              <span>
                <strong>{who}</strong>
                <small>{signed || t.missing}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The dialogs: whether this is the last signature, and then what happens to the money. */
export function SigningDialogs({ agreement, signing }: { agreement: AgreementView; signing: Signing }) {
  const t = useText(agreements);
  const { granteeSignedOn, authoritySigned, countersigned, grantGrosze } = agreement;
  const missing = [granteeSignedOn, authoritySigned, countersigned].filter((signature) => !signature).length;
  const last = missing === 1;
  const changes = last
    ? [
        { label: t.agreementState, before: t.statusOf.prepared, after: t.statusOf.signed },
        {
          label: t.record.reserved,
          before: <MoneyText amount={grantGrosze} />,
          after: <MoneyText amount={0} />,
        },
        {
          label: t.record.committed,
          before: <MoneyText amount={0} />,
          after: <MoneyText amount={grantGrosze} />,
        },
      ]
    : [];
  const consequence = <p>{last ? t.lastSignature : t.notLastSignature}</p>;
  return (
    <>
      <DecisionDialog
        {...signing.grantee.dialog}
        title={t.granteeSignature.title}
        confirm={t.granteeSignature.action}
        changes={changes}
      >
        <p>{t.granteeSignature.text}</p>
        {consequence}
        <Fields>
          <DateField
            control={signing.grantee.form.control}
            name="signedOn"
            label={t.granteeSignature.day}
            max={today()}
          />
        </Fields>
      </DecisionDialog>
      <DecisionDialog
        {...signing.authority.dialog}
        title={t.signature.title}
        confirm={t.signature.action}
        changes={changes}
      >
        <p>{t.signature.text}</p>
        {consequence}
      </DecisionDialog>
      <DecisionDialog
        {...signing.treasurer.dialog}
        title={t.countersignature.title}
        confirm={t.countersignature.action}
        changes={changes}
      >
        <p>{t.countersignature.text}</p>
        {consequence}
      </DecisionDialog>
    </>
  );
}
