import { Anchor, Button } from '@mantine/core';
import { useFieldArray, useWatch, type Control } from 'react-hook-form';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import {
  AmountField,
  CheckboxField,
  DateField,
  EmptyState,
  Facts,
  FieldRow,
  MoneyText,
  Page,
  Section,
  TextField,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { agreements } from '@nurt/wording/agreements';
import { formatAmount } from '@nurt/wording/format';
import { useApi, useCommand, type DraftOf } from '../../../shared/api';
import { CommandForm, Repeated, useCommandForm } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import css from './agreements.module.css';

type AgreementDraft = DraftOf<'POST /api/office/offers/:offerId/agreement'>;

/** What the page needs of an awarded offer, whether it answered a call or asked for a small grant. */
interface Awarded {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly organisation: string;
  /** Those with which it made a joint offer: parties of the agreement too. */
  readonly partners: readonly string[];
  readonly awardedGrosze: number | null;
  /** Parts of it that later budget years bear. */
  readonly laterYears: readonly { readonly year: number; readonly grosze: number }[];
  readonly agreementId: string | null;
  /** The page of the offer. */
  readonly page: string;
}

/** The agreement on an awarded offer: what is not known yet is its number and the instalments. */
export function PreparePage({ offerId }: { offerId: string }) {
  const query = useApi('GET /api/office/offers/:offerId', { params: { offerId } });
  return (
    <Loaded query={query}>
      {({ id, number, content, organisation, status, awardedGrosze, awardedLaterYears, agreementId }) => (
        <Prepare
          offer={{
            id,
            number,
            title: content.title,
            organisation: organisation.name,
            partners: (content.joint?.applicants ?? []).slice(1).map(({ name }) => name),
            awardedGrosze: status === 'awarded' ? awardedGrosze : null,
            laterYears: awardedLaterYears,
            agreementId,
            page: paths.office.offer(id),
          }}
        />
      )}
    </Loaded>
  );
}

/** The agreement on a granted small grant; its offer belongs to no call and has a page of its own. */
export function PrepareSmallGrantPage({ smallGrantId }: { smallGrantId: string }) {
  const query = useApi('GET /api/office/small-grants/:smallGrantId', { params: { smallGrantId } });
  return (
    <Loaded query={query}>
      {({ id, number, content, organisation, decision, agreementId }) => (
        <Prepare
          offer={{
            id,
            number,
            title: content.title,
            organisation: organisation.name,
            partners: [],
            awardedGrosze: decision?.grantedGrosze ?? null,
            laterYears: [],
            agreementId,
            page: paths.office.smallGrant(id),
          }}
        />
      )}
    </Loaded>
  );
}

function Prepare({ offer }: { offer: Awarded }) {
  const t = useText(agreements);
  const { agreementId, awardedGrosze } = offer;
  const known = agreementId !== null;
  return (
    <Page
      title={t.form.title}
      lead={t.form.lead}
      width="narrow"
      breadcrumb={[{ label: t.title, to: paths.office.agreements }]}
    >
      <Facts
        facts={[
          { label: t.name, value: offer.title, written: true },
          { label: t.organisation, value: offer.organisation, written: true },
          offer.partners.length > 0 && { label: t.partners, value: offer.partners.join(', ') },
          awardedGrosze !== null && { label: t.awarded, value: <MoneyText amount={awardedGrosze} strong /> },
          ...offer.laterYears.map(({ year, grosze }) => ({
            label: t.years.ofYear(year),
            value: <MoneyText amount={grosze} />,
          })),
          {
            label: t.record.offer,
            value: (
              <Anchor component={Link} to={offer.page}>
                {t.form.toOffer} ({offer.number})
              </Anchor>
            ),
          },
        ]}
      />
      {known || awardedGrosze === null ? (
        <EmptyState
          title={known ? t.form.exists : t.form.notAwarded}
          action={
            <Button component={Link} to={known ? paths.office.agreement(agreementId) : offer.page}>
              {known ? t.form.open : t.form.toOffer}
            </Button>
          }
        >
          {known ? t.form.existsText : t.form.notAwardedText}
        </EmptyState>
      ) : (
        <AgreementForm offerId={offer.id} grantGrosze={awardedGrosze} laterYears={offer.laterYears} />
      )}
    </Page>
  );
}

function AgreementForm(props: { offerId: string; grantGrosze: number; laterYears: Awarded['laterYears'] }) {
  const { offerId, grantGrosze, laterYears } = props;
  const t = useText(agreements);
  const toast = useToast();
  const navigate = useNavigate();
  const form = useCommandForm<AgreementDraft>({
    defaultValues: {
      number: '',
      awaitsReports: laterYears.length > 0,
      // An instalment for each year that bears a part of the grant.
      instalments: [
        { dueOn: null, grosze: laterYears.reduce((left, { grosze }) => left - grosze, grantGrosze) },
        ...laterYears.map(({ grosze }) => ({ dueOn: null, grosze })),
      ],
    },
  });
  const { control } = form;
  const rows = useFieldArray({ control, name: 'instalments' });
  const prepare = useCommand('POST /api/office/offers/:offerId/agreement', {
    invalidates: [
      'GET /api/office/agreements',
      'GET /api/office/offers/:offerId',
      'GET /api/office/small-grants/:smallGrantId',
      'GET /api/office/board',
    ],
  });
  return (
    <CommandForm
      form={form}
      submit={t.form.submit}
      onSubmit={async (body) => {
        const { id } = await prepare.mutateAsync({ params: { offerId }, body });
        toast(t.form.done);
        await navigate(paths.office.agreement(id), { replace: true });
      }}
    >
      <TextField control={control} name="number" label={t.number} help={t.form.numberHelp} width={20} />
      <Section title={t.form.instalments} lead={t.form.instalmentsHelp}>
        <Repeated
          label={t.form.instalments}
          keys={rows.fields.map(({ id }) => id)}
          title={(index) => t.form.instalmentNumber(index + 1)}
          minimum={1}
          add={t.form.add}
          onAdd={() =>
            rows.append(
              { dueOn: null, grosze: Math.max(0, grantGrosze - sumOf(form.getValues('instalments'))) },
              { shouldFocus: false },
            )
          }
          onRemove={(index) => rows.remove(index)}
          footer={<Together control={control} grantGrosze={grantGrosze} />}
        >
          {(index) => (
            <FieldRow>
              <DateField control={control} name={`instalments.${index}.dueOn`} label={t.form.dueOn} />
              <AmountField control={control} name={`instalments.${index}.grosze`} label={t.form.amount} />
            </FieldRow>
          )}
        </Repeated>
        {laterYears.length > 0 && (
          <CheckboxField
            control={control}
            name="awaitsReports"
            label={t.form.awaitsReports}
            help={t.form.awaitsReportsHelp}
          />
        )}
      </Section>
    </CommandForm>
  );
}

function sumOf(instalments: AgreementDraft['instalments']): number {
  return instalments.reduce((sum, { grosze }) => sum + (typeof grosze === 'number' ? grosze : 0), 0);
}

/** The sum of the instalments against the grant, said with a word and an icon as well. */
function Together({ control, grantGrosze }: { control: Control<AgreementDraft>; grantGrosze: number }) {
  const t = useText(agreements).form;
  const locale = useLocale();
  const sum = sumOf(useWatch({ control, name: 'instalments' }));
  const right = sum === grantGrosze;
  const Icon = right ? IconCircleCheck : IconAlertTriangle;
  const difference = formatAmount(Math.abs(grantGrosze - sum), locale);
  return (
    <p className={css['together']} data-right={right || undefined} role="status">
      <span>{t.together}</span>
      <span>
        <Icon size={16} aria-hidden /> <MoneyText amount={sum} strong />{' '}
        {right ? t.right : sum < grantGrosze ? t.less(difference) : t.more(difference)}
      </span>
    </p>
  );
}
