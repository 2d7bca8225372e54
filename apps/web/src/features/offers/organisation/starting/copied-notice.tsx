import { Button } from '@mantine/core';
import type { OfferView } from '@nurt/contracts/offers';
import { Notice, useLocale, useText } from '@nurt/ui';
import { notCopiedText, offerCopied } from '@nurt/wording/offers';
import { useCommand } from '../../../../shared/api';
import css from '../organisation.module.css';

/** With which offer this one began, and what did not come along; until its authors have put it away. */
export function CopiedNotice({ offer, onPutAway }: { offer: OfferView; onPutAway: () => void }) {
  const t = useText(offerCopied);
  const locale = useLocale();
  const putAway = useCommand('DELETE /api/offers/:offerId/beginning');
  const { beginning } = offer;
  if (beginning === null) return null;
  return (
    <Notice title={t.title[beginning.kind](beginning.title)} live>
      <p>{t.text}</p>
      <ul className={css['left']}>
        {beginning.notCopied.map((item, index) => (
          <li key={`${item.what}-${String(index)}`}>{notCopiedText(item, locale)}</li>
        ))}
      </ul>
      <p>{t.stays}</p>
      <Button
        size="xs"
        mt="xs"
        variant="default"
        loading={putAway.isPending}
        onClick={() => putAway.mutate({ params: { offerId: offer.id } }, { onSuccess: onPutAway })}
      >
        {t.close}
      </Button>
    </Notice>
  );
}
