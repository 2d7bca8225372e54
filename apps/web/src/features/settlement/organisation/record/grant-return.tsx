import type { GrantReturnView } from '@nurt/contracts/settlement';
import { isOverdue } from '@nurt/domain/calendar';
import { Facts, MoneyText, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { reports } from '@nurt/wording/settlement';
import { apiHref } from '../../../../shared/api';
import { DocumentLink } from '../../../../shared/records';
import { today } from '../../../../shared/today';
import css from '../reports.module.css';
import { InterestPeriods } from './interest-periods';

export interface GrantReturnProps {
  grantReturn: GrantReturnView;
  agreementId: string;
}

/** What has to be given back, by when and where to, with the interest as it stands today (UFP art. 251). */
export function GrantReturn({ grantReturn, agreementId }: GrantReturnProps) {
  const t = useText(reports).grantReturn;
  const locale = useLocale();
  const { status, principalGrosze, receivedGrosze, receivedInterestGrosze, interestGrosze, due } =
    grantReturn;
  const outstanding = principalGrosze - receivedGrosze;
  const toPay = outstanding + interestGrosze;
  const open = status === 'due';
  const late = open && isOverdue(due, today());
  return (
    <Section title={t.title}>
      {open ? (
        <div>
          <p className={css['quiet']}>{t.toPayToday}</p>
          <MoneyText amount={toPay} large />
        </div>
      ) : (
        <p>
          <StatusLabel tone="success">{t.complete}</StatusLabel>
        </p>
      )}
      <Facts
        facts={[
          { label: t.ground, value: t.groundOf[grantReturn.ground] },
          { label: t.principal, value: <MoneyText amount={principalGrosze} /> },
          {
            label: t.dueOn,
            value: (
              <>
                {formatDate(due.dueOn, locale)} {late && <StatusLabel tone="danger">{t.late}</StatusLabel>}
                <DueReasons due={due} open={open} />
              </>
            ),
          },
          receivedGrosze > 0 && { label: t.received, value: <MoneyText amount={receivedGrosze} /> },
          open && { label: t.outstanding, value: <MoneyText amount={outstanding} /> },
          receivedInterestGrosze > 0 && {
            label: t.receivedInterest,
            value: <MoneyText amount={receivedInterestGrosze} />,
          },
          open && {
            label: t.interest,
            value: (
              <>
                <MoneyText amount={interestGrosze} />
                {interestGrosze === 0 && <p className={css['quiet']}>{t.noInterest}</p>}
              </>
            ),
          },
          open && {
            label: t.account,
            value: (
              <>
                {t.accountText}
                <div>
                  <DocumentLink
                    href={apiHref('GET /api/agreements/:agreementId/agreement.pdf', {
                      params: { agreementId },
                      query: { locale },
                    })}
                  >
                    {t.agreementPdf}
                  </DocumentLink>
                </div>
              </>
            ),
          },
        ]}
      />
      {grantReturn.interestPeriods.length > 0 && (
        <details className={css['details']}>
          <summary>{t.periods}</summary>
          <InterestPeriods periods={grantReturn.interestPeriods} />
        </details>
      )}
    </Section>
  );
}

/** Where the day comes from, and what days off have to do with it. */
function DueReasons({ due, open }: { due: GrantReturnView['due']; open: boolean }) {
  const t = useText(reports).grantReturn;
  const locale = useLocale();
  return (
    <p className={css['quiet']}>
      {t.basis(due.basis)}{' '}
      {due.shiftedFrom && due.dayOff && t.shifted(formatDate(due.shiftedFrom, locale), due.dayOff[locale])}
      {open && due.wouldShiftTo && t.maybeShifted(formatDate(due.wouldShiftTo, locale))}
    </p>
  );
}
