import { useMemo, useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { useWatch } from 'react-hook-form';
import type { CostColumn } from '@nurt/domain/offers';
import { EmptyState, fieldId, Notice, Section, useFieldLock, useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import { CostGroup, type CostGroupProps } from './costs/cost-group';
import { costGroups, type CostGroupRows } from './costs/cost-groups';
import { DeedLine } from './costs/deed-line';
import { onGridKey } from './costs/grid-keys';
import { rowProblems } from './costs/row-problems';
import { useCostActions } from './costs/use-cost-actions';
import { useCostRows } from './costs/use-cost-rows';
import { CostSums } from './cost-sums';
import { useEditor, useWrittenOffer } from './editor-context';
import css from './editor.module.css';
import { CallGuidance, ColumnHints, useHintedColumns } from './guidance';

/** Part V.A: the costs of each activity and administrative costs, with all their sums; a table with a keyboard. */
export function CostsPart() {
  const t = useText(offerEditor).costs;
  const { form, steps, marking } = useEditor();
  const { problems, estimate } = useWrittenOffer();
  const rows = useCostRows(form);
  const isLocked = useFieldLock();
  const fixed = isLocked('costs');
  const hinted = useHintedColumns();
  const actions = useCostActions(form, isLocked);
  const activities = useWatch({ control: form.control, name: 'activities' });
  const [typing, setTyping] = useState<string | null>(null);
  const problemsOf = useMemo(() => rowProblems(problems, marking, typing), [problems, marking, typing]);
  const names = activities.map(({ id, name }) => ({
    id: id ?? '',
    name: name?.trim() || t.untitledActivity,
  }));
  const groups = costGroups(rows, names);
  const group = (one: CostGroupRows, more: Pick<CostGroupProps, 'title' | 'add' | 'assignTo'>) => (
    <CostGroup
      key={one.key}
      rows={one}
      years={estimate.years}
      problemsOf={problemsOf}
      isLocked={isLocked}
      hinted={hinted}
      actions={actions}
      {...more}
    />
  );
  const addBelow = (id: string) => {
    const own = groups.find(({ costs }) => costs.some(({ row }) => row.id === id));
    if (own) actions.add(own.group, own.activityId, id);
  };
  return (
    <div
      id={fieldId('costs')}
      className={css['costs']}
      onKeyDown={(event) => onGridKey(event, actions, addBelow)}
      onFocus={({ target }) => setTyping(target.getAttribute('name'))}
      onBlur={() => setTyping(null)}
      onPaste={(event) => {
        const cell = event.target as HTMLElement;
        const id = cell.closest<HTMLElement>('[data-cost]')?.dataset['cost'];
        const column = cell.dataset['column'];
        if (id === undefined || column === undefined || column.startsWith('year-')) return;
        if (actions.paste(id, column as CostColumn, event.clipboardData.getData('text/plain'))) {
          event.preventDefault();
        }
      }}
    >
      <Stack gap="xs">
        <Years />
        <ColumnHints />
        <CallGuidance at="costs" />
        {!fixed && <p className={`${css['quiet']} ${css['forKeyboards']}`}>{t.pasteHelp}</p>}
      </Stack>
      <Section level={3} title={t.realisation}>
        {names.length === 0 && (
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
        {groups.map((one) => {
          if (one.group === 'administrative') return null;
          if (one.activityId === null) {
            return (
              <div key={one.key}>
                <Notice tone="warning" title={t.unassigned}>
                  <p>{t.unassignedText}</p>
                </Notice>
                {group(one, { title: t.unassigned, assignTo: names })}
              </div>
            );
          }
          const name = names.find(({ id }) => id === one.activityId)?.name ?? '';
          return group(one, { title: `${one.number} ${name}`, add: t.addTo(name) });
        })}
      </Section>
      <Section level={3} title={t.administrative} lead={t.administrativeLead}>
        <CallGuidance at="costs.administrative" />
        {groups
          .filter((one) => one.group === 'administrative')
          .map((one) => group(one, { title: '', add: t.addAdministrative }))}
      </Section>
      <CostSums />
      <DeedLine actions={actions} />
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
