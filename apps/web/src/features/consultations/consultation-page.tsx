import { lazy, Suspense, useId, useState } from 'react';
import type { PublicConsultationView } from '@nurt/contracts/programmes';
import { localDate } from '@nurt/domain/calendar';
import { consultationWindow } from '@nurt/domain/programmes';
import { Countdown, Facts, LoadingState, Notice, Page, Section, useLocale, useText } from '@nurt/ui';
import { consultations } from '@nurt/wording/consultations';
import { formatDate } from '@nurt/wording/format';
import { apiHref, useApi } from '../../shared/api';
import { serverNow } from '../../shared/clock';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { DocumentLink } from '../../shared/records';
import css from '../../shared/consultations/consultations.module.css';
import { Council } from './council';
import { Draft } from './draft';
import { PhaseLabel } from './phase-label';
import { Remarks } from './remarks';

// Whoever only reads does not wait for the parts of a form.
const RemarkForm = lazy(() => import('./remark-form'));
const FORM = 'uwaga';

/** One consultation: what is asked about, until when, the form, and in the end the answers. */
export function ConsultationPage({ consultationId }: { consultationId: string }) {
  const query = useApi('GET /api/public/consultations/:consultationId', { params: { consultationId } });
  return <Loaded query={query}>{(consultation) => <Consultation consultation={consultation} />}</Loaded>;
}

function Consultation({ consultation }: { consultation: PublicConsultationView }) {
  const t = useText(consultations);
  const locale = useLocale();
  const { phase, reportedAt, startsOn } = consultation;
  // Once it is on the screen it stays: the end of the period must not take away what somebody is typing.
  const [writing, setWriting] = useState(phase === 'open');
  if (phase === 'open' && !writing) setWriting(true);
  return (
    <Page
      title={t.year(consultation.year)}
      lead={<span lang="pl">{consultation.title}</span>}
      breadcrumb={[{ label: t.title, to: paths.consultations }]}
      status={<PhaseLabel phase={phase} reported={reportedAt !== null} />}
    >
      <Summary consultation={consultation} />
      {phase === 'planned' && <Notice tone="info">{t.plannedNotice(formatDate(startsOn, locale))}</Notice>}
      {phase === 'over' && reportedAt === null && <Notice tone="info">{t.overNotice}</Notice>}
      <Draft draft={consultation.draft} />
      {writing && (
        <Section id={FORM} title={t.form.title} lead={t.form.lead}>
          <Suspense fallback={<LoadingState />}>
            <RemarkForm consultation={consultation} />
          </Suspense>
        </Section>
      )}
      {reportedAt !== null && <Remarks consultation={consultation} />}
      {consultation.council.state !== 'notSought' && <Council council={consultation.council} />}
    </Page>
  );
}

function Summary({ consultation }: { consultation: PublicConsultationView }) {
  const t = useText(consultations);
  const locale = useLocale();
  const id = useId();
  const { phase, startsOn, endsOn, announcedEndsOn, ways, place, reportedAt } = consultation;
  const { closesAt } = consultationWindow({ startsOn: localDate(startsOn), endsOn: localDate(endsOn) });
  const day = (value: string) => formatDate(value, locale);
  return (
    <section className={css['summary']} aria-labelledby={id}>
      <div>
        <h2 id={id} className={css['label']}>
          {t.period}
        </h2>
        <p className={css['strong']}>{t.from(day(startsOn), day(endsOn))}</p>
        {announcedEndsOn !== endsOn && <p className={css['label']}>{t.prolonged(day(announcedEndsOn))}</p>}
        {phase === 'open' && (
          <Countdown until={closesAt.toISOString()} now={serverNow} label={t.countdown} closed={t.closed} />
        )}
        {phase === 'open' && (
          <p className="nurt-no-print">
            <a href={`#${FORM}`} className={css['link']}>
              {t.toForm}
            </a>
          </p>
        )}
        {reportedAt !== null && (
          <DocumentLink
            href={apiHref('GET /api/public/consultations/:consultationId/report.pdf', {
              params: { consultationId: consultation.id },
              query: { locale },
            })}
          >
            {t.report}
          </DocumentLink>
        )}
      </div>
      <Facts
        facts={[
          { label: t.authority, value: <span lang="pl">{consultation.authority.name}</span> },
          { label: t.legalAct, value: <span lang="pl">{consultation.legalAct}</span> },
          { label: t.ways, value: ways.map((way) => t.wayOf[way]).join(', ') },
          { label: t.place, value: place && <span lang="pl">{place}</span> },
          { label: t.received, value: t.remarks(consultation.remarkCount) },
        ]}
      />
    </section>
  );
}
