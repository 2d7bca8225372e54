import { IconFileTypeCsv, IconFileTypeXls } from '@tabler/icons-react';
import type { ProgrammeMoneyView } from '@nurt/contracts/programmes';
import { useLocale, useText } from '@nurt/ui';
import { money } from '@nurt/wording/programmes';
import { apiHref } from '../../../shared/api';
import css from './money.module.css';

/** The same table for a spreadsheet: of the same day, by the same groups. */
export function MoneyFiles({ view: { programmeId, on, by } }: { view: ProgrammeMoneyView }) {
  const t = useText(money);
  const locale = useLocale();
  const input = { params: { programmeId }, query: { on, by, locale } };
  return (
    <>
      <a
        href={apiHref('GET /api/office/programmes/:programmeId/money.csv', input)}
        className={css['file']}
        download
      >
        <IconFileTypeCsv size={20} stroke={1.75} aria-hidden />
        {t.csv}
      </a>
      <a
        href={apiHref('GET /api/office/programmes/:programmeId/money.xlsx', input)}
        className={css['file']}
        download
      >
        <IconFileTypeXls size={20} stroke={1.75} aria-hidden />
        {t.xlsx}
      </a>
    </>
  );
}
