import type { ReactNode } from 'react';
import type { OrganisationView } from '@nurt/contracts/organisations';
import {
  estimate,
  formOf,
  scheduleByYear,
  type FormPart,
  type OfferContent,
  type SportPart,
  type YearSchedule,
} from '@nurt/domain/offers';
import { Facts, InPolish, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { offerFormFor, sportForm } from '@nurt/wording/offers';
import { records } from '@nurt/wording/records';
import { Entry, FormRead, Numbered, Part, type Level } from '../../../shared/reading';
import { Prose } from '../../../shared/records';
import { ApplicantFacts } from './applicant-facts';
import { DeclarationsMade } from './declarations-made';
import { EstimateTable } from './estimate-table';
import { DivisionTable, JointWork, PartnersFacts } from './joint-view';
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
 * An offer to read, in the order and with the numbers of the form on which it is written: the statutory one
 * (Dz.U. 2018 poz. 2057, Annex 1) or one of the authority's own, in the version of its day.
 */
export function OfferContentView(props: OfferContentViewProps) {
  return (
    <FormRead>
      {formOf(props.content).parts.map((part) => {
        const Drawn = PARTS[part];
        return <Drawn key={part} {...props} />;
      })}
    </FormRead>
  );
}

/** How each part is shown; the form of the offer says which, and in what order. */
const PARTS: Readonly<Record<FormPart, (props: OfferContentViewProps) => ReactNode>> = {
  basics: Basics,
  applicants: Applicants,
  club: ({ content, level = 3 }) => content.sport && <Club sport={content.sport} level={level} />,
  task: Task,
  capacity: Capacity,
  calculation: Calculation,
  purposes: Purposes,
  other: Other,
  declarations: Declarations,
};

function useForm(content: OfferContent) {
  return useText(offerFormFor(content));
}

/** What was written, or that nothing was. */
function Written({ children }: { children: string }) {
  const { notGiven } = useText(records);
  return children.trim() === '' ? <p>{notGiven}</p> : <Prose>{children}</Prose>;
}

function Basics({ content, addressee, level = 3 }: OfferContentViewProps) {
  const form = useForm(content);
  if (!addressee) return null;
  return (
    <Part title={form.basic} level={level}>
      <Facts
        facts={[
          { label: form.addressee, value: addressee.authority },
          { label: form.taskKind, value: <Prose>{addressee.task}</Prose> },
        ]}
      />
    </Part>
  );
}

function Applicants({ content, applicant, level = 3 }: OfferContentViewProps) {
  const form = useForm(content);
  return (
    <Part title={form.applicants} level={level}>
      {applicant && (
        <Entry title={form.applicant} level={level}>
          <ApplicantFacts applicant={applicant} />
          {content.joint && <PartnersFacts joint={content.joint} />}
        </Entry>
      )}
      <Entry title={form.contact} level={level}>
        <Facts
          facts={[
            { label: form.contactFields.name, value: content.contact.name, written: true },
            { label: form.contactFields.phone, value: content.contact.phone },
            { label: form.contactFields.email, value: content.contact.email },
          ]}
        />
      </Entry>
    </Part>
  );
}

function Club({ sport, level }: { sport: SportPart; level: Level }) {
  return (
    <Part title={useText(sportForm).club} level={level}>
      <ClubView sport={sport} level={level} />
    </Part>
  );
}

function Task({ content, level = 3 }: OfferContentViewProps) {
  const form = useForm(content);
  const r = useText(records);
  const day = useDay();
  return (
    <Part title={form.description} level={level}>
      <Entry title={form.taskTitle} level={level}>
        <Written>{content.title}</Written>
      </Entry>
      <Entry title={form.term} level={level}>
        <p>
          {day(content.taskFrom)} – {day(content.taskTo)}
        </p>
      </Entry>
      <Entry title={form.summary} level={level}>
        <Written>{content.description}</Written>
        <Facts facts={[{ label: form.place, value: content.place || r.notGiven }]} />
      </Entry>
      {scheduleByYear(content).map(({ year, activities }) => (
        <Entry key={year} title={form.schedule(year === null ? '…' : String(year))} level={level}>
          <Activities content={content} activities={activities} />
        </Entry>
      ))}
      <Entry title={form.results} level={level}>
        <Written>{content.results}</Written>
      </Entry>
      <Entry title={form.resultRows} level={level}>
        {content.resultRows.length > 0 ? <ResultRows content={content} /> : <p>{r.notGiven}</p>}
      </Entry>
    </Part>
  );
}

function Capacity({ content, level = 3 }: OfferContentViewProps) {
  const form = useForm(content);
  return (
    <Part title={form.characteristics} level={level}>
      <Entry title={form.experience} level={level}>
        <Written>{content.experience}</Written>
      </Entry>
      <Entry title={form.resources} level={level}>
        <Written>{content.resources}</Written>
      </Entry>
    </Part>
  );
}

function Calculation({ content, level = 3 }: OfferContentViewProps) {
  const form = useForm(content);
  return (
    <Part title={form.calculation} level={level}>
      <Entry title={form.costs} level={level}>
        <EstimateTable content={content} caption={form.costs} />
      </Entry>
      <Entry title={form.sources} level={level}>
        <SourcesTable
          sources={content.sources}
          totalCosts={estimate(content).total.grosze}
          caption={form.sources}
        />
      </Entry>
      {isStatutory(content) && (
        <Entry title={form.division} level={level}>
          {content.joint ? <DivisionTable content={content} /> : <p>{form.divisionSingle}</p>}
        </Entry>
      )}
    </Part>
  );
}

function Purposes({ content, level = 3 }: OfferContentViewProps) {
  const club = useText(sportForm);
  if (!content.sport) return null;
  return (
    <Part title={club.purposes} level={level}>
      <PurposesView sport={content.sport} />
    </Part>
  );
}

/** Paid or unpaid, and who does what, are questions of UDPP alone; other information stands on every form. */
function Other({ content, level = 3 }: OfferContentViewProps) {
  const form = useForm(content);
  const { notGiven } = useText(records);
  const statutory = isStatutory(content);
  return (
    <Part title={form.other} level={level}>
      {statutory && (
        <>
          <Entry title={form.performance} level={level}>
            <p>{content.performance === null ? notGiven : form.performances[content.performance]}</p>
          </Entry>
          <Entry title={form.jointWork} level={level}>
            {content.joint ? <JointWork joint={content.joint} /> : <p>{form.divisionSingle}</p>}
          </Entry>
        </>
      )}
      <Entry title={form.otherInformation} level={level}>
        <Written>{content.otherInformation}</Written>
      </Entry>
    </Part>
  );
}

function Declarations({ content, level = 3 }: OfferContentViewProps) {
  return (
    <Part title={useForm(content).declarations} level={level}>
      <DeclarationsMade content={content} />
    </Part>
  );
}

function isStatutory({ form }: OfferContent): boolean {
  return form === undefined;
}

function useDay(): (date: string | null) => string {
  const { notGiven } = useText(records);
  const locale = useLocale();
  return (date) => (date === null ? notGiven : formatDate(date, locale));
}

function Activities(props: { content: OfferContent; activities: YearSchedule['activities'] }) {
  const { scheduleColumns: columns, noActivities } = useForm(props.content);
  const r = useText(records);
  const day = useDay();
  if (props.content.activities.length === 0) return <p>{r.notGiven}</p>;
  if (props.activities.length === 0) return <p>{noActivities}</p>;
  return (
    <ul className={css['cards']}>
      {props.activities.map(({ position, activity }) => (
        <li key={activity.id}>
          <p className={css['cardTitle']}>
            <Numbered number={`${position}.`}>
              {activity.name ? <InPolish>{activity.name}</InPolish> : r.notGiven}
            </Numbered>
          </p>
          <Facts
            facts={[
              { label: columns.term, value: `${day(activity.from)} – ${day(activity.to)}` },
              { label: columns.target, value: activity.targetGroup, written: true },
              { label: columns.description, value: <Prose>{activity.description}</Prose> },
              activity.thirdPartyScope.trim() !== '' && {
                label: columns.thirdParty,
                value: <Prose>{activity.thirdPartyScope}</Prose>,
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

function ResultRows({ content }: { content: OfferContent }) {
  const { resultColumns: columns } = useForm(content);
  return (
    <ol className={css['cards']}>
      {content.resultRows.map((row, index) => (
        <li key={row.id}>
          <p className={css['cardTitle']}>
            <Numbered number={`${index + 1}.`}>
              <InPolish>{row.name}</InPolish>
            </Numbered>
          </p>
          <Facts
            facts={[
              { label: columns.target, value: row.target, written: true },
              { label: columns.monitoring, value: row.monitoring, written: true },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
