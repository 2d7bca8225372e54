import type { DueItemView, OrganisationBoardView } from '@nurt/contracts/organisations';
import { permissionsOf, type OrganisationPermission, type Permission } from '@nurt/domain/access';
import { dateInWarsaw } from '@nurt/domain/calendar';
import type { OfferAct } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse, type SignedInCaller } from '../../kernel';
import { OutsideConfirmationsQueries, StandingConfirmations } from '../../modules/offers';

/**
 * What a member must be allowed to do for a thing to be theirs to do: nobody is called to what is closed to them. All
 * are told of an agreement that waits for a signature.
 */
const DUTY: Readonly<Record<DueItemView['kind'], OrganisationPermission>> = {
  draftOffer: 'ownOffer.write',
  jointInvitation: 'ownOffer.submit',
  offerToCorrect: 'ownOffer.write',
  offerToUpdate: 'ownOffer.write',
  offerToConfirm: 'ownOffer.submit',
  jointOfferToConfirm: 'ownOffer.submit',
  signatureToBring: 'ownOffer.write',
  draftSmallGrant: 'ownOffer.write',
  openCall: 'ownOffer.write',
  agreementToSign: 'ownAgreement.read',
  reportToWrite: 'ownReport.write',
  reportReturned: 'ownReport.write',
  returnToPay: 'ownReport.write',
};

