import type { BudgetLineView, ProgrammeView } from '@nurt/contracts/programmes';
import { canMove } from '@nurt/domain/lifecycle';
import { programmeLifecycle, STANDING_PROGRAMMES } from '@nurt/domain/programmes';
import { LEGAL_BASIS_LABELS, SPHERES } from '@nurt/domain/statute';
import {
  ActionPanel,
  DataTable,
  Facts,
  MoneyText,
  Page,
  Section,
  Split,
  StatusLabel,
  useLocale,
  useText,
} from '@nurt/ui';
import { formatDate } from '@nurt/wording/format';
import { programmeAmendment, programmeEditor, programmes, programmeVersions } from '@nurt/wording/programmes';
import { useNavigate } from 'react-router';
import { useApi, useCommand } from '../../shared/api';
import { MissingList, useAttempt } from '../../shared/forms';
import { Loaded } from '../../shared/loaded';
import { PlacesBar, PlacesTable } from '../../shared/money';
import { paths } from '../../shared/paths';
import { capitalised, History, useMoves } from '../../shared/records';
import { VersionContent } from '../../shared/programme-versions';
import { AdoptionDialog, useAdoption } from './adoption';
import { Amendments } from './amendments';
import { ConsultationSummary } from './consultation/summary';
import { Attachments } from './attachments';
import { LaterYears } from './later-years';
import { LimitWarnings } from './limit-warnings';
import css from './programmes.module.css';
import { useMoneyLinks } from './money-links';
import { PHASE_TONE } from './status';
import { useWithdrawal, WithdrawalDialog } from './withdrawal';

/** One programme: its resolution, the money of every line, and what can be done. */
export function ProgrammePage({ programmeId }: { programmeId: string }) {
  const query = useApi('GET /api/office/programmes/:programmeId', { params: { programmeId } });
  return <Loaded query={query}>{(programme) => <Record programme={programme} />}</Loaded>;
}

function Record({ programme }: { programme: ProgrammeView }) {
  const t = useText(programmes);
  const locale = useLocale();
  const move = useMoves(programme.moves);
  const adoption = useAdoption(programme);
  const { status, phase, lines, total, resolutionNumber, resolutionDate } = programme;
  const e = useText(programmeEditor);
  const a = useText(programmeAmendment);
  const v = useText(programmeVersions);
  const withdrawal = useWithdrawal(programme);
  const amending = useAmending(programme.id);
  const content = useApi('GET /api/office/programmes/:programmeId/content', {
    params: { programmeId: programme.id },
  });
  const standing = STANDING_PROGRAMMES.some((state) => state === status);
  const writable = status === 'draft' || status === 'consultation';
  const adopt = move('adopt', t.whoAdopts);
  const moneyLinks = useMoneyLinks(programme.id);
  const adoptable = canMove(programmeLifecycle, status, 'adopt') && adopt.shown;
  return (
    <Page
      title={programme.title}
      written
      breadcrumb={[{ label: t.title, to: paths.office.programmes }]}
      status={<StatusLabel tone={PHASE_TONE[phase]}>{t.statusOf[phase]}</StatusLabel>}
    >
      <Split
        aside={
          <ActionPanel
            actions={[
              ...(move('edit').allowed
                ? [
                    {
                      key: 'edit',
                      label: e.edit,
                      hint: e.editHint,
                      to: paths.office.editProgramme(programme.id),
                      primary: true,
                    },
                  ]
                : []),
              ...(adoptable
                ? [
                    {
                      key: 'adopt',
                      label: t.adopt,
                      hint: t.adoptHint,
                      primary: adopt.allowed,
                      refused: adopt.refused,
                      onClick: adoption.open,
                    },
                  ]
                : []),
              ...(status === 'adopted'
                ? [{ key: 'calls', label: t.toCalls, to: paths.office.calls, primary: true }]
                : []),
              ...(move('amend').allowed
                ? [
                    {
                      key: 'amend',
                      label: amending.open ? a.open : a.prepare,
                      hint: a.prepareHint,
                      busy: amending.busy,
                      onClick: amending.start,
                    },
                  ]
                : []),
              ...(standing
                ? [
                    {
                      key: 'versions',
                      label: v.toVersions,
                      to: paths.office.programmeVersions(programme.id),
                    },
                  ]
                : []),
              ...(move('withdraw').allowed
                ? [{ key: 'withdraw', label: e.withdraw, danger: true, onClick: withdrawal.open }]
                : []),
              ...(standing && programme.kind === 'annual' ? moneyLinks : []),
            ]}
          />
        }
      >
        <Facts
          facts={[
            { label: e.kind, value: e.kindOf[programme.kind] },
            { label: t.year, value: e.years(programme.year, programme.yearTo) },
            { label: t.place.planned, value: <MoneyText amount={total.plannedGrosze} strong /> },
            {
              label: t.resolution,
              value:
                resolutionNumber && resolutionDate
                  ? t.resolutionOf(resolutionNumber, formatDate(resolutionDate, locale))
                  : t.noResolution,
            },
            ...(programme.kind === 'multiYear' && content.data
              ? [
                  {
                    label: e.limitsBindingFact,
                    value: e.limitsBindingOf(content.data.limitsBinding === true),
                  },
                ]
              : []),
          ]}
        />
        {writable && content.data && (
          <Section title={e.missing}>
            {content.data.problems.length === 0 ? (
              <p>{e.nothingMissing}</p>
            ) : (
              <MissingList
                problems={content.data.problems}
                to={move('edit').allowed ? paths.office.editProgramme(programme.id) : undefined}
              />
            )}
          </Section>
        )}
        {content.data && <LimitWarnings warnings={content.data.warnings} />}
        {standing && programme.kind === 'annual' && (
          <Section title={t.wholeMoney}>
            <PlacesBar balance={total} label={t.wholeMoney} />
          </Section>
        )}
      </Split>
      <Section title={t.lines}>
        <PlacesTable
          captionHidden
          lines={lines}
          total={total}
          summary={`${t.linesCount(lines.length)}, ${t.inZloty}`}
        />
      </Section>
      {standing && programme.kind === 'annual' && <LaterYears programmeId={programme.id} />}
      <ConsultationSummary programme={programme} />
      <Statute lines={lines} />
      {content.data && (
        <Section title={v.sections}>
          <VersionContent kind={programme.kind} sections={content.data.sections} />
        </Section>
      )}
      <Attachments programmeId={programme.id} writable={move('edit').allowed} />
      {standing && <Amendments programmeId={programme.id} />}
      <History events={programme.timeline} texts={t.events} />
      <AdoptionDialog programme={programme} adoption={adoption} warnings={content.data?.warnings ?? []} />
      <WithdrawalDialog programme={programme} withdrawal={withdrawal} />
    </Page>
  );
}

