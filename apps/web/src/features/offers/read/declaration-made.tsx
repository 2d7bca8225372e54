import type { ReactNode } from 'react';
import type { DeclarationView, OutsideConfirmationView } from '@nurt/contracts/offers';
import type { RevisionKind } from '@nurt/domain/offers';
import { Facts, Notice, Section, useText } from '@nurt/ui';
import { offerDeclaration } from '@nurt/wording/offers';
import { ConfirmationsMade } from './confirmations-made';

export interface DeclarationMadeProps {
  declaration: DeclarationView;
  /** Draws a confirmation on paper or in a signed file, for whoever reads. */
  children: (act: RevisionKind, outside: OutsideConfirmationView) => ReactNode;
}

/** Who confirmed what is declared about a submitted offer; or that not all did before its term ended. */
export function DeclarationMade({ declaration, children }: DeclarationMadeProps) {
  const t = useText(offerDeclaration);
  const { act, state, parties, reason, outside } = declaration;
  const lapsed = state === 'lapsed';
  return (
    <Section title={lapsed || outside ? t.titleOf[act] : t.declaredOf[act]}>
      {lapsed && (
        <Notice tone="warning" title={t.lapsedTitleOf[act]}>
          <p>{outside ? t.lapsedOutside : t.lapsedText}</p>
        </Notice>
      )}
      {reason !== '' && <Facts facts={[{ label: t.reason, value: reason }]} />}
      {outside && (act === 'correction' || act === 'update') ? (
        children(act, outside)
      ) : (
        <ConfirmationsMade parties={parties} over={lapsed} />
      )}
    </Section>
  );
}
