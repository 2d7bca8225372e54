import { useWatch } from 'react-hook-form';
import type { CallView } from '@nurt/contracts/calls';
import { isLocalDate } from '@nurt/domain/calendar';
import { earliestDeadline, lastDayForOffers, type Publications } from '@nurt/domain/calls';
import { subtractGrosze, ZERO } from '@nurt/domain/money';
import { PUBLICATION_PLACE_LABELS } from '@nurt/domain/statute';
import type { Grosze } from '@nurt/domain/money';
import { DateField, DecisionDialog, Fields, MoneyText, Notice, useLocale, useText } from '@nurt/ui';
import { calls, register } from '@nurt/wording/calls';
import { formatDate } from '@nurt/wording/format';
import { useCommand, type DraftOf } from '../../shared/api';
import { useDecision, type Decision } from '../../shared/forms';
import { capitalised } from '../../shared/records';
import { today } from '../../shared/today';
import { EarliestText } from './earliest-note';
import { placesOf } from './publications';
import { CALL_READS } from './reads';

type Days = Omit<DraftOf<'POST /api/office/calls/:callId/announcement'>, 'version'>;

/** The announcement with the days on which it appeared; today in all places unless told otherwise. */
export function useAnnouncement({ id: callId, version, line }: CallView): Decision<Days> {
  const t = useText(calls);
  const announce = useCommand('POST /api/office/calls/:callId/announcement', {
    invalidates: CALL_READS,
  });
  const asked = placesOf(line.legalBasis);
  return useDecision<Days>({
    // Only the places that the rule-set counts are asked for and sent.
    defaultValues: Object.fromEntries(asked.map((place) => [place, today()])),
    run: (days) =>
      announce.mutateAsync({
        params: { callId },
        // Null: it has not appeared there yet.
        body: { version, ...Object.fromEntries(asked.map((place) => [place, days[place] || null])) },
      }),
    done: t.announced,
  });
}

/** Announcing as a decision: the pool leaves the line, and the law is counted from the days that are typed. */
export function AnnouncementDialog(props: { call: CallView; announcement: Decision<Days> }) {
  const { call, announcement } = props;
  const t = useText(calls);
  const { leaveEmpty } = useText(register);
  const locale = useLocale();
  const { control } = announcement.form;
  const { line, terms } = call;
  const pool = terms.poolGrosze ?? ZERO;
  const free = line.availableGrosze as Grosze;
  const places = placesOf(line.legalBasis);
  return (
    <DecisionDialog
      {...announcement.dialog}
      title={t.announceTitle}
      confirm={t.announce}
      changes={[
        { label: t.state, before: t.phaseOf[call.phase], after: t.phaseOf.open },
        {
          label: t.freeOnLine(line.name),
          before: <MoneyText amount={free} />,
          after: <MoneyText amount={subtractGrosze(free, pool)} />,
        },
        { label: t.inThisCall, before: <MoneyText amount={ZERO} />, after: <MoneyText amount={pool} /> },
      ]}
    >
      <p>
        {places.length > 1 ? t.announceText : t.announceTextOne} {leaveEmpty}
      </p>
      <Fields>
        {places.map((place) => (
          <DateField
            key={place}
            control={control}
            name={place}
            label={capitalised(PUBLICATION_PLACE_LABELS[place][locale])}
            max={today()}
            optional
          />
        ))}
      </Fields>
      <Lawful call={call} announcement={announcement} />
    </DecisionDialog>
  );
}

/** Whether the deadline keeps the law with these days of publication. */
function Lawful({ call, announcement }: { call: CallView; announcement: Decision<Days> }) {
  const t = useText(calls);
  const locale = useLocale();
  const days = useWatch({ control: announcement.form.control });
  const { closesAt } = call.terms;
  if (closesAt === null) return null;
  const deadline = earliestDeadline(known(days), call.line.legalBasis, today());
  const tooShort = lastDayForOffers(new Date(closesAt)) < deadline.dueOn;
  return (
    <Notice tone={tooShort ? 'warning' : 'info'} live>
      <p>
        {tooShort ? (
          t.earliest.tooShort(formatDate(deadline.dueOn, locale))
        ) : (
          <EarliestText deadline={deadline} />
        )}
      </p>
    </Notice>
  );
}

/** The days that are whole; the other places count as today. */
function known(days: Partial<Days>): Partial<Publications> {
  return Object.fromEntries(Object.entries(days).filter(([, day]) => isLocalDate(day)));
}
