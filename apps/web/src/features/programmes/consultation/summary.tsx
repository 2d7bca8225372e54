import type { ConsultationPanelView, ProgrammeView } from '@nurt/contracts/programmes';
import { ButtonLink, Facts, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { consultationOffice } from '@nurt/wording/consultation-office';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { useSession } from '../../../shared/session';
import { CONSULTATION_TONE } from './phase';

/** The consultation on the page of its programme: where it stands, and the way to it. */
export function ConsultationSummary({ programme }: { programme: ProgrammeView }) {
  const t = useText(consultationOffice);
  const query = useApi('GET /api/office/programmes/:programmeId/consultation', {
    params: { programmeId: programme.id },
  });
  return (
    <Section title={t.section}>
      <Loaded query={query} as="part">
        {(panel) => <Standing panel={panel} programme={programme} />}
      </Loaded>
    </Section>
  );
}

function Standing({ panel, programme }: { panel: ConsultationPanelView; programme: ProgrammeView }) {
  const t = useText(consultationOffice);
  const { phaseOf, councilOf, from, period, council: opinion } = useText(consultations);
  const locale = useLocale();
  const { may } = useSession();
  const { consultation, moves } = panel;
  const link = (label: string) => (
    <p className="nurt-no-print">
      <ButtonLink to={paths.office.consultation(programme.id)} variant="default">
        {label}
      </ButtonLink>
    </p>
  );
  if (!consultation) {
    const beginnable = moves.some(({ move, allowed }) => move === 'consult' && allowed);
    return (
      <>
        <p>{programme.status === 'draft' ? t.notBegun : t.outside}</p>
        {beginnable && link(t.toBegin)}
      </>
    );
  }
  const { phase, startsOn, endsOn, remarks, council } = consultation;
  return (
    <>
      <Facts
        facts={[
          {
            label: t.state,
            value: <StatusLabel tone={CONSULTATION_TONE[phase]}>{phaseOf[phase]}</StatusLabel>,
          },
          { label: period, value: from(formatDate(startsOn, locale), formatDate(endsOn, locale)) },
          { label: t.remarks, value: t.count(remarks.length) },
          { label: opinion, value: councilOf[council.state] },
        ]}
      />
      {link(may('programme.write') ? t.toPage : t.toRead)}
    </>
  );
}
