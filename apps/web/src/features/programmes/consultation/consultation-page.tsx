import type { ConsultationPanelView, ConsultationView, ProgrammeView } from '@nurt/contracts/programmes';
import { consultationDays } from '@nurt/domain/programmes';
import { localDate } from '@nurt/domain/calendar';
import {
  EmptyState,
  Facts,
  InPolish,
  Notice,
  Page,
  Section,
  Split,
  StatusLabel,
  useLocale,
  useText,
} from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { programmes } from '@nurt/wording/programmes';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { ConsultationActions } from './actions';
import { BeginForm } from './begin-form';
import { CouncilOpinion } from './council-opinion';
import { CONSULTATION_TONE } from './phase';
import { Problems } from './problems';
import { RemarkList } from './remark-list';

/** The consultation of a programme, for the officer who holds it. */
export function ConsultationPage({ programmeId }: { programmeId: string }) {
  const programme = useApi('GET /api/office/programmes/:programmeId', { params: { programmeId } });
  const panel = useApi('GET /api/office/programmes/:programmeId/consultation', { params: { programmeId } });
  return (
    <Loaded query={programme}>
      {(record) => (
        <Loaded query={panel}>{(view) => <Consultation programme={record} panel={view} />}</Loaded>
      )}
    </Loaded>
  );
}

function Consultation({ programme, panel }: { programme: ProgrammeView; panel: ConsultationPanelView }) {
  const t = useText(consultationOffice);
  const { phaseOf, reported } = useText(consultations);
  const { title } = useText(programmes);
  const { consultation, moves, rule } = panel;
  const may = (name: (typeof moves)[number]['move']) =>
    moves.some(({ move, allowed }) => move === name && allowed);
  return (
    <Page
      title={t.title(programme.year)}
      lead={<InPolish>{programme.title}</InPolish>}
      width={consultation ? 'wide' : 'narrow'}
      breadcrumb={[
        { label: title, to: paths.office.programmes },
        { label: String(programme.year), to: paths.office.programme(programme.id) },
      ]}
      status={
        consultation &&
        (consultation.reportedAt ? (
          <StatusLabel tone="success">{reported}</StatusLabel>
        ) : (
          <StatusLabel tone={CONSULTATION_TONE[consultation.phase]}>
            {phaseOf[consultation.phase]}
          </StatusLabel>
        ))
      }
    >
      {consultation ? (
        <Held programme={programme} panel={panel} consultation={consultation} />
      ) : may('consult') ? (
        <BeginForm programmeId={programme.id} rule={rule} />
      ) : (
        <EmptyState title={programme.status === 'draft' ? t.notBegun : t.outside}>{t.whoBegins}</EmptyState>
      )}
    </Page>
  );
}

function Held(props: {
  programme: ProgrammeView;
  panel: ConsultationPanelView;
  consultation: ConsultationView;
}) {
  const { programme, panel, consultation } = props;
  const t = useText(consultationOffice);
  const c = useText(consultations);
  const locale = useLocale();
  const { startsOn, endsOn, announcedEndsOn, remarks, warnings, obstacles, ways, place } = consultation;
  const consulting = programme.status === 'consultation';
  const writes = panel.moves.every(({ reason }) => reason !== 'forbidden');
  const days = consultationDays({ startsOn: localDate(startsOn), endsOn: localDate(endsOn) });
  const waiting = remarks.filter(({ answer, hidden }) => answer === null && hidden === null).length;
  return (
    <>
      <Split
        aside={
          <ConsultationActions programmeId={programme.id} moves={panel.moves} consultation={consultation} />
        }
      >
        <Facts
          facts={[
            {
              label: c.period,
              value: `${c.from(formatDate(startsOn, locale), formatDate(endsOn, locale))} (${t.days(days)})`,
            },
            announcedEndsOn !== endsOn && {
              label: t.extend.lastDay,
              value: c.prolonged(formatDate(announcedEndsOn, locale)),
            },
            { label: c.legalAct, value: consultation.legalAct, written: true },
            { label: c.ways, value: ways.map((way) => c.wayOf[way]).join(', ') },
            { label: c.place, value: place, written: true },
            { label: c.received, value: t.count(remarks.length) },
            { label: t.unanswered, value: t.count(waiting) },
          ]}
        />
        {warnings.length > 0 && (
          <Notice tone="warning" title={t.begin.warning}>
            <Problems problems={warnings} />
          </Notice>
        )}
        {consulting && obstacles.length > 0 && (
          <Notice tone="info" title={t.obstacles}>
            <Problems problems={obstacles} />
          </Notice>
        )}
      </Split>
      <RemarkList
        consultation={consultation}
        answers={writes && consulting && consultation.reportedAt === null}
        hides={writes}
      />
      <Section title={c.council}>
        <CouncilOpinion council={consultation.council} />
      </Section>
    </>
  );
}
