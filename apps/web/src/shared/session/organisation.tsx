import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { readSetting, writeSetting } from '../settings';
import { useSession, type SessionView } from './session';

export type OwnOrganisation = SessionView['organisations'][number];

interface Chosen {
  readonly organisation: OwnOrganisation | null;
  readonly choose: (id: string) => void;
}

const OrganisationContext = createContext<Chosen>({ organisation: null, choose: () => undefined });

/** Remembers for which organisation the person works, where they belong to several. */
export function OrganisationProvider({ children }: { children: ReactNode }) {
  const { session } = useSession();
  const [id, setId] = useState(() => readSetting('organisation'));
  const organisations = session?.organisations ?? [];
  const organisation = organisations.find((own) => own.id === id) ?? organisations[0] ?? null;
  const choose = useCallback((next: string) => {
    writeSetting('organisation', next);
    setId(next);
  }, []);
  return <OrganisationContext value={{ organisation, choose }}>{children}</OrganisationContext>;
}

/** The organisation for which the person works now; null when they belong to none yet. */
export function useOrganisation(): Chosen {
  return useContext(OrganisationContext);
}
