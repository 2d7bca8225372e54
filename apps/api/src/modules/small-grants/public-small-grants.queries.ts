import type { PublicSmallGrantRowView, PublicSmallGrantView } from '@nurt/contracts/small-grants';
import type { Instant } from '@nurt/domain/calendar';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { refuse } from '../../kernel';
import { AuthoritiesFacade } from '../authorities';
import { SmallGrant, SmallGrantComment } from './small-grant.entity';
import { decisionView, publicationView } from './small-grant.view';

const PUBLIC = ['published', 'granted', 'refused', 'forgone'] as const;

function isPublic(status: SmallGrant['status']): status is (typeof PUBLIC)[number] {
  return (PUBLIC as readonly string[]).includes(status);
}

const ROWS_SHOWN = 500;

/** Reads of small grants for everybody. Nothing that is not published exists here. */
@Injectable()
export class PublicSmallGrantsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly authorities: AuthoritiesFacade,
  ) {}

  /** Published offers, the last first; those decided stay, because results are public (UDPP art. 4a). */
  async list(now: Instant): Promise<PublicSmallGrantRowView[]> {
    const { manager } = this.dataSource;
    const grants = await manager.find(SmallGrant, {
      where: { status: In([...PUBLIC]) },
      order: { publishedAt: 'DESC', id: 'ASC' },
      take: ROWS_SHOWN,
    });
    const names = new Map((await this.authorities.all(manager)).map(({ id, name }) => [id, name]));
    return grants.flatMap((grant) => {
      const row = rowView(grant, names.get(grant.authorityId) ?? '', now);
      return row ? [row] : [];
    });
  }

  /** @throws Refusal notFound for an offer that is not published */
  async one(id: string, now: Instant): Promise<PublicSmallGrantView> {
    const { manager } = this.dataSource;
    const grant = await manager.findOneBy(SmallGrant, { id, status: In([...PUBLIC]) });
    if (!grant) throw refuse.notFound();
    const authority = await this.authorities.get(manager, grant.authorityId);
    const comments = await manager.find(SmallGrantComment, {
      where: { smallGrantId: id },
      order: { at: 'ASC', id: 'ASC' },
    });
    const row = rowView(grant, authority.name, now);
    const publication = publicationView(grant, now);
    if (!row || !publication) throw refuse.notFound();
    const { content } = grant;
    return {
      ...row,
      kind: content.kind,
      taskFrom: content.taskFrom ?? '',
      taskTo: content.taskTo ?? '',
      place: content.place,
      description: content.description,
      results: content.results,
      characteristics: content.characteristics,
      costs: content.costs,
      totalCostGrosze: grant.totalCostGrosze ?? 0,
      receivedOn: grant.offeredOn ?? '',
      publication,
      decision: decisionView(grant),
      comments: comments
        .filter(({ status }) => status === 'shown')
        .map((comment) => ({
          id: comment.id,
          author: comment.author,
          text: comment.text,
          at: comment.at.toISOString(),
        })),
      commentCount: comments.length,
      checksum: grant.checksum ?? '',
    };
  }
}

function rowView(
  grant: SmallGrant,
  authorityName: string,
  now: Instant,
): PublicSmallGrantRowView | undefined {
  const { id, number, status, content, applicant, askedGrosze, commentsUntil, grantedGrosze } = grant;
  if (!isPublic(status)) return undefined;
  if (number === null || applicant === null || askedGrosze === null || commentsUntil === null) {
    return undefined;
  }
  return {
    id,
    number,
    title: content.title,
    status,
    organisation: applicant.name,
    authority: { id: grant.authorityId, name: authorityName },
    sphere: content.sphere,
    askedGrosze,
    grantedGrosze,
    commentsUntil,
    commentsOpen: publicationView(grant, now)?.commentsOpen ?? false,
  };
}
