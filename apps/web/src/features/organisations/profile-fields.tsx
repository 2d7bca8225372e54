import { IconCheck } from '@tabler/icons-react';
import { useWatch, type Control, type UseFormReturn } from 'react-hook-form';
import {
  isNip,
  isNrb,
  isRegon,
  isTerc,
  parseNip,
  parseNrb,
  parseRegon,
  parseTerc,
} from '@nurt/domain/identifiers';
import { EXCLUDED_BODIES, LEGAL_FORMS, requiresKrs, type LegalFormKey } from '@nurt/domain/statute';
import {
  FieldRow,
  Fields,
  Section,
  SelectField,
  TextAreaField,
  TextField,
  useLocale,
  useText,
} from '@nurt/ui';
import { organisations } from '@nurt/wording/organisations';
import { AccountCheck } from './account-check';
import { FromRegister } from './from-register';
import css from './organisations.module.css';
import { asksForRegister, usualRegister, type ProfileDraft } from './profile-draft';

/** The fields of a profile. The legal form decides which register is asked for. */
export function ProfileFields({ form }: { form: UseFormReturn<ProfileDraft> }) {
  const { control } = form;
  const t = useText(organisations);
  const f = t.fields;
  const locale = useLocale();
  const legalForm = useWatch({ control, name: 'legalForm' });
  const known = LEGAL_FORMS.some(({ key }) => key === legalForm);
  const inKrs = known && requiresKrs(legalForm as LegalFormKey);
  return (
    <>
      <Section title={t.sections.identity}>
        <Fields>
          <TextField
            control={control}
            name="name"
            autoComplete="organization"
            label={f.name}
            help={f.nameHelp}
          />
          <SelectField
            control={control}
            name="legalForm"
            label={f.legalForm}
            help={EXCLUDED_BODIES[locale]}
            choices={LEGAL_FORMS.map((form) => ({ value: form.key, label: form[locale] }))}
          />
          <FieldRow>
            <Identifier control={control} name="nip" label={f.nip} help={f.nipHelp} width={15} />
            <Identifier control={control} name="regon" label={f.regon} help={f.regonHelp} width={16} />
          </FieldRow>
          <FromRegister form={form} from="regon" />
          {known && (
            <Identifier
              control={control}
              name="krs"
              label={f.krs}
              help={inKrs ? f.krsRequired : f.krsOptional}
              optional={!inKrs}
              width={14}
            />
          )}
          {known && <FromRegister form={form} from="krs" />}
          {asksForRegister(legalForm) && (
            <>
              <TextField
                control={control}
                name="registerName"
                label={f.registerName}
                help={f.registerHelp(usualRegister(legalForm, locale))}
              />
              <TextField control={control} name="registerNumber" label={f.registerNumber} width={24} />
            </>
          )}
        </Fields>
      </Section>
      <Section title={t.sections.contact}>
        <Fields>
          <TextField control={control} name="street" autoComplete="street-address" label={f.street} />
          <FieldRow>
            <TextField
              control={control}
              name="postalCode"
              autoComplete="postal-code"
              inputMode="numeric"
              label={f.postalCode}
              width={8}
            />
            <TextField control={control} name="city" autoComplete="address-level2" label={f.city} />
          </FieldRow>
          <Identifier control={control} name="terc" label={f.terc} help={f.tercHelp} optional width={10} />
          <TextField control={control} name="email" type="email" autoComplete="email" label={f.email} />
          <TextField
            control={control}
            name="phone"
            type="tel"
            autoComplete="tel"
            label={f.phone}
            width={20}
          />
          <TextField
            control={control}
            name="website"
            type="url"
            autoComplete="url"
            label={f.website}
            optional
          />
        </Fields>
      </Section>
      <Section title={t.sections.money}>
        <Fields>
          <Identifier
            control={control}
            name="bankAccount"
            label={f.bankAccount}
            help={f.bankAccountHelp}
            width={34}
          />
          <AccountCheck form={form} />
        </Fields>
      </Section>
      <Section title={t.sections.representation}>
        <Fields>
          <TextAreaField
            control={control}
            name="representation"
            label={f.representation}
            help={f.representationHelp}
            maximum={500}
            rows={3}
          />
        </Fields>
      </Section>
    </>
  );
}

type IdentifierName = 'nip' | 'regon' | 'krs' | 'terc' | 'bankAccount';

/** Right by its own check digits or shape. A KRS number has neither, so nothing is said about it. */
const RIGHT: Readonly<Record<IdentifierName, (typed: string) => boolean>> = {
  nip: (typed) => readsAs(parseNip(typed), isNip),
  regon: (typed) => readsAs(parseRegon(typed), isRegon),
  krs: () => false,
  terc: (typed) => readsAs(parseTerc(typed), isTerc),
  bankAccount: (typed) => readsAs(parseNrb(typed), isNrb),
};

function readsAs(parsed: { ok: boolean; value?: string }, check: (value: unknown) => boolean): boolean {
  return parsed.ok && check(parsed.value);
}

interface IdentifierProps {
  control: Control<ProfileDraft>;
  name: IdentifierName;
  label: string;
  help: string;
  width: number;
  optional?: boolean;
}

/** A number with check digits: as soon as it is right, it says so. */
function Identifier({ control, name, label, help, width, optional }: IdentifierProps) {
  const t = useText(organisations);
  const typed = useWatch({ control, name }) ?? '';
  const right = RIGHT[name](typed);
  return (
    <div>
      <TextField
        control={control}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        label={label}
        help={help}
        width={width}
        optional={optional}
      />
      <p className={css['correct']} role="status">
        {right && (
          <>
            <IconCheck size={16} aria-hidden /> {t.correct}
          </>
        )}
      </p>
    </div>
  );
}
