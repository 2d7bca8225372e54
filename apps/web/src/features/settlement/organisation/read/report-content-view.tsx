import type { ReportView } from '@nurt/contracts/settlement';
import type { Grosze } from '@nurt/domain/money';
import { taskYears } from '@nurt/domain/offers';
import { comparedParts, reportComparison, type ReportContent } from '@nurt/domain/settlement';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { records } from '@nurt/wording/records';
import { reportForm, volunteersSentence } from '@nurt/wording/settlement';
import { Declared, Entry, FormRead, Part } from '../../../../shared/reading';
import { Prose } from '../../../../shared/records';
import { ComparedCosts } from './compared-costs';
import { ComparedParts } from './compared-parts';
import { ComparedSources } from './compared-sources';
import { DocumentsTable } from './documents-table';

export type ReportContentViewProps = Pick<ReportView, 'offer' | 'agreement'> & { content: ReportContent };

/** A report to read, in the order and with the numbers of the statutory form (Dz.U. 2018 poz. 2057, Annex 5). */
export function ReportContentView({ content, offer, agreement }: ReportContentViewProps) {
  const form = useText(reportForm);
  const { notGiven } = useText(records);
  const locale = useLocale();
  // Whole grosze by the contract; the brand is lost on the wire.
  const comparison = reportComparison(offer, content, agreement.grantGrosze as Grosze);
  const text = (value: string) => (value.trim() === '' ? <p>{notGiven}</p> : <Prose>{value}</Prose>);
  const recipients = content.sources.recipientsGrosze ?? 0;
  const told = volunteersSentence(content.volunteers, locale);
  return (
    <FormRead>
      <Part title={form.partOne}>
        <Entry title={form.results}>{text(content.results)}</Entry>
        <Entry title={form.activities}>
          {text(content.activities)}
          {told && <p>{told}</p>}
        </Entry>
      </Part>
      <Part title={form.partTwo}>
        <Entry title={form.costs(taskYears(offer).join('–'))}>
          <ComparedCosts offer={offer} comparison={comparison} />
        </Entry>
        {offer.joint && (
          <Entry title={comparedParts(offer, content).told ? form.divisionTold : form.division}>
            <ComparedParts offer={offer} content={content} />
          </Entry>
        )}
        <Entry title={form.sources}>
          <ComparedSources comparison={comparison} />
        </Entry>
        <Entry title={form.recipients}>
          <p>{recipients > 0 ? form.recipientsSum(formatAmount(recipients, locale)) : form.recipientsNone}</p>
        </Entry>
      </Part>
      <Part title={form.partThree}>{text(content.additionalInformation)}</Part>
      {content.documents.length > 0 && (
        <Part title={form.documents}>
          <DocumentsTable content={content} offer={offer} comparison={comparison} />
        </Part>
      )}
      <Part title={form.statements}>
        <p>{form.statementsLead}</p>
        <Declared
          list={(['legalStatusUnchanged', 'truthful'] as const).map((key) => ({
            key,
            made: content.statements[key],
            text: (
              <>
                {form.declare[key]}
                {!content.statements[key] && <em> ({form.unconfirmed})</em>}
              </>
            ),
          }))}
        />
      </Part>
    </FormRead>
  );
}
