import { Section, useLocale, useText } from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { verify } from '@nurt/wording/offers';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { Checksum } from '../../../shared/records';
import css from './verify.module.css';

/** The build puts it beside the page. */
const COMMAND = '/verify-receipt.mjs';

/** The public keys, the present one first, and how to verify without this service. */
export function SigningKeys() {
  const t = useText(verify);
  const locale = useLocale();
  const keys = useApi('GET /api/public/signing-keys');
  return (
    <>
      <Section title={t.keys} lead={t.keysLead}>
        <Loaded query={keys} as="part">
          {(list) => (
            <ul className={css['keys']}>
              {list.map(({ fingerprint, usedFrom, usedUntil }) => (
                <li key={fingerprint}>
                  <Checksum checksum={fingerprint} />
                  <span className={css['quiet']}>
                    {usedUntil === null
                      ? t.keyNow(formatDateTime(usedFrom, locale))
                      : t.keyOnce(formatDateTime(usedFrom, locale), formatDateTime(usedUntil, locale))}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
      <Section title={t.offline} lead={t.offlineText}>
        <p>
          <a href={COMMAND} download>
            {t.command}
          </a>
        </p>
        {keys.data?.[0] && (
          <pre className={css['command']} tabIndex={0} aria-label={t.commandLine}>
            <code>{`node verify-receipt.mjs RECEIPT.json OFFER.pdf --key ${keys.data[0].publicKey}`}</code>
          </pre>
        )}
      </Section>
    </>
  );
}
