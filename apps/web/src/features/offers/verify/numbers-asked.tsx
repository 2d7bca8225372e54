import { Section, TextField, useText } from '@nurt/ui';
import { verify } from '@nurt/wording/offers';
import { CommandForm, useCommandForm } from '../../../shared/forms';

export interface Numbers {
  readonly number: string;
  readonly checksum: string;
}

/** Number and checksum, as they stand at the foot of every page. */
export function NumbersAsked({
  given,
  onAsk,
}: {
  given: Numbers;
  onAsk: (numbers: Numbers) => Promise<void>;
}) {
  const t = useText(verify);
  const form = useCommandForm({ defaultValues: given });
  return (
    <Section title={t.numbers} lead={t.numbersLead}>
      <CommandForm form={form} submit={t.submit} onSubmit={onAsk}>
        <TextField control={form.control} name="number" label={t.number} help={t.numberHelp} width={20} />
        <TextField control={form.control} name="checksum" label={t.checksum} help={t.checksumHelp} />
      </CommandForm>
    </Section>
  );
}
