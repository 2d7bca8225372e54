import type { OrganisationView } from '@nurt/contracts/organisations';
import { estimate, taskYears, type OfferContent } from '@nurt/domain/offers';
import { Facts, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { jointOffer, offerForm, offerFormFor, sportForm } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import { Prose } from '../../../shared/records';
import { ApplicantFacts } from './applicant-facts';
import { DeclarationsMade } from './declarations-made';
import { EstimateTable } from './estimate-table';
import { JointView } from './joint-view';
import { Entry, Part, type Level } from './parts';
import css from './read.module.css';
import { SourcesTable } from './sources-table';
import { ClubView, PurposesView } from './sport-view';

export interface OfferContentViewProps {
  content: OfferContent;
  /** Part I: the authority and the kind of task from the announcement. */
  addressee?: { readonly authority: string; readonly task: string };
  /** Part II.1: the applicant as it was when it applied. */
  applicant?: OrganisationView | null;
  /** Level of the headings of the parts; the fields are one lower. */
  level?: Level;
}

/**
 * An offer to read, in the order and with the numbers of the statutory form (Dz.U. 2018 poz. 2057, Annex 1), or with
 * the parts of the form of the authority's own on which it is written.
 */
export function OfferContentView({ content, addressee, applicant, level = 3 }: OfferContentViewProps) {
  const form = useText(offerFormFor(content.form));
  const club = useText(sportForm);
  const joint = useText(jointOffer);
  const r = useText(records);
  const locale = useLocale();
  const day = (date: string | null) => (date === null ? r.notGiven : formatDate(date, locale));
  const text = (value: string) => (value.trim() === '' ? <p>{r.notGiven}</p> : <Prose>{value}</Prose>);
  const years = taskYears(content).join('–');
  return (
    <div className={css['offer']}>
      {addressee && (
        <Part title={form.basic} level={level}>
          <Facts
            facts={[
              { label: form.addressee, value: addressee.authority },
              { label: form.taskKind, value: <Prose>{addressee.task}</Prose> },
            ]}
          />
        </Part>
      )}
      <Part title={form.applicants} level={level}>
        {applicant && (
          <Entry title={form.applicant} level={level}>
            <ApplicantFacts applicant={applicant} />
          </Entry>
        )}
        <Entry title={form.contact} level={level}>
          <Facts
            facts={[
              { label: form.contactFields.name, value: content.contact.name },
              { label: form.contactFields.phone, value: content.contact.phone },
              { label: form.contactFields.email, value: content.contact.email },
            ]}
          />
        </Entry>
      </Part>
      {content.sport && (
        <Part title={club.club} level={level}>
          <ClubView sport={content.sport} level={level} />
        </Part>
      )}
      <Part title={form.description} level={level}>
        <Entry title={form.taskTitle} level={level}>
          {text(content.title)}
        </Entry>
        <Entry title={form.term} level={level}>
          <p>
            {day(content.taskFrom)} – {day(content.taskTo)}
          </p>
        </Entry>
        <Entry title={form.summary} level={level}>
          {text(content.description)}
          <Facts facts={[{ label: form.place, value: content.place || r.notGiven }]} />
        </Entry>
        <Entry title={form.schedule(years)} level={level}>
          <Activities content={content} day={day} />
        </Entry>
        <Entry title={form.results} level={level}>
          {text(content.results)}
        </Entry>
        {content.resultRows.length > 0 && (
          <Entry title={form.resultRows} level={level}>
            <ResultRows content={content} />
          </Entry>
        )}
      </Part>
      {!content.sport && (
        <Part title={form.characteristics} level={level}>
          <Entry title={form.experience} level={level}>
            {text(content.experience)}
          </Entry>
          <Entry title={form.resources} level={level}>
            {text(content.resources)}
          </Entry>
        </Part>
      )}
      <Part title={form.calculation} level={level}>
        <Entry title={form.costs} level={level}>
          <EstimateTable content={content} />
        </Entry>
        <Entry title={form.sources} level={level}>
          <SourcesTable sources={content.sources} totalCosts={estimate(content).total.grosze} />
        </Entry>
        {content.sport && (
          <Entry title={club.purposes} level={level}>
            <PurposesView sport={content.sport} />
          </Entry>
        )}
      </Part>
      {content.joint && (
        <Part title={joint.title} level={level}>
          <JointView content={content} />
        </Part>
      )}
      <Other content={content} level={level} />
      <Part title={form.declarations} level={level}>
        <DeclarationsMade content={content} />
      </Part>
    </div>
  );
}

/** Whether recipients pay is a question of UDPP alone; other information stands on every form. */
function Other({ content, level }: { content: OfferContent; level: Level }) {
  const form = useText(offerFormFor(content.form));
  const { notGiven } = useText(records);
  const asked = content.form === undefined;
  const information = content.otherInformation.trim() !== '';
  if (!asked && !information) return null;
  return (
    <Part title={form.other} level={level}>
      {asked && (
        <Entry title={form.performance} level={level}>
          <p>{content.performance === null ? notGiven : form.performances[content.performance]}</p>
        </Entry>
      )}
      {information && (
        <Entry title={form.otherInformation} level={level}>
          <Prose>{content.otherInformation}</Prose>
        </Entry>
      )}
    </Part>
  );
}

function Activities({ content, day }: { content: OfferContent; day: (date: string | null) => string }) {
  const { scheduleColumns: columns } = useText(offerForm);
  const r = useText(records);
  if (content.activities.length === 0) return <p>{r.notGiven}</p>;
  return (
    <ol className={css['cards']}>
      {content.activities.map((activity, index) => (
        <li key={activity.id}>
          <p className={css['cardTitle']}>
            <span className={css['number']}>{index + 1}.</span> {activity.name || r.notGiven}
          </p>
          <Facts
            facts={[
              { label: columns.term, value: `${day(activity.from)} – ${day(activity.to)}` },
              { label: columns.target, value: activity.targetGroup },
              { label: columns.description, value: <Prose>{activity.description}</Prose> },
              activity.thirdPartyScope.trim() !== '' && {
                label: columns.thirdParty,
                value: <Prose>{activity.thirdPartyScope}</Prose>,
              },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}

function ResultRows({ content }: { content: OfferContent }) {
  const { resultColumns: columns } = useText(offerForm);
  return (
    <ol className={css['cards']}>
      {content.resultRows.map((row, index) => (
        <li key={row.id}>
          <p className={css['cardTitle']}>
            <span className={css['number']}>{index + 1}.</span> {row.name}
          </p>
          <Facts
            facts={[
              { label: columns.target, value: row.target },
              { label: columns.monitoring, value: row.monitoring },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
