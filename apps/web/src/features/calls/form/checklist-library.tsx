import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import type { LegalBasis } from '@nurt/domain/statute';
import { SelectField, useText } from '@nurt/ui';
import { checklistLibrary } from '@nurt/wording/calls';
import { conditions } from '@nurt/wording/announced-calls';
import css from '../calls.module.css';

/** Usual points of the formal check to pick from; those that stand there already are left out. */
export function ChecklistLibrary(props: {
  legalBasis: LegalBasis;
  taken: readonly string[];
  onPick: (text: string) => void;
}) {
  const t = useText(conditions);
  const form = useForm<{ point: string | null }>({ defaultValues: { point: null } });
  const left = checklistLibrary(props.legalBasis).filter((text) => !props.taken.includes(text));
  if (left.length === 0) return null;
  const pick = form.handleSubmit(({ point }) => {
    if (!point) return;
    props.onPick(point);
    form.reset({ point: null });
  });
  return (
    <div className={css['library']}>
      <SelectField
        control={form.control}
        name="point"
        label={t.libraryChoose}
        choices={left.map((value) => ({ value, label: value }))}
      />
      <Button variant="default" onClick={() => void pick()}>
        {t.library}
      </Button>
    </div>
  );
}
