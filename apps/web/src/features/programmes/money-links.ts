import { useText, type Action } from '@nurt/ui';
import { closing, money, yearlyReport } from '@nurt/wording/programmes';
import { paths } from '../../shared/paths';

/** Where the money of a programme that stands leads: its execution, the closing of its year, the yearly report. */
export function useMoneyLinks(programmeId: string): readonly Action[] {
  const { link: execution } = useText(money);
  const { link: end } = useText(closing);
  const { link: report } = useText(yearlyReport);
  return [
    { key: 'money', label: execution, to: paths.office.programmeMoney(programmeId) },
    { key: 'closing', label: end, to: paths.office.programmeClosing(programmeId) },
    { key: 'report', label: report, to: paths.office.programmeReport(programmeId) },
  ];
}
