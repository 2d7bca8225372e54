import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { CallView } from '@nurt/contracts/calls';
import { isHidden, promisedYears, wholePool } from '@nurt/domain/calls';
import { DataTable, Facts, InPolish, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { callHints, calls } from '@nurt/wording/calls';
import { conditionFacts, conditions, laterYears } from '@nurt/wording/announced-calls';
import { formatDate, formatDateTime, formatShare } from '@nurt/wording/format';
import { HintList } from '../../shared/calls';
import { paths } from '../../shared/paths';
import { Prose, Telling } from '../../shared/records';
import { useSession } from '../../shared/session';
import css from './calls.module.css';
import { EarliestText } from './earliest-note';

interface PartProps {
  call: CallView;
}

/** How many offers came and what became of them. */
export function Counts({ call }: PartProps) {
  const { record: t } = useText(calls);
  const { may } = useSession();
  const { submitted, eligible, rejected } = call.offers;
  return (
    <Section
      title={t.counts}
      actions={
        submitted > 0 &&
        may('offer.read') && (
          <Anchor component={Link} to={`${paths.office.offers}?nabor=${call.id}`}>
            {t.toOffers}
          </Anchor>
        )
      }
    >
      <dl className={css['stats']}>
        {[
          [t.submitted, submitted],
          [t.eligible, eligible],
          [t.rejected, rejected],
        ].map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function Dates({ call: { terms, earliestDeadline, status } }: PartProps) {
  const t = useText(calls);
  const locale = useLocale();
  const day = (value: string | null) => (value ? formatDate(value, locale) : t.notSet);
  return (
    <Section title={t.record.dates}>
      <Facts
        facts={[
          { label: t.closes, value: terms.closesAt ? formatDateTime(terms.closesAt, locale) : t.notSet },
          {
            label: t.record.earliest,
            value: (
              <>
                <EarliestText deadline={earliestDeadline} /> {isHidden(status) && t.earliest.ifToday}
              </>
            ),
          },
          { label: t.form.decisionBy, value: day(terms.decisionBy) },
          { label: t.form.taskFrom, value: day(terms.taskFrom) },
          { label: t.form.taskTo, value: day(terms.taskTo) },
        ]}
      />
    </Section>
  );
}

export function Money({ call: { terms, line } }: PartProps) {
  const t = useText(calls);
  const later = useText(laterYears);
  const locale = useLocale();
  const share = (value: number | null) => (value === null ? t.record.noLimit : formatShare(value, locale));
  return (
    <Section title={t.record.money}>
      <Facts
        facts={[
          { label: t.line, value: `${line.code} ${line.name}`, written: true },
          { label: t.kind, value: t.kindOf[terms.kind] },
          ...promisedYears(terms.laterYears).map(({ year, grosze }) => ({
            label: later.yearOf(year),
            value: <MoneyText amount={grosze} />,
          })),
          terms.laterYears.length > 0 && {
            label: later.whole,
            value: <MoneyText amount={wholePool(terms) ?? 0} strong />,
          },
          {
            label: t.record.maximumGrant,
            value:
              terms.maximumGrantGrosze === null ? (
                t.record.noLimit
              ) : (
                <MoneyText amount={terms.maximumGrantGrosze} />
              ),
          },
          { label: t.form.maximumGrantShare, value: share(terms.maximumGrantShare) },
          { label: t.form.maximumAdministrativeShare, value: share(terms.maximumAdministrativeShare) },
          { label: t.offers, value: t.record.offersPerOrganisation(terms.offersPerOrganisation) },
          ...conditionFacts(terms, locale).map(({ label, value, written = [] }) => ({
            label,
            value: <Telling sentence={value} written={written} />,
          })),
        ]}
      />
    </Section>
  );
}

export function Task({ call: { terms } }: PartProps) {
  const t = useText(calls);
  const texts = [
    [t.form.task, terms.task],
    [t.form.taskConditions, terms.taskConditions],
    [t.form.grantingRules, terms.grantingRules],
    [t.form.selectionProcedure, terms.selectionProcedure],
  ] as const;
  return (
    <Section title={t.record.task}>
      {texts.map(([title, text]) => (
        <Section key={title} title={title} level={3}>
          {text ? <Prose>{text}</Prose> : <p>{t.notSet}</p>}
        </Section>
      ))}
    </Section>
  );
}

/** What applicants are told beside the parts and fields of their offer; nothing where the call tells nothing. */
export function Hints({ call: { terms } }: PartProps) {
  const t = useText(callHints);
  if (terms.hints.length === 0 && terms.fieldHints.length === 0) return null;
  return (
    <Section title={t.title}>
      <HintList terms={terms} />
    </Section>
  );
}

export function Criteria({ call: { terms } }: PartProps) {
  const t = useText(calls);
  const c = useText(conditions);
  const locale = useLocale();
  return (
    <Section title={t.record.criteria} lead={t.record.threshold(formatShare(terms.threshold, locale))}>
      <DataTable
        caption={t.record.criteria}
        captionHidden
        rows={terms.criteria}
        rowKey={({ id }) => id}
        empty={<p>{t.notSet}</p>}
        columns={[
          {
            key: 'name',
            header: t.record.criterion,
            cell: ({ name, guidance, bonus, scale }) => (
              <>
                {name ? <InPolish>{name}</InPolish> : t.notSet}
                {guidance && (
                  <span className={css['guidance']} lang="pl">
                    {guidance}
                  </span>
                )}
                {bonus && <span className={css['guidance']}>{c.bonus}</span>}
                {scale.map(({ points, label }) => (
                  <span key={`${points} ${label}`} className={css['guidance']} lang="pl">
                    {points}: {label}
                  </span>
                ))}
              </>
            ),
          },
          { key: 'points', header: t.record.points, align: 'end', cell: (row) => `0–${row.maximumPoints}` },
          {
            key: 'weight',
            header: t.record.weight,
            align: 'end',
            cell: ({ weight, bonus }) => `${bonus ? '+' : ''}${formatShare(weight, locale)}`,
            sum: formatShare(
              terms.criteria.reduce((sum, { weight, bonus }) => sum + (bonus ? 0 : weight), 0),
              locale,
            ),
          },
        ]}
      />
    </Section>
  );
}

export function Checklist({ call: { terms } }: PartProps) {
  const { record: t, form, notSet } = useText(calls);
  return (
    <Section title={t.checklist} lead={t.checklistLead}>
      {terms.checklist.length === 0 ? (
        <p>{notSet}</p>
      ) : (
        <ol className={css['checklist']}>
          {terms.checklist.map(({ id, text }) => (
            <li key={id}>{text ? <InPolish>{text}</InPolish> : notSet}</li>
          ))}
        </ol>
      )}
      {terms.resultsTableRequired && <p>{form.resultsTableRequired}</p>}
    </Section>
  );
}

export function SameKind({ call: { terms } }: PartProps) {
  const { record: t, notSet } = useText(calls);
  return (
    <Section title={t.sameKind} lead={t.sameKindLead}>
      <DataTable
        caption={t.sameKind}
        captionHidden
        rows={terms.sameKindTasks}
        rowKey={({ year }) => String(year)}
        empty={<p>{notSet}</p>}
        columns={[
          { key: 'year', header: t.year, cell: ({ year }) => year },
          {
            key: 'description',
            header: t.description,
            cell: ({ description }) => (description ? <InPolish>{description}</InPolish> : notSet),
          },
          {
            key: 'grants',
            header: t.grants,
            align: 'end',
            cell: ({ grantsGrosze }) => <MoneyText amount={grantsGrosze} />,
          },
          {
            key: 'total',
            header: t.totalCost,
            align: 'end',
            cell: ({ totalCostGrosze }) => <MoneyText amount={totalCostGrosze} />,
          },
        ]}
      />
    </Section>
  );
}
