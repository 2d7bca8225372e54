import type { AgreementView } from '@nurt/contracts/agreements';
import { dateInWarsaw } from '@nurt/domain/calendar';
import { Notice, useLocale, useText } from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { grants } from '@nurt/wording/settlement';
import { serverNow } from '../../../shared/clock';
import { nextStep } from './next-step';

/** What the grantee does next, in two sentences. */
export function NextNotice({ agreement }: { agreement: AgreementView }) {
  const t = useText(grants).next;
  const locale = useLocale();
  const step = nextStep(agreement, dateInWarsaw(new Date(serverNow())));
  const due = formatDate(agreement.reportDueOn, locale);
  switch (step) {
    case 'perform':
    case 'report':
      return (
        <Notice tone={step === 'report' ? 'warning' : 'info'} title={t[step].title}>
          <p>{t[step].text(due)}</p>
        </Notice>
      );
    default:
      return (
        <Notice
          tone={step === 'settled' ? 'success' : step === 'sign' ? 'warning' : 'info'}
          title={t[step].title}
        >
          <p>{t[step].text}</p>
        </Notice>
      );
  }
}
