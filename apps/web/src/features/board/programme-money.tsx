import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { BudgetLineView } from '@nurt/contracts/programmes';
import type { OfficeBoardView } from '@nurt/contracts/reporting';
import { EmptyState, InPolish, MoneyText, Notice, Section, useLocale, useText } from '@nurt/ui';
import { board } from '@nurt/wording/board';
import { formatAmount } from '@nurt/wording/format';
import { PlacesBar, PlacesTable, sumOfPlaces, unplaced } from '../../shared/money';
import { paths } from '../../shared/paths';
import css from './board.module.css';

/** Where the money of the current programme is: as one bar, line by line, and as figures. */
export function ProgrammeMoney({ programme }: { programme: OfficeBoardView['programme'] }) {
  const t = useText(board);
  if (!programme) {
    return <EmptyState title={t.noProgramme}>{t.noProgrammeText}</EmptyState>;
  }
  const { id, year, total, lines } = programme;
  return (
    <Section
      title={t.money(year)}
      actions={
        <Anchor component={Link} to={paths.office.programme(id)}>
          {t.toProgramme}
        </Anchor>
      }
    >
      <div className={css['whole']}>
        <p className={css['sum']}>
          <MoneyText amount={total.plannedGrosze} large />
          <span>{t.planned}</span>
        </p>
        <PlacesBar balance={total} label={t.whole} />
        <InCalls grosze={total.announcedGrosze} />
        <Proof total={total} />
      </div>
      <Section title={t.lines} level={3}>
        <ul className={css['lines']}>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      </Section>
      <details className={css['table']}>
        <summary>{t.table}</summary>
        <PlacesTable captionHidden lines={lines} total={total} />
      </details>
    </Section>
  );
}

function Line({ line: { code, name, balance } }: { line: BudgetLineView }) {
  return (
    <li>
      <div className={css['lineHead']}>
        <h4>
          <span className={css['code']}>{code}</span> <InPolish>{name}</InPolish>
        </h4>
        <MoneyText amount={balance.plannedGrosze} strong />
      </div>
      <PlacesBar balance={balance} label={name} filledOnly />
      <InCalls grosze={balance.announcedGrosze} />
    </li>
  );
}

function InCalls({ grosze }: { grosze: number }) {
  const t = useText(board);
  const locale = useLocale();
  if (grosze === 0) return null;
  return <p className={css['meta']}>{t.inCalls(formatAmount(grosze, locale))}</p>;
}

/** The sum of all places against the plan: proof, or a plain word that it does not hold. */
function Proof({ total }: { total: BudgetLineView['balance'] }) {
  const t = useText(board);
  const locale = useLocale();
  const sum = formatAmount(sumOfPlaces(total), locale);
  if (unplaced(total) !== 0) {
    return (
      <Notice tone="danger" title={t.differenceTitle}>
        <p>{t.difference(sum, formatAmount(total.plannedGrosze, locale))}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title={t.everyGrosz}>
      <p>{t.sum(sum)}</p>
    </Notice>
  );
}
