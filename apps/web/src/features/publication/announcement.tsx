import type { ReactNode } from 'react';
import type { PublicCallView } from '@nurt/contracts/calls';
import { ANNOUNCEMENT_ITEMS, type AnnouncementItemKey } from '@nurt/domain/statute';
import { Facts, MoneyText, Section, useLocale, useText } from '@nurt/ui';
import { conditionFacts, conditions, laterYearsSentence } from '@nurt/wording/announced-calls';
import { formatAmount, formatDate, formatDateTime, formatPercent } from '@nurt/wording/format';
import { call as texts } from '@nurt/wording/publication';
import { Prose, Telling } from '../../shared/records';
import { CriteriaTable, SameKindTable } from './announcement-tables';
import css from './publication.module.css';

/** The announcement as the law orders it: the seven points of UDPP art. 13 ust. 2, one after another, or without numbers. */
export function Announcement({ call }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  // The items have their numbers from UDPP; other acts ask for no list of them.
  const numbered = call.legalBasis === 'udpp';
  const items = ANNOUNCEMENT_ITEMS.filter(
    ({ key }) => numbered || key !== 'sameKindTasks' || call.terms.sameKindTasks.length > 0,
  );
  const content: Readonly<Record<AnnouncementItemKey, ReactNode>> = {
    taskKind: <Written text={call.terms.task} />,
    publicFunds: (
      <>
        <p>{t.poolText(formatAmount(call.poolGrosze, locale))}</p>
        {call.terms.laterYears.length > 0 && <p>{laterYearsSentence(call.terms, locale)}</p>}
      </>
    ),
    grantingRules: <GrantingRules call={call} />,
    taskDatesAndConditions: <DatesAndConditions call={call} />,
    offerDeadline: <Deadline call={call} />,
    selection: <Selection call={call} />,
    sameKindTasks: <SameKindTable tasks={call.terms.sameKindTasks} />,
  };
  return (
    <Section title={t.announcement}>
      <div className={css['items']}>
        {items.map(({ key, ...names }, index) => (
          <Section key={key} level={3} title={numbered ? `${index + 1}. ${names[locale]}` : names[locale]}>
            {content[key]}
          </Section>
        ))}
      </div>
    </Section>
  );
}

/** What the authority wrote, in its own language. */
function Written({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return <Prose>{text}</Prose>;
}

function GrantingRules({ call: { terms } }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  const { maximumGrantGrosze, maximumGrantShare, maximumAdministrativeShare } = terms;
  return (
    <>
      <Written text={terms.grantingRules} />
      <Facts
        facts={[
          maximumGrantGrosze !== null && {
            label: t.maximumGrant,
            value: <MoneyText amount={maximumGrantGrosze} />,
          },
          maximumGrantShare !== null && {
            label: t.maximumShare,
            value: formatPercent(maximumGrantShare, locale),
          },
          maximumAdministrativeShare !== null && {
            label: t.maximumAdministrative,
            value: formatPercent(maximumAdministrativeShare, locale),
          },
          { label: t.perOrganisation, value: t.perOrganisationOf(terms.offersPerOrganisation) },
          ...conditionFacts(terms, locale).map(({ label, value, written = [] }) => ({
            label,
            value: <Telling sentence={value} written={written} />,
          })),
        ]}
      />
    </>
  );
}

function DatesAndConditions({ call }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  return (
    <>
      <p>
        {t.term} {t.termOf(formatDate(call.taskFrom, locale), formatDate(call.taskTo, locale))}.
      </p>
      <Written text={call.terms.taskConditions} />
    </>
  );
}

function Deadline({ call }: { call: PublicCallView }) {
  const t = useText(texts);
  const locale = useLocale();
  return (
    <>
      <p className={css['prose']}>{t.deadlineText(formatDateTime(call.closesAt, locale))}</p>
      {call.legalBasis === 'udpp' && (
        <p>{call.terms.resultsTableRequired ? t.resultsTable.required : t.resultsTable.optional}</p>
      )}
    </>
  );
}

function Selection({ call: { terms } }: { call: PublicCallView }) {
  const t = useText(texts);
  const { bonusNote } = useText(conditions);
  const locale = useLocale();
  return (
    <>
      <Written text={terms.selectionProcedure} />
      {terms.checklist.length > 0 && (
        <div className={css['group']}>
          <h4>{t.formal}</h4>
          <p>{t.formalLead}</p>
          <ul className={css['bullets']} lang="pl">
            {terms.checklist.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={css['group']}>
        <h4>{t.criteria}</h4>
        <CriteriaTable criteria={terms.criteria} />
        {terms.criteria.some(({ bonus }) => bonus) && <p>{bonusNote}</p>}
        {terms.threshold > 0 && <p>{t.thresholdText(formatPercent(terms.threshold, locale))}</p>}
        {terms.decisionBy !== null && <p>{t.decisionText(formatDate(terms.decisionBy, locale))}</p>}
      </div>
    </>
  );
}
