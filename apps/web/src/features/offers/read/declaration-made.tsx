import type { DeclarationView } from '@nurt/contracts/offers';
import { Facts, Notice, Section, useText } from '@nurt/ui';
import { offerDeclaration } from '@nurt/wording/offers';
import { ConfirmationsMade } from './confirmations-made';

/** Who confirmed what is declared about a submitted offer; or that not all did before its term ended. */
export function DeclarationMade({ declaration }: { declaration: DeclarationView }) {
  const t = useText(offerDeclaration);
  const { act, state, parties, reason } = declaration;
  return (
    <Section title={state === 'lapsed' ? t.titleOf[act] : t.declaredOf[act]}>
      {state === 'lapsed' && (
        <Notice tone="warning" title={t.lapsedTitleOf[act]}>
          <p>{t.lapsedText}</p>
        </Notice>
      )}
      {reason !== '' && <Facts facts={[{ label: t.reason, value: reason }]} />}
      <ConfirmationsMade parties={parties} over={state === 'lapsed'} />
    </Section>
  );
}
