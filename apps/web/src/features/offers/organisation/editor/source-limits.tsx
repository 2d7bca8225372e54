import { wholePool } from '@nurt/domain/calls';
import { largestWithin } from '@nurt/domain/offers';
import { useLocale, useText } from '@nurt/ui';
import { formatAmount, formatPercent } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { useEditor, useWrittenOffer } from './editor-context';
import { LimitLine } from './limit-line';

/** The limits of the announcement on the grant, and whether the offer keeps to each. */
export function SourceLimits() {
  const t = useText(offerEditor).sources;
  const locale = useLocale();
  const { offer } = useEditor();
  const { estimate, sources } = useWrittenOffer();
  const { maximumGrantGrosze, maximumGrantShare, kind } = offer.call.terms;
  const poolGrosze = wholePool(offer.call.terms);
  const grant = sources.grant.grosze;
  const costs = estimate.total.grosze;
  const upTo = (maximum: number, text: string, known = grant > 0) => (
    <LimitLine
      state={!known ? 'unknown' : grant > maximum ? 'exceeded' : 'kept'}
      note={known && grant > maximum ? t.exceeded(formatAmount(grant - maximum, locale)) : undefined}
    >
      {text}
    </LimitLine>
  );
  const share = maximumGrantShare === null ? 0 : largestWithin(costs, maximumGrantShare);
  return (
    <div>
      {maximumGrantGrosze !== null &&
        upTo(maximumGrantGrosze, t.capMaximum(formatAmount(maximumGrantGrosze, locale)))}
      {maximumGrantShare !== null &&
        upTo(
          share,
          t.capShare(formatPercent(maximumGrantShare, locale), formatAmount(share, locale)),
          grant > 0 && costs > 0,
        )}
      {poolGrosze !== null && upTo(poolGrosze, t.capPool(formatAmount(poolGrosze, locale)))}
      {kind === 'support' && offer.content.form === undefined && (
        <LimitLine state={grant === 0 ? 'unknown' : sources.total.grosze > grant ? 'kept' : 'exceeded'}>
          {t.capOwn}
        </LimitLine>
      )}
    </div>
  );
}
