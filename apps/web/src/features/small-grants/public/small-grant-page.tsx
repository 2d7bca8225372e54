import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { PublicSmallGrantView } from '@nurt/contracts/small-grants';
import { Facts, LoadingState, MoneyText, Page, Section, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime } from '@nurt/wording/format';
import { smallGrants } from '@nurt/wording/small-grants';
import { apiHref, useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { DocumentLink, Prose } from '../../../shared/records';
import css from '../read/comments.module.css';
import { ContentView } from '../read/content';
import { DecisionFacts, PublicationFacts } from '../read/publication';
import { PublicStatusLabel } from './public-status';

/** Its fields are heavy, and only an offer that takes comments needs them. */
const CommentForm = lazy(() => import('./comment-form').then((module) => ({ default: module.CommentForm })));

/** One published offer: what it is, what others say, what was decided. */
export function PublicSmallGrantPage({ smallGrantId }: { smallGrantId: string }) {
  const query = useApi('GET /api/public/small-grants/:smallGrantId', { params: { smallGrantId } });
  return <Loaded query={query}>{(grant) => <Grant grant={grant} />}</Loaded>;
}

function Grant({ grant }: { grant: PublicSmallGrantView }) {
  const t = useText(smallGrants);
  const locale = useLocale();
  const { publication, decision } = grant;
  return (
    <Page
      title={grant.title}
      written
      breadcrumb={[{ label: t.title, to: paths.smallGrants }]}
      status={<PublicStatusLabel row={grant} />}
      lead={<span lang="pl">{grant.organisation}</span>}
    >
      <Section title={t.facts}>
        <Facts
          facts={[
            { label: t.asked, value: <MoneyText amount={grant.askedGrosze} large /> },
            { label: t.totalCost, value: <MoneyText amount={grant.totalCostGrosze} /> },
            { label: t.number, value: grant.number },
            { label: t.authority, value: <span lang="pl">{grant.authority.name}</span> },
            { label: t.received, value: formatDate(grant.receivedOn, locale) },
            { label: t.columns.comments, value: formatDate(publication.commentsUntil, locale) },
          ]}
        />
        <p>
          <DocumentLink
            href={apiHref('GET /api/public/small-grants/:smallGrantId/offer.pdf', {
              params: { smallGrantId: grant.id },
              query: { locale },
            })}
          >
            {t.pdf}
          </DocumentLink>
        </p>
      </Section>
      {decision && <DecisionFacts decision={decision} />}
      {decision?.granted && (
        <p>
          <Link to={paths.grant(grant.id)}>{t.grantPage}</Link>
        </p>
      )}
      <ContentView content={grant} level={2} />
      <Comments grant={grant} />
      {publication.commentsOpen && (
        <Suspense fallback={<LoadingState />}>
          <CommentForm smallGrantId={grant.id} until={publication.commentsUntil} />
        </Suspense>
      )}
      <PublicationFacts publication={publication} />
    </Page>
  );
}

function Comments({ grant }: { grant: PublicSmallGrantView }) {
  const t = useText(smallGrants);
  const locale = useLocale();
  const { comments, commentCount, publication, decision } = grant;
  return (
    <Section title={t.comments} lead={commentCount > 0 ? t.commentsLead(commentCount) : t.noComments}>
      {comments.length > 0 && (
        <ul className={css['comments']}>
          {comments.map(({ id, author, text, at }) => (
            <li key={id}>
              <p className={css['head']}>
                <strong lang="pl">{author || t.anonymous}</strong>
                <span>{formatDateTime(at, locale)}</span>
              </p>
              <div lang="pl">
                <Prose>{text}</Prose>
              </div>
            </li>
          ))}
        </ul>
      )}
      {!publication.commentsOpen && decision === null && <p>{t.commentsClosed}</p>}
    </Section>
  );
}
