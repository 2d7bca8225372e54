import { splitTable, type JointPart, type OfferContent } from '@nurt/domain/offers';
import { DataTable, Facts, useLocale, useText } from '@nurt/ui';
import { formatAmountFigures } from '@nurt/wording/format';
import { jointOffer, offerForm, offerFormFor } from '@nurt/wording/offers';
import { Prose } from '../../../shared/records';
import { ApplicantFacts } from './applicant-facts';

/** What a joint offer says beyond a single one: who does what, representation, table V.C. Nothing for one applicant. */
export function JointView({ content }: { content: OfferContent }) {
  if (content.joint === undefined) return null;
  return (
    <>
      <JointWork joint={content.joint} />
      <DivisionTable content={content} captionHidden={false} />
    </>
  );
}

/** II.1 of a joint offer, after the lead: each partner as it was when the offer was submitted; until then its name. */
export function PartnersFacts({ joint }: { joint: JointPart }) {
  const { fields } = useText(offerForm);
  const t = useText(jointOffer);
  const partners = joint.applicants.slice(1);
  return (
    <>
      {partners.map(({ id, name, party }) =>
        party ? (
          <ApplicantFacts key={id} applicant={party} />
        ) : (
          <Facts key={id} facts={[{ label: fields.name, value: name, written: true }]} />
        ),
      )}
      {partners.some(({ party }) => party === undefined) && <p>{t.partiesAtSubmission}</p>}
    </>
  );
}

/** VI.2: who does what, how all are represented, and that they answer jointly and severally. */
export function JointWork({ joint }: { joint: JointPart }) {
  const t = useText(jointOffer);
  return (
    <>
      <Facts
        facts={[
          ...joint.applicants.map(({ name, work }) => ({ label: name, value: <Prose>{work}</Prose> })),
          { label: t.representation, value: <Prose>{joint.representation}</Prose> },
        ]}
      />
      <p>{t.liability}</p>
    </>
  );
}

/** Table V.C: the costs of each applicant, with the years of the task. */
export function DivisionTable(props: { content: OfferContent; captionHidden?: boolean }) {
  const { content, captionHidden = true } = props;
  const form = useText(offerFormFor(content));
  const locale = useLocale();
  const { years, rows, total } = splitTable(content);
  const { applicant, total: together, sum } = form.divisionColumns;
  const amount = (grosze: number | undefined) => formatAmountFigures(grosze ?? 0, locale);
  return (
    <DataTable
      caption={form.division}
      captionHidden={captionHidden}
      empty={null}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: applicant, cell: ({ name }) => name, sum, written: true },
        {
          key: 'together',
          header: together,
          align: 'end',
          cell: ({ grosze }) => amount(grosze),
          sum: amount(total.grosze),
        },
        ...years.map((year, column) => ({
          key: String(year),
          header: form.yearColumn(column + 1, year),
          align: 'end' as const,
          cell: ({ byYear }: (typeof rows)[number]) => amount(byYear[column]),
          sum: amount(total.byYear[column]),
        })),
      ]}
    />
  );
}
