import { NativeSelect } from '@mantine/core';
import { useController } from 'react-hook-form';
import type { StaffView } from '@nurt/contracts/authorities';
import type { EvaluationView } from '@nurt/contracts/evaluation';
import { MEMBER_SOURCES, type MemberSource } from '@nurt/domain/evaluation';
import { DecisionDialog, Fields, useText } from '@nurt/ui';
import { evaluation } from '@nurt/wording/evaluation';
import { useApi, useCommand } from '../../../shared/api';
import { useDecision, type Decision } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';

const NOT_SITTING = 'none';

/** Who sits, by the account of the candidate. */
interface Seats {
  seats: Record<string, MemberSource | typeof NOT_SITTING | undefined>;
}

/** The committee of a call, chosen from the people of the authority. */
export function useAppointment({ call, members }: EvaluationView): Decision<Seats> {
  const t = useText(evaluation);
  const appoint = useCommand('PUT /api/office/calls/:callId/committee', {
    invalidates: ['GET /api/office/calls/:callId/evaluation', 'GET /api/office/board'],
  });
  return useDecision<Seats>({
    defaultValues: {
      seats: Object.fromEntries(members.map(({ accountId, namedBy }) => [accountId, namedBy])),
    },
    run: ({ seats }) =>
      appoint.mutateAsync({
        params: { callId: call.id },
        body: {
          members: Object.entries(seats).flatMap(([accountId, namedBy]) =>
            namedBy === 'authority' || namedBy === 'organisations' ? [{ accountId, namedBy }] : [],
          ),
        },
      }),
    done: t.appointed,
  });
}

interface AppointmentProps {
  view: EvaluationView;
  appointment: Decision<Seats>;
}

/** For every candidate: whether they sit, and who named them. */
export function AppointmentDialog({ view, appointment }: AppointmentProps) {
  const t = useText(evaluation);
  return (
    <DecisionDialog {...appointment.dialog} title={t.appoint} confirm={t.saveMembers}>
      <p>{t.appointLead}</p>
      <Candidates view={view} appointment={appointment} />
    </DecisionDialog>
  );
}

function Candidates({ view: { members }, appointment }: AppointmentProps) {
  const t = useText(evaluation);
  const staff = useApi('GET /api/office/staff');
  return (
    <Loaded query={staff} as="part">
      {(people) => {
        // Whoever sits without the role any more is here too, to be taken off.
        const withRole = people.filter(isCandidate);
        const others = members.filter(
          (member) => !withRole.some(({ accountId }) => accountId === member.accountId),
        );
        const candidates = [...withRole, ...others];
        if (candidates.length === 0) return <p>{t.noCandidates}</p>;
        return (
          <Fields>
            {candidates.map(({ accountId, name }) => (
              <Seat key={accountId} appointment={appointment} accountId={accountId} name={name} />
            ))}
          </Fields>
        );
      }}
    </Loaded>
  );
}

/** One candidate; nobody sits unless somebody says so. */
function Seat(props: { appointment: Decision<Seats>; accountId: string; name: string }) {
  const { appointment, accountId, name } = props;
  const t = useText(evaluation);
  const { field } = useController({ control: appointment.form.control, name: `seats.${accountId}` });
  const { ref, value, onBlur, onChange } = field;
  return (
    <NativeSelect
      label={name}
      ref={ref}
      value={value ?? NOT_SITTING}
      onBlur={onBlur}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value={NOT_SITTING}>{t.notSitting}</option>
      {MEMBER_SOURCES.map((value) => (
        <option key={value} value={value}>
          {t.sits}: {t.namedByOf[value]}
        </option>
      ))}
    </NativeSelect>
  );
}

function isCandidate({ roles }: StaffView): boolean {
  return roles.includes('committeeMember');
}
