import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFieldArray, useWatch, type UseFieldArrayReturn } from 'react-hook-form';
import { EmptyState, fieldId, Notice, Section, useFieldLock, useLocale, useText } from '@nurt/ui';
import { formatAmount } from '@nurt/wording/format';
import { offerEditor } from '@nurt/wording/offers';
import { newId } from '../../../../shared/new-id';
import { CostRow } from './cost-row';
import { CostSums } from './cost-sums';
import type { OfferDraft } from './draft';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';

type CostRows = UseFieldArrayReturn<OfferDraft, 'costs', 'key'>;

/** Part V.A: the costs of each activity and administrative costs, with all their sums. */
export function CostsPart() {
  const t = useText(offerEditor).costs;
  const { form, steps } = useEditor();
  const rows = useFieldArray({ control: form.control, name: 'costs', keyName: 'key' });
  const activities = useWatch({ control: form.control, name: 'activities' });
  const known = new Set(activities.map(({ id }) => id));
  const place = rows.fields.map((row, index) => ({ row, index }));
  const realisation = place.filter(({ row }) => row.group === 'realisation');
  const unassigned = realisation.filter(({ row }) => row.activityId === null || !known.has(row.activityId));
  return (
    <div id={fieldId('costs')} className={css['costs']}>
      <Years />
      <Section level={3} title={t.realisation}>
        {activities.length === 0 && (
          <EmptyState
            title={t.noActivities}
            action={
              <Button component={Link} to={steps.to('schedule')} variant="default">
                {t.toSchedule}
              </Button>
            }
          >
            {t.noActivitiesText}
          </EmptyState>
        )}
        {activities.map(({ id, name }, at) => (
          <CostGroup
            key={id}
            title={`I.${at + 1} ${name?.trim() || t.untitledActivity}`}
            add={t.addTo(name?.trim() || t.untitledActivity)}
            rows={rows}
            numbered={`I.${at + 1}`}
            group="realisation"
            activityId={id}
            indexes={realisation.filter(({ row }) => row.activityId === id).map(({ index }) => index)}
          />
        ))}
        {unassigned.length > 0 && (
          <>
            <Notice tone="warning" title={t.unassigned}>
              <p>{t.unassignedText}</p>
            </Notice>
            <CostGroup
              title={t.unassigned}
              rows={rows}
              numbered={`I.${activities.length + 1}`}
              group="realisation"
              activityId={null}
              indexes={unassigned.map(({ index }) => index)}
              assignTo={activities.map(({ id, name }) => ({
                id: id ?? '',
                name: name?.trim() || t.untitledActivity,
              }))}
            />
          </>
        )}
      </Section>
      <Section level={3} title={t.administrative} lead={t.administrativeLead}>
        <CostGroup
          title=""
          add={t.addAdministrative}
          rows={rows}
          numbered="II"
          group="administrative"
          activityId={null}
          indexes={place.filter(({ row }) => row.group === 'administrative').map(({ index }) => index)}
        />
      </Section>
      <CostSums />
    </div>
  );
}

/** How the years of the task bear on the table. */
function Years() {
  const t = useText(offerEditor).costs;
  const { content, estimate } = useWrittenOffer();
  if (content.taskFrom === null || content.taskTo === null) return <Notice tone="info">{t.noTerm}</Notice>;
  const [year, ...more] = estimate.years;
  if (more.length > 0) return <Notice tone="info">{t.manyYears}</Notice>;
  return year === undefined ? null : <p className={css['quiet']}>{t.singleYear(year)}</p>;
}

interface CostGroupProps {
  title: string;
  /** The button that adds a cost; none in a group that should become empty. */
  add?: string;
  rows: CostRows;
  /** Number of the group in the table. */
  numbered: string;
  group: 'realisation' | 'administrative';
  activityId: string | null;
  /** Places of the group's costs in the form's list. */
  indexes: readonly number[];
  /** Activities to which a cost without one can be given. */
  assignTo?: readonly { readonly id: string; readonly name: string }[];
}

function CostGroup(props: CostGroupProps) {
  const { title, add, rows, numbered, group, activityId, indexes, assignTo } = props;
  const t = useText(offerEditor).costs;
  const { form } = useEditor();
  const isLocked = useFieldLock();
  return (
    <div className={css['costGroup']} role="group" aria-label={title || t.administrative}>
      {title !== '' && <h4>{title}</h4>}
      {indexes.length > 0 && (
        <ol className={css['costRows']}>
          {indexes.map((index, at) => (
            <li key={rows.fields[index]?.key}>
              <CostRow
                index={index}
                number={`${numbered}.${at + 1}`}
                onRemove={isLocked(`costs.${index}`) ? undefined : () => rows.remove(index)}
                assignTo={assignTo}
                onAssign={(to) => rows.update(index, { ...form.getValues(`costs.${index}`), activityId: to })}
              />
            </li>
          ))}
        </ol>
      )}
      <div className={css['groupFoot']}>
        {add !== undefined && !isLocked('costs') && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-label={add}
            onClick={() =>
              rows.append(
                {
                  id: newId(),
                  group,
                  activityId,
                  name: '',
                  unit: '',
                  unitCostGrosze: null,
                  quantity: null,
                  years: [],
                },
                { focusName: `costs.${rows.fields.length}.name` },
              )
            }
          >
            {t.add}
          </Button>
        )}
        <GroupSum group={group} activityId={activityId} />
      </div>
    </div>
  );
}

function GroupSum({ group, activityId }: Pick<CostGroupProps, 'group' | 'activityId'>) {
  const t = useText(offerEditor).costs;
  const locale = useLocale();
  const { estimate } = useWrittenOffer();
  const part =
    group === 'administrative'
      ? estimate.administrative
      : estimate.activities.find((activity) => activity.activityId === activityId);
  if (!part || part.lines.length === 0) return <span className={css['quiet']}>{t.noCosts}</span>;
  return <strong className={css['sum']}>{formatAmount(part.total.grosze, locale)}</strong>;
}
