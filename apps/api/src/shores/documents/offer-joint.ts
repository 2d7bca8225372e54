import { splitTable, type JointApplicant, type OfferContent, type SplitTable } from '@nurt/domain/offers';
import { formatNip } from '@nurt/domain/identifiers';
import { facts, paragraph, STYLE, subheading, table, type Sheet } from './kit';
import type { Voice } from './values';

/** Table V.C: the costs of each applicant by year; a single applicant has none. */
export function drawDivision(sheet: Sheet, say: Voice, content: OfferContent): void {
  const { offer } = say.words;
  subheading(sheet, offer.division);
  if (content.joint === undefined) {
    paragraph(sheet, offer.divisionSingle, STYLE.bodyMuted);
    return;
  }
  drawSplit(sheet, say, splitTable(content));
}

/** The costs of each applicant by year, with their sum. */
export function drawSplit(sheet: Sheet, say: Voice, { years, rows, total }: SplitTable): void {
  const { offer, common } = say.words;
  table(
    sheet,
    [
      { heading: offer.divisionColumns.applicant, width: { part: 1 } },
      { heading: offer.divisionColumns.total, width: 72, align: 'right' },
      ...years.map((year, index) => ({
        heading: common.year(index + 1, year),
        width: 72,
        align: 'right' as const,
      })),
    ],
    [
      ...rows.map(({ name, grosze, byYear }) => ({
        cells: [name, say.figures(grosze), ...byYear.map((amount) => say.figures(amount))],
      })),
      {
        cells: [
          [{ strong: offer.divisionColumns.sum }],
          say.figures(total.grosze),
          ...total.byYear.map((amount) => say.figures(amount)),
        ],
      },
    ],
  );
}

/** VI.2: who does what, how all are represented, and that they answer jointly and severally. */
export function drawJointWork(sheet: Sheet, say: Voice, { joint }: OfferContent): void {
  const { offer, common } = say.words;
  subheading(sheet, offer.jointWork);
  if (joint === undefined) {
    paragraph(sheet, common.none, STYLE.bodyMuted);
    return;
  }
  facts(sheet, [
    ...joint.applicants.map(({ name, work }) => ({ label: name, value: say.text(work) })),
    { label: offer.jointRepresentation, value: say.text(joint.representation) },
  ]);
  paragraph(sheet, offer.jointLiability);
}

/** The partners of a joint offer in part II, after the applicant that leads it. */
export function drawPartners(sheet: Sheet, say: Voice, { joint }: OfferContent): void {
  const { fields } = say.words.offer;
  for (const { name, party } of joint?.applicants.slice(1) ?? []) {
    facts(sheet, [
      { label: fields.name, value: [{ strong: name }] },
      ...(party ? partyFacts(say, party) : []),
    ]);
  }
}

function partyFacts(say: Voice, party: NonNullable<JointApplicant['party']>) {
  const { fields } = say.words.offer;
  return [
    { label: fields.nip, value: say.text(formatNip(party.nip)) },
    { label: fields.address, value: say.text(`${party.street}, ${party.postalCode} ${party.city}`) },
    { label: fields.email, value: say.text(party.email) },
    { label: fields.phone, value: say.text(party.phone) },
    { label: fields.representation, value: say.text(party.representation) },
  ];
}
