import { useWatch } from 'react-hook-form';
import type { CommitteeOfferView } from '@nurt/contracts/evaluation';
import { declarationProblems } from '@nurt/domain/evaluation';
import { EXCLUSION_GROUNDS } from '@nurt/domain/statute';
import { DecisionDialog, RadioField, Section, useLocale, useText } from '@nurt/ui';
import { committee } from '@nurt/wording/evaluation';
import { CommandForm, refusedHere, useCommandForm, useDecision } from '../../../shared/forms';
import { useDeclare } from './commands';
import css from './committee.module.css';
import { NO_GROUNDS, Grounds, type GroundsDraft } from './grounds';

type DeclarationDraft = GroundsDraft & { choice: string | null };

/** The declaration that stands before everything else: impartial, or excluded on named grounds (KPA art. 24). */
export function DeclarationForm({ offer }: { offer: CommitteeOfferView }) {
  const { declaration: t, stage, stageOf } = useText(committee);
  const declare = useDeclare();
  const form = useCommandForm<DeclarationDraft>({ defaultValues: { choice: null, ...NO_GROUNDS } });
  const { control } = form;
  const choice = useWatch({ control, name: 'choice' });
  const excluded = choice === 'partial';
  const decision = useDecision({
    defaultValues: {},
    run: () => {
      const { grounds, explanation } = form.getValues();
      return declare.mutateAsync({
        params: { offerId: offer.id },
        body: excluded
          ? { impartial: false, grounds, explanation }
          : { impartial: true, grounds: [], explanation: '' },
      });
    },
    done: t.done,
  });
  return (
    <Section title={t.title} lead={t.lead}>
      <CommandForm
        form={form}
        submit={t.submit}
        onSubmit={(values) => {
          if (values.choice === null) throw refusedHere([{ code: 'invalid_choice', path: 'choice' }]);
          if (excluded) {
            const problems = declarationProblems(false, values.grounds);
            if (problems.length > 0) throw refusedHere(problems);
          }
          decision.open();
        }}
      >
        {!excluded && <GroundsToRead />}
        <RadioField
          control={control}
          name="choice"
          label={t.choice}
          choices={[
            { value: 'impartial', label: t.impartial },
            { value: 'partial', label: t.partial },
          ]}
        />
        {excluded && <Grounds control={control} />}
      </CommandForm>
      <DecisionDialog
        {...decision.dialog}
        title={t.confirmTitle}
        confirm={t.confirm}
        danger={excluded}
        changes={[
          { label: stage, before: stageOf.toDeclare, after: stageOf[excluded ? 'excluded' : 'toScore'] },
        ]}
      >
        <p>{excluded ? t.confirmExcluded : t.confirmImpartial}</p>
      </DecisionDialog>
    </Section>
  );
}

/** What is being declared about, before anything is chosen. */
function GroundsToRead() {
  const { declaration: t } = useText(committee);
  const locale = useLocale();
  return (
    <Section title={t.groundsList} level={3}>
      <p>{t.question}</p>
      <ol className={css['grounds']}>
        {EXCLUSION_GROUNDS.map(({ key, basis, ...texts }) => (
          <li key={key}>
            {texts[locale]} <small>({basis})</small>
          </li>
        ))}
      </ol>
    </Section>
  );
}
