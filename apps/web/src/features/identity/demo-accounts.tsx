import { ProblemSummary, Section, useLocale, useText } from '@nurt/ui';
import { identity } from '@nurt/wording/identity';
import { api, useApi } from '../../shared/api';
import { useAttempt } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import type { SessionState } from '../../shared/session';
import css from './identity.module.css';

/** The accounts of the demonstration, one for each role; one click signs in. */
export function DemoAccounts({ onSignedIn }: { onSignedIn: (state: SessionState) => void }) {
  const t = useText(identity);
  const locale = useLocale();
  const accounts = useApi('GET /api/demo/accounts');
  const attempt = useAttempt();
  return (
    <Section title={t.demo.title} lead={t.demo.lead} framed>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <Loaded query={accounts} as="part">
        {(list) => (
          <>
            <ul className={css['accounts']}>
              {list.map(({ email, password, name, label }) => (
                <li key={email}>
                  <button
                    type="button"
                    disabled={attempt.busy}
                    title={t.demo.signInAs(name)}
                    onClick={() =>
                      void attempt.run(async () =>
                        onSignedIn(await api('POST /api/session', { body: { email, password } })),
                      )
                    }
                  >
                    <strong>{label[locale]}</strong>
                    <span>{name}</span>
                    <span className={css['email']}>{email}</span>
                  </button>
                </li>
              ))}
            </ul>
            <CommonPassword passwords={list.map(({ password }) => password)} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function CommonPassword({ passwords }: { passwords: readonly string[] }) {
  const t = useText(identity);
  const [first] = passwords;
  if (first === undefined || passwords.some((password) => password !== first)) return null;
  return (
    <p className={css['email']}>
      {t.demo.password} <code>{first}</code>
    </p>
  );
}
