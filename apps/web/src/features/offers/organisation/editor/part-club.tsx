import { useFieldArray } from 'react-hook-form';
import { fieldId, Fields, Section, TextField, useText, WholeNumberField } from '@nurt/ui';
import { sportForm } from '@nurt/wording/offers';
import { Repeated } from '../../../../shared/forms';
import { newId } from '../../../../shared/new-id';
import { useEditor, useWrittenOffer } from './editor-context';

/** Who trains and competes: the club's discipline and competition, its athletes by age, its coaches. */
export function ClubPart() {
  const t = useText(sportForm);
  const { control } = useEditor().form;
  return (
    <>
      <Fields>
        <TextField control={control} name="sport.discipline" label={t.discipline} />
        <TextField control={control} name="sport.licence" label={t.licence} help={t.licenceHelp} />
        <TextField control={control} name="sport.league" label={t.league} help={t.leagueHelp} />
      </Fields>
      <Groups />
      <Coaches />
    </>
  );
}

function Groups() {
  const t = useText(sportForm);
  const { control } = useEditor().form;
  const { sport } = useWrittenOffer().content;
  const rows = useFieldArray({ control, name: 'sport.groups', keyName: 'key' });
  const together = (sport?.groups ?? []).reduce((sum, { athletes }) => sum + (athletes ?? 0), 0);
  return (
    <Section level={3} id={fieldId('sport.groups')} title={t.groups}>
      <Repeated
        name="sport.groups"
        label={t.groups}
        keys={rows.fields.map(({ id }) => id ?? '')}
        title={(index) => t.group(index + 1)}
        add={t.addGroup}
        onAdd={() => rows.append({ id: newId(), name: '', athletes: null }, { shouldFocus: false })}
        onRemove={rows.remove}
        footer={together > 0 && <p>{t.athletesTogether(together)}</p>}
      >
        {(index) => (
          <>
            <TextField
              control={control}
              name={`sport.groups.${index}.name`}
              label={t.groupName}
              help={t.groupNameHelp}
            />
            <WholeNumberField control={control} name={`sport.groups.${index}.athletes`} label={t.athletes} />
          </>
        )}
      </Repeated>
    </Section>
  );
}

function Coaches() {
  const t = useText(sportForm);
  const { control } = useEditor().form;
  const rows = useFieldArray({ control, name: 'sport.coaches', keyName: 'key' });
  return (
    <Section level={3} id={fieldId('sport.coaches')} title={t.coaches}>
      <Repeated
        name="sport.coaches"
        label={t.coaches}
        keys={rows.fields.map(({ id }) => id ?? '')}
        title={(index) => t.coach(index + 1)}
        add={t.addCoach}
        onAdd={() => rows.append({ id: newId(), qualification: '', groups: '' }, { shouldFocus: false })}
        onRemove={rows.remove}
      >
        {(index) => (
          <>
            <TextField
              control={control}
              name={`sport.coaches.${index}.qualification`}
              label={t.qualification}
              help={t.qualificationHelp}
            />
            <TextField control={control} name={`sport.coaches.${index}.groups`} label={t.trains} />
          </>
        )}
      </Repeated>
    </Section>
  );
}
