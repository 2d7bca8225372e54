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
import { programmes } from '@nurt/wording/programmes';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import { PlacesBar, PlacesTable } from '../../shared/money';
import { paths } from '../../shared/paths';
import { capitalised, History, useMoves } from '../../shared/records';
import { AdoptionDialog, useAdoption } from './adoption';
import css from './programmes.module.css';
import { useMoneyLinks } from './money-links';
import { PHASE_TONE } from './status';

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
  const adopt = move('adopt', t.whoAdopts);
  const standing = STANDING_PROGRAMMES.some((state) => state === status);
  const moneyLinks = useMoneyLinks(programme.id);
  const adoptable = canMove(programmeLifecycle, status, 'adopt') && adopt.shown;
  return (
    <Page
      title={programme.title}
      breadcrumb={[{ label: t.title, to: paths.office.programmes }]}
      status={<StatusLabel tone={PHASE_TONE[phase]}>{t.statusOf[phase]}</StatusLabel>}
    >
      <Split
        aside={
          <ActionPanel
            actions={[
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
              ...(standing ? moneyLinks : []),
            ]}
          />
        }
      >
        <Facts
          facts={[
            { label: t.year, value: programme.year },
            { label: t.place.planned, value: <MoneyText amount={total.plannedGrosze} strong /> },
            {
              label: t.resolution,
              value:
                resolutionNumber && resolutionDate
                  ? t.resolutionOf(resolutionNumber, formatDate(resolutionDate, locale))
                  : t.noResolution,
            },
          ]}
        />
        {standing && (
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
      <Statute lines={lines} />
      <History events={programme.timeline} texts={t.events} />
      <AdoptionDialog programme={programme} adoption={adoption} />
    </Page>
  );
}

function Statute({ lines }: { lines: readonly BudgetLineView[] }) {
  const t = useText(programmes);
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
          { key: 'line', header: t.line, cell: ({ code, name }) => `${code} ${name}` },
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
        ]}
      />
    </Section>
  );
}
