import { useState, type ReactNode } from 'react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cssVariables, theme, ToastProvider } from '@nurt/ui';
import { NetworkError } from '../shared/api';
import { LanguageProvider } from '../shared/language';
import { OrganisationProvider } from '../shared/session';
import { SessionGate } from './session-gate';

// The same key is read by public/colour-scheme.js before the first paint.
const colourScheme = localStorageColorSchemeManager({ key: 'nurt.colours' });

function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // A refusal is an answer; only a silent network is asked again.
        retry: (failures, error) => error instanceof NetworkError && failures < 2,
        // Being offline must be said, not waited out.
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
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
            <SessionGate />
          </OrganisationProvider>
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
