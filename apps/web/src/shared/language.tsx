import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { LocaleProvider } from '@nurt/ui';
import { isLocale, type Locale } from '@nurt/wording/format';
import { api } from './api';
import { readSetting, writeSetting } from './settings';
import { useAdoptSession, useSession } from './session';

const SpeakContext = createContext<(locale: Locale) => void>(() => undefined);

/**
 * The language of the screen: the account's own when somebody is signed in, else the one chosen in this browser,
 * else Polish.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const { session, demo } = useSession();
  const adopt = useAdoptSession();
  const [remembered, setRemembered] = useState<Locale>(() => {
    const stored = readSetting('locale');
    return isLocale(stored) ? stored : 'pl';
  });
  const locale = session?.account.locale ?? remembered;
  useEffect(() => {
    document.documentElement.lang = locale;
    writeSetting('locale', locale);
  }, [locale]);

  const speak = (next: Locale) => {
    setRemembered(next);
    if (!session) return;
    adopt({ session: { ...session, account: { ...session.account, locale: next } }, demo });
    // The screen has changed already; an account that could not be told keeps its language for the next visit.
    api('PATCH /api/account', { body: { locale: next } }).then(adopt, () => undefined);
  };
  return (
    <LocaleProvider locale={locale}>
      <SpeakContext value={speak}>{children}</SpeakContext>
    </LocaleProvider>
  );
}

/** Changes the language of the screen, of this browser and of the account. */
export function useSpeak(): (locale: Locale) => void {
  return useContext(SpeakContext);
}
