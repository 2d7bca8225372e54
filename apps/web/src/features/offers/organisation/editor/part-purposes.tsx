import { subtractGrosze, sumGrosze, ZERO } from '@nurt/domain/money';
import { SPORT_PURPOSES } from '@nurt/domain/offers';
import { AmountField, Facts, fieldId, Fields, MoneyText, Notice, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { sportForm } from '@nurt/wording/offers';
import { useEditor, useWrittenOffer } from './editor-context';

/** How the grant is divided among the purposes of the sports act, and whether it is divided whole. */
export function PurposesPart() {
  const t = useText(sportForm);
  const locale = useLocale();
  const { control } = useEditor().form;
  const { content, sources } = useWrittenOffer();
  const grant = sources.grant.grosze;
  const together = sumGrosze(SPORT_PURPOSES.map((key) => content.sport?.purposes[key] ?? ZERO));
  const difference = subtractGrosze(grant, together);
  return (
    <div id={fieldId('sport.purposes')}>
      <Fields>
        {SPORT_PURPOSES.map((key) => (
          <AmountField
            key={key}
            control={control}
            name={`sport.purposes.${key}`}
            label={t.purposeOf[key]}
            optional
          />
        ))}
        <Facts
          facts={[
            { label: t.together, value: <MoneyText amount={together} /> },
            { label: t.grant, value: <MoneyText amount={grant} /> },
          ]}
        />
        {grant > 0 && (
          <Notice
            live
            tone={difference === 0 ? 'success' : 'warning'}
            title={difference === 0 ? t.equal : t.difference(formatAmount(Math.abs(difference), locale))}
          />
        )}
      </Fields>
    </div>
  );
}
