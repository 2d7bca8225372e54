import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import type { JointOfferView } from '@nurt/contracts/offers';
import { isGrosze } from '@nurt/domain/money';
import { fieldHintAt } from '@nurt/domain/calls';
import { changesBetween, splitBy, splitTable, type JointPart, type OfferContent } from '@nurt/domain/offers';
import {
  AmountField,
  FieldGuidanceProvider,
  FieldRow,
  Guidance,
  Notice,
  Section,
  TextAreaField,
  useLocale,
  useText,
  useToast,
} from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { jointOffer, offerGuidance } from '@nurt/wording/offers';
import { queryKey, useCommand } from '../../../../shared/api';
import { CommandForm, useCommandForm } from '../../../../shared/forms';

interface Draft {
  representation: string;
  applicants: { work: string; amounts: (number | string | null)[] }[];
}

/** Who does what, and table V.C by year, with its sums beside those of V.A while it is typed. */
export function SplitForm(props: { offerId: string; view: JointOfferView; joint: JointPart }) {
  const { offerId, view, joint } = props;
  const t = useText(jointOffer);
  const { hint: office } = useText(offerGuidance);
  const locale = useLocale();
  const toast = useToast();
  const queries = useQueryClient();
  const { years } = splitTable(view.content);
  const amountsOf = (part: JointPart) =>
    part.applicants.map((one) => years.map((year) => one.years.find((a) => a.year === year)?.grosze ?? null));
  const form = useCommandForm<Draft>({
    defaultValues: {
      representation: joint.representation,
      applicants: joint.applicants.map(({ work }, index) => ({
        work,
        amounts: amountsOf(joint)[index] ?? [],
      })),
    },
  });
  const { control } = form;
  const typed = useWatch({ control }) as Draft;
  const written = contentOf(view.content, joint, typed, years);
  const { total, costs } = splitTable(written);
  const difference = Math.abs(total.grosze - costs.grosze);
  const params = { offerId };
  const save = useCommand('PATCH /api/offers/:offerId', { invalidates: ['GET /api/offers/:offerId'] });
  const hintAt = (name: string) => fieldHintAt(view.fieldHints, `joint.${name}`);
  const beside = (name: string) => {
    const text = hintAt(name);
    return text === undefined ? null : <Guidance label={office} lines={[text]} folded="nowhere" />;
  };
  // Once above all the amounts, which are many.
  const ofYears = hintAt('applicants.0.years');
  const evenly = () => {
    const split = splitBy(
      { ...view.content, joint },
      joint.applicants.map(() => 1),
    );
    amountsOf(split).forEach((amounts, index) =>
      amounts.forEach((amount, column) =>
        form.setValue(`applicants.${index}.amounts.${column}`, amount, { shouldDirty: true }),
      ),
    );
  };
  return (
    <CommandForm
      form={form}
      submit={t.save}
      onSubmit={async (values) => {
        const changes = changesBetween(view.content, contentOf(view.content, joint, values, years));
        if (changes.length > 0) {
          await save.mutateAsync({ params, body: { baseVersion: view.version, changes } });
          await queries.invalidateQueries({
            queryKey: queryKey('GET /api/offers/:offerId/partners', { params }),
          });
        }
        toast(t.saved);
      }}
    >
      <FieldGuidanceProvider value={beside}>
        <Section title={t.work}>
          {joint.applicants.map(({ id, name }, index) => (
            <TextAreaField
              key={id}
              control={control}
              name={`applicants.${index}.work`}
              label={t.workOf(name)}
              rows={3}
              maximum={10_000}
            />
          ))}
          <TextAreaField
            control={control}
            name="representation"
            label={t.representation}
            rows={3}
            maximum={2000}
          />
        </Section>
      </FieldGuidanceProvider>
      <Section title={t.split}>
        {costs.grosze === 0 && total.grosze === 0 ? (
          <p>{t.noCosts}</p>
        ) : (
          <>
            {ofYears !== undefined && <Guidance label={office} lines={[ofYears]} folded="nowhere" />}
            {joint.applicants.map(({ id, name }, index) => (
              <FieldRow key={id}>
                {years.map((year, column) => (
                  <AmountField
                    key={year}
                    control={control}
                    name={`applicants.${index}.amounts.${column}`}
                    label={t.amountOf(name, year)}
                  />
                ))}
              </FieldRow>
            ))}
            <p>
              {t.together}: <strong>{formatAmount(total.grosze, locale)}</strong> · {t.costs}:{' '}
              <strong>{formatAmount(costs.grosze, locale)}</strong>
            </p>
            <Notice tone={difference === 0 ? 'success' : 'warning'}>
              {difference === 0 ? t.kept : t.differs(formatAmount(difference, locale))}
            </Notice>
            <div>
              <Button variant="default" size="sm" onClick={evenly}>
                {t.evenly}
              </Button>
            </div>
          </>
        )}
      </Section>
    </CommandForm>
  );
}

/** The offer with what was typed; an amount that cannot be read counts as not written. */
function contentOf(
  content: OfferContent,
  joint: JointPart,
  { representation, applicants }: Draft,
  years: readonly number[],
): OfferContent {
  return {
    ...content,
    joint: {
      representation,
      applicants: joint.applicants.map((one, index) => ({
        ...one,
        work: applicants[index]?.work ?? '',
        years: years.flatMap((year, column) => {
          const grosze = applicants[index]?.amounts[column];
          return isGrosze(grosze) ? [{ year, grosze }] : [];
        }),
      })),
    },
  };
}
