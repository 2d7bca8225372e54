import { Facts, MoneyText, useLocale, useText } from '@nurt/ui';
import { formatDate, formatDateTime, formatPercent } from '@nurt/wording/format';
import { offerEditor, offerForm } from '@nurt/wording/offers';
import { Link } from 'react-router';
import { paths } from '../../../../shared/paths';
import { Prose } from '../../../../shared/records';
import { useEditor } from './editor-context';
import css from './editor.module.css';

/** Part I: to whom and in which call. Nothing to fill in; the rules of the call in one place. */
export function BasicsPart() {
  const t = useText(offerEditor).basics;
  const form = useText(offerForm);
  const locale = useLocale();
  const { offer } = useEditor();
  const { call } = offer;
  const { terms } = call;
  const money = (amount: number | null) => (amount === null ? null : <MoneyText amount={amount} />);
  const share = (value: number | null) => (value === null ? null : formatPercent(value, locale));
  return (
    <>
      <Facts
        facts={[
          { label: form.addressee, value: call.authority.name },
          { label: t.call, value: <Link to={paths.call(call.id)}>{call.title}</Link> },
          { label: t.number, value: call.number },
          { label: t.task, value: terms.task && <Prose>{terms.task}</Prose> },
          offer.content.form === undefined && { label: t.kind, value: t.kindOf[terms.kind] },
          { label: t.closesAt, value: terms.closesAt && formatDateTime(terms.closesAt, locale) },
          {
            label: t.taskTerm,
            value:
              terms.taskFrom &&
              terms.taskTo &&
              `${formatDate(terms.taskFrom, locale)} – ${formatDate(terms.taskTo, locale)}`,
          },
          { label: t.pool, value: money(terms.poolGrosze) },
          { label: t.maximum, value: money(terms.maximumGrantGrosze) },
          { label: t.maximumShare, value: share(terms.maximumGrantShare) },
          { label: t.maximumAdministrative, value: share(terms.maximumAdministrativeShare) },
          { label: t.limit, value: terms.offersPerOrganisation },
        ]}
      />
      <div>
        <Details title={t.criteria}>
          <ul className={css['plainList']}>
            {terms.criteria.map(({ id, name, guidance, maximumPoints }) => (
              <li key={id}>
                <strong>{name}</strong>, {t.points(maximumPoints)}
                {guidance.trim() !== '' && <Prose>{guidance}</Prose>}
              </li>
            ))}
          </ul>
        </Details>
        {terms.taskConditions.trim() !== '' && (
          <Details title={t.conditions}>
            <Prose>{terms.taskConditions}</Prose>
          </Details>
        )}
        {terms.grantingRules.trim() !== '' && (
          <Details title={t.rules}>
            <Prose>{terms.grantingRules}</Prose>
          </Details>
        )}
      </div>
    </>
  );
}

function Details({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <details className={css['details']}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
