import { LINE_PLACES, type LineBalance } from '@nurt/domain/programmes';
import { SegmentBar, useLocale, useText, type SegmentTone } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { places } from '@nurt/wording/programmes';
import { inPlace } from './places';

/** The bar calls money that was paid and not accounted for yet „paid”, as people do. */
const TONE = {
  settled: 'settled',
  returned: 'returned',
  executed: 'paid',
  committed: 'committed',
  reserved: 'reserved',
  available: 'available',
  lapsed: 'lapsed',
} as const satisfies Record<(typeof LINE_PLACES)[number], SegmentTone>;

/**
 * The money of a line, or of the whole programme, as one bar: from settled to available. Lapsed money is named only
 * where there is some: in an open year there is none by law.
 */
export function PlacesBar(props: {
  balance: LineBalance;
  label: string;
  legend?: boolean;
  /** Names only the places that hold something; for bars under a whole that names them all. */
  filledOnly?: boolean;
}) {
  const { balance, label, legend, filledOnly = false } = props;
  const { place } = useText(places);
  const locale = useLocale();
  return (
    <SegmentBar
      label={label}
      legend={legend}
      segments={LINE_PLACES.filter(
        (key) => inPlace(balance, key) > 0 || (!filledOnly && key !== 'lapsed'),
      ).map((key) => ({
        key,
        label: place[key],
        value: inPlace(balance, key),
        text: formatAmount(inPlace(balance, key), locale),
        tone: TONE[key],
      }))}
    />
  );
}
