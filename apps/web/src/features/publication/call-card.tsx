import type { PublicCallRowView } from '@nurt/contracts/calls';
import { Countdown, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDateTime } from '@nurt/wording/format';
import { callCard } from '@nurt/wording/publication';
import { Link } from 'react-router';
import { serverNow } from '../../shared/clock';
import { paths } from '../../shared/paths';
import { PhaseLabel } from './labels';
import css from './publication.module.css';
import { usePassed } from './use-passed';

/** A call in a list: what it is, how much money it holds and how long it stays open. The whole card leads to it. */
export function CallCard({ call, level }: { call: PublicCallRowView; level: 2 | 3 }) {
  const t = useText(callCard);
  const locale = useLocale();
  const passed = usePassed(call.closesAt);
  const Heading = level === 2 ? 'h2' : 'h3';
  const open = call.phase === 'open';
  const undecided = open || call.phase === 'evaluation';
  const moment = formatDateTime(call.closesAt, locale);
  return (
    <article className={css['card']}>
      <div className={css['cardMain']}>
        <PhaseLabel phase={open && passed ? 'evaluation' : call.phase} />
        <Heading lang="pl">
          <Link to={paths.call(call.id)}>{call.title}</Link>
        </Heading>
        <p className={css['meta']}>
          <span lang="pl">{call.authority.name}</span> · {t.number(call.number)}
        </p>
      </div>
      <dl className={css['figures']}>
        <div>
          <dt>{undecided ? t.pool : t.poolThen}</dt>
          <dd>
            <span className={css['pool']} data-open={open || undefined}>
              <MoneyText amount={call.poolGrosze} strong />
            </span>
            {open && call.maximumGrantGrosze !== null && (
              <small>{t.maximum(formatAmount(call.maximumGrantGrosze, locale))}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.deadline}</dt>
          <dd>
            <time dateTime={call.closesAt}>{moment}</time>
            {open && (
              <small>
                <Countdown until={call.closesAt} now={serverNow} label={t.countdown} closed={t.closed} />
              </small>
            )}
          </dd>
        </div>
      </dl>
    </article>
  );
}
