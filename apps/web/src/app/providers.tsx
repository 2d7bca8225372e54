import { lazy, Suspense, useState, type ReactNode } from 'react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cssVariables, theme, ToastProvider } from '@nurt/ui';
import { NetworkError } from '../shared/api';
import { LanguageProvider } from '../shared/language';
import { OrganisationProvider, useSession } from '../shared/session';
import { readSetting } from '../shared/settings';

// The same key is read by public/colour-scheme.js before the first paint.
const colourScheme = localStorageColorSchemeManager({ key: 'nurt.colours' });

function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal is an answer; only a silent network is asked again, and not where the device knows that it has none.
        retry: (failures, error) => error instanceof NetworkError && failures < 2 && navigator.onLine,
        // Being offline must be said, not waited out.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

const SessionGate = lazy(() => import('./session-gate'));

/** Only who is signed in, or was here, has a session to lose or something kept: other visitors load nothing for it. */
function Gate() {
  const { session } = useSession();
  return session || readSetting('kept') ? (
    <Suspense>
      <SessionGate />
    </Suspense>
  ) : null;
}

/** Everything that pages take for granted: colours, the cache of answers, language, organisation, confirmations. */
export function Providers({ children }: { children: ReactNode }) {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <OrganisationProvider>
            <ToastProvider>{children}</ToastProvider>
            <Gate />
          </OrganisationProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