const closing = `to_char(c.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/**
 * What somebody has confirmed last and is not yet declared, as long as the person has not and their organisation has not
 * confirmed it by as many as represent it. Whether it still says what was confirmed is seen afterwards.
 */
const TO_CONFIRM = `
  SELECT CASE WHEN l.act = 'offer' AND p.id IS NOT NULL THEN 'jointOfferToConfirm' ELSE 'offerToConfirm' END, o.id,
         coalesce(o.number || ' · ', '') || coalesce(nullif(o.content ->> 'title', ''), c.title),
         CASE WHEN l.act IN ('offer', 'withdrawal') THEN ${closing}
              WHEN l.act = 'correction' THEN r.deadline ->> 'dueOn' ELSE o.content ->> 'taskFrom' END,
         l.act, l.checksum
    FROM offer o JOIN call c ON c.id = o.call_id JOIN organisation g ON g.id = $1
    LEFT JOIN offer_partner p ON p.offer_id = o.id AND p.organisation_id = $1 AND p.status = 'accepted'
    JOIN LATERAL (SELECT DISTINCT ON (n.act) n.act, n.checksum FROM offer_confirmation n WHERE n.offer_id = o.id
                   ORDER BY n.act, n.confirmed_at DESC) l ON true
    LEFT JOIN offer_revision r ON r.offer_id = o.id AND r.kind = l.act
   WHERE (o.organisation_id = $1 OR p.id IS NOT NULL AND l.act <> 'withdrawal')
     AND CASE l.act WHEN 'offer' THEN o.status = 'draft' AND c.status = 'announced' AND c.closes_at > $2
                    WHEN 'withdrawal' THEN o.status = 'submitted' AND c.closes_at > $2
                    WHEN 'correction' THEN o.status = 'returned' AND r.closes_at > $2
                    WHEN 'update' THEN o.status = 'awarded' AND r.status = 'open'
                    ELSE o.status = 'awarded' END
     AND NOT EXISTS (SELECT FROM offer_confirmation n WHERE n.offer_id = o.id AND n.act = l.act
                        AND n.checksum = l.checksum AND n.account_id = $5)
     AND (SELECT count(*) FROM offer_confirmation n WHERE n.offer_id = o.id AND n.act = l.act AND n.checksum = l.checksum
             AND n.participation_id IS NOT DISTINCT FROM p.id) < g.representation_persons`;

/** An organisation's home: what it has to do, soonest first. */
@Injectable()
export class OrganisationBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly standing: StandingConfirmations,
    private readonly outside: OutsideConfirmationsQueries,
  ) {}

  /** @throws Refusal notFound for an organisation that the person does not belong to */
  async of(caller: SignedInCaller, organisationId: string): Promise<OrganisationBoardView> {
    const organisation = caller.actor.organisations.find(({ id }) => id === organisationId);
    if (!organisation) throw refuse.notFound();
    const permissions: readonly Permission[] = permissionsOf([organisation.role]);
    const kinds = Object.entries(DUTY).flatMap(([kind, duty]) => (permissions.includes(duty) ? [kind] : []));
    const today = dateInWarsaw(caller.arrivedAt);
    const rows = await this.dataSource.query<
      {
        kind: DueItemView['kind'];
        id: string;
        title: string;
        due_on: string | null;
        act: OfferAct | null;
        checksum: string;
      }[]
    >(
      `SELECT * FROM (SELECT others.*, NULL AS act, '' AS checksum FROM (
         SELECT 'draftOffer' AS kind, o.id, coalesce(nullif(o.content ->> 'title', ''), c.title) AS title,
                ${closing} AS due_on
           FROM offer o JOIN call c ON c.id = o.call_id
          WHERE o.organisation_id = $1 AND o.status = 'draft' AND c.status = 'announced' AND c.closes_at > $2
         UNION ALL
         SELECT 'jointInvitation', o.id, g.name || ' · ' || coalesce(nullif(o.content ->> 'title', ''), c.title),
                ${closing}
           FROM offer_partner p JOIN offer o ON o.id = p.offer_id JOIN call c ON c.id = o.call_id
           JOIN organisation g ON g.id = o.organisation_id
          WHERE p.organisation_id = $1 AND p.status = 'invited' AND o.status = 'draft' AND c.status = 'announced'
            AND c.closes_at > $2
         UNION ALL
         SELECT 'offerToCorrect', o.id, o.number || ' · ' || (o.content ->> 'title'), r.deadline ->> 'dueOn'
           FROM offer o JOIN offer_revision r ON r.offer_id = o.id AND r.kind = 'correction'
          WHERE o.organisation_id = $1 AND o.status = 'returned' AND r.closes_at > $2
         UNION ALL
         SELECT 'offerToUpdate', o.id, o.number || ' · ' || (o.content ->> 'title'), o.content ->> 'taskFrom'
           FROM offer o JOIN offer_revision r ON r.offer_id = o.id AND r.kind = 'update' AND r.status = 'open'
          WHERE o.organisation_id = $1 AND o.status = 'awarded'
         UNION ALL
         SELECT 'draftSmallGrant', s.id, s.content ->> 'title', NULL
           FROM small_grant s WHERE s.organisation_id = $1 AND s.status = 'draft'
         UNION ALL
         SELECT 'openCall', c.id, c.title, ${closing}
           FROM call c WHERE c.status = 'announced' AND c.closes_at > $2
            AND NOT EXISTS (SELECT FROM offer o WHERE o.call_id = c.id AND o.organisation_id = $1 AND o.status <> 'withdrawn')
         UNION ALL
         SELECT 'agreementToSign', g.id, g.number || ' · ' || (o.content ->> 'title'), g.task_from::text
           FROM agreement g JOIN offer o ON o.id = g.offer_id
          WHERE g.organisation_id = $1 AND g.status = 'prepared' AND g.grantee_signed_on IS NULL
         UNION ALL
         SELECT 'reportToWrite', g.id, g.number || ' · ' || (o.content ->> 'title'), g.report_due_on::text
           FROM agreement g JOIN offer o ON o.id = g.offer_id LEFT JOIN report r ON r.agreement_id = g.id AND r.kind = 'final'
          WHERE g.organisation_id = $1 AND g.status = 'signed' AND coalesce(r.status, 'draft') = 'draft'
            AND g.task_to <= $3::date + 30
         UNION ALL
         SELECT 'reportToWrite', g.id, g.number || ' · ' || (o.content ->> 'title') || ' (' || i.year || ')', i.due_on::text
           FROM agreement_interim i JOIN agreement g ON g.id = i.agreement_id JOIN offer o ON o.id = g.offer_id
           LEFT JOIN report r ON r.agreement_id = g.id AND r.year = i.year
          WHERE g.organisation_id = $1 AND g.status = 'signed' AND coalesce(r.status, 'draft') = 'draft'
            AND make_date(i.year, 12, 31) <= $3::date + 30
         UNION ALL
         SELECT 'reportReturned', r.id, g.number || ' · ' || (o.content ->> 'title'), r.due_on::text
           FROM report r JOIN agreement g ON g.id = r.agreement_id JOIN offer o ON o.id = g.offer_id
          WHERE r.organisation_id = $1 AND r.status = 'returned'
         UNION ALL
         SELECT 'returnToPay', r.id, g.number || ' · ' || (o.content ->> 'title'), t.due_on::text
           FROM grant_return t JOIN agreement g ON g.id = t.agreement_id JOIN offer o ON o.id = g.offer_id
           JOIN report r ON r.id = t.report_id
          WHERE t.organisation_id = $1 AND t.status = 'due') others
         UNION ALL
         ${TO_CONFIRM}
       ) due WHERE kind = ANY ($4) ORDER BY due_on NULLS LAST, title LIMIT 50`,
      [organisationId, caller.arrivedAt, today, kinds, caller.actor.accountId],
    );
    const { manager } = this.dataSource;
    const due: Omit<DueItemView, 'overdue'>[] = [];
    for (const { kind, id, title, due_on: dueOn, act, checksum } of rows) {
      // What was changed since it was confirmed is to be finished again; its draft, or its correction, says so here.
      const confirmed = act && { offerId: id, act, checksum };
      if (confirmed && !(await this.standing.holds(manager, confirmed, caller.arrivedAt))) continue;
      due.push({ kind, id, title, dueOn });
    }
    if (kinds.includes('signatureToBring')) {
      const awaited = await this.outside.awaitedFrom(manager, organisationId, caller.arrivedAt);
      due.push(...awaited.map((one) => ({ kind: 'signatureToBring' as const, ...one })));
      due.sort((one, other) => soonness(one).localeCompare(soonness(other)));
    }
    return {
      organisation: { id: organisation.id, name: organisation.name },
      due: due.map((item) => ({
        ...item,
        overdue: item.dueOn !== null && item.dueOn.slice(0, 10) < today,
      })),
    };
  }
}

/** What has no day comes last; the order within a day stays. */
const soonness = ({ dueOn }: Pick<DueItemView, 'dueOn'>): string => dueOn?.slice(0, 10) ?? '9999';
