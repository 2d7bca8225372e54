import type { SmallGrantLimitsView } from '@nurt/contracts/small-grants';
import { Facts, Section, useLocale, useText } from '@nurt/ui';
import { formatAmount, formatDate } from '@nurt/wording/format';
import { smallGrants } from '@nurt/wording/small-grants';
import css from './limits.module.css';

/** Which limits bind an offer of the day, each with its provision, and what is left of them. */
export function Limits({ limits, level = 2 }: { limits: SmallGrantLimitsView; level?: 2 | 3 }) {
  const t = useText(smallGrants).limits;
  const locale = useLocale();
  const money = (grosze: number) => formatAmount(grosze, locale);
  const { taskLimit, maximumDays, organisationYear, pool, year } = limits;
  const cited = (text: string, basis: string) => (
    <>
      <strong>{text}</strong>
      <small className={css['basis']}>{basis}</small>
    </>
  );
  return (
    <Section level={level} title={t.title} lead={t.lead(formatDate(limits.on, locale))}>
      <Facts
        facts={[
          { label: t.task, value: cited(money(taskLimit.grosze), taskLimit.basis) },
          {
            label: t.days,
            value: cited(
              maximumDays.days === null ? t.noDays : t.dayCount(maximumDays.days),
              maximumDays.basis,
            ),
          },
          {
            label: t.year(year),
            value: cited(
              t.left(money(organisationYear.leftGrosze), money(organisationYear.limitGrosze)),
              organisationYear.basis,
            ),
          },
          {
            label: t.pool(year),
            value: pool
              ? cited(t.left(money(pool.leftGrosze), money(pool.limitGrosze)), pool.basis)
              : t.noPool,
          },
        ]}
      />
    </Section>
  );
}