/** Opens the amendment that is being prepared, or begins one. */
function useAmending(programmeId: string): { open: boolean; busy: boolean; start: () => void } {
  const navigate = useNavigate();
  const attempt = useAttempt();
  const list = useApi('GET /api/office/programmes/:programmeId/amendments', { params: { programmeId } });
  const begin = useCommand('POST /api/office/programmes/:programmeId/amendments', {
    invalidates: ['GET /api/office/programmes/:programmeId/amendments'],
  });
  const draft = list.data?.find(({ status }) => status === 'draft');
  return {
    open: draft !== undefined,
    busy: attempt.busy,
    start: () =>
      void attempt.run(async () => {
        const id = draft?.id ?? (await begin.mutateAsync({ params: { programmeId } })).id;
        await navigate(paths.office.programmeAmendment(id));
      }),
  };
}

function Statute({ lines }: { lines: readonly BudgetLineView[] }) {
  const t = useText(programmes);
  const e = useText(programmeEditor);
  const locale = useLocale();
  return (
    <Section title={t.basisAndClassification}>
      <DataTable
        caption={t.basisAndClassification}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'line',
            header: t.line,
            written: true,
            cell: ({ code, name, priorityTasks }) => (
              <>
                {code} {name}
                {priorityTasks.length > 0 && (
                  <small className={css['aside']}>{priorityTasks.join('; ')}</small>
                )}
              </>
            ),
          },
          {
            key: 'basis',
            header: t.legalBasis,
            cell: ({ legalBasis }) => (
              <>
                {capitalised(LEGAL_BASIS_LABELS[legalBasis][locale])}
                <small className={css['aside']}>{LEGAL_BASIS_LABELS[legalBasis].basis}</small>
              </>
            ),
          },
          {
            key: 'spheres',
            header: t.spheres,
            cell: ({ spheres }) =>
              spheres.length === 0 ? (
                t.noSpheres
              ) : (
                <ul className={css['spheres']}>
                  {spheres.map((key) => (
                    <li key={key}>
                      {SPHERES.find((sphere) => sphere.key === key)?.[locale]} ({t.sphereNumber(key)})
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'classification',
            header: t.classification,
            cell: ({ division, chapter, paragraph }) => t.classificationOf(division, chapter, paragraph),
          },
          ...(lines.some(({ limits }) => limits.length > 0)
            ? [
                {
                  key: 'limits',
                  header: e.limits,
                  cell: ({ limits }: BudgetLineView) => (
                    <ul className={css['spheres']}>
                      {limits.map(({ year, grosze }) => (
                        <li key={year}>
                          {year}: <MoneyText amount={grosze} />
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
