import type { AmendmentView } from '@nurt/contracts/programmes';
import { ActionPanel, DecisionDialog, Notice, Page, Section, Split, useText } from '@nurt/ui';
import { programmeAmendment, programmeEditor, programmes } from '@nurt/wording/programmes';
import { useApi, useCommand } from '../../../shared/api';
import { MissingList, useDecision } from '../../../shared/forms';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { Prose, useMoves } from '../../../shared/records';
import { LimitWarnings } from '../limit-warnings';
import { AmendmentChanges } from './amendment-changes';
import { AmendmentEditor } from './amendment-editor';
import { ResolutionDialog, useResolution } from './resolution';

/** One amendment: prepared by the officer, recorded by the executive. */
export function AmendmentPage({ amendmentId }: { amendmentId: string }) {
  const query = useApi('GET /api/office/programme-amendments/:amendmentId', { params: { amendmentId } });
  return <Loaded query={query}>{(view) => <Record view={view} />}</Loaded>;
}

function Record({ view }: { view: AmendmentView }) {
  const t = useText(programmeAmendment);
  const e = useText(programmeEditor);
  const p = useText(programmes);
  const move = useMoves(view.moves);
  const resolution = useResolution(view);
  const discard = useCommand('DELETE /api/office/programme-amendments/:amendmentId', {
    invalidates: [
      'GET /api/office/programmes/:programmeId',
      'GET /api/office/programmes/:programmeId/amendments',
      'GET /api/office/programme-amendments/:amendmentId',
    ],
  });
  const giving = useDecision<object>({
    defaultValues: {},
    run: () => discard.mutateAsync({ params: { amendmentId: view.id } }),
    done: t.discarded,
  });
  const [edit, adopt, give] = [move('edit'), move('adopt', t.whoAdopts), move('discard')];
  const open = view.status === 'draft' && view.programme.status === 'adopted';
  return (
    <Page
      title={t.of(e.years(view.programme.year, view.programme.yearTo))}
      lead={t.lead}
      breadcrumb={[
        { label: p.title, to: paths.office.programmes },
        {
          label: e.years(view.programme.year, view.programme.yearTo),
          to: paths.office.programme(view.programme.id),
        },
      ]}
    >
      <Split
        aside={
          <ActionPanel
            actions={[
              ...(open && adopt.shown
                ? [
                    {
                      key: 'adopt',
                      label: t.adopt,
                      hint: t.adoptHint,
                      primary: adopt.allowed,
                      refused: adopt.refused,
                      onClick: resolution.open,
                    },
                  ]
                : []),
              ...(give.allowed
                ? [{ key: 'discard', label: t.discard, danger: true, onClick: giving.open }]
                : []),
              { key: 'programme', label: t.toProgramme, to: paths.office.programme(view.programme.id) },
            ]}
          />
        }
      >
        {!open && (
          <Notice tone="info" title={t.closed}>
            {t.closedText}
          </Notice>
        )}
        {edit.allowed ? (
          <AmendmentEditor key={view.id} view={view} />
        ) : (
          <>
            <Section title={t.justification}>
              <Prose>{view.amendment.justification || t.noJustification}</Prose>
            </Section>
            {open && <AmendmentChanges view={view} />}
            <LimitWarnings warnings={view.warnings} />
            {view.problems.length > 0 && (
              <Section title={t.missing}>
                <MissingList problems={view.problems} />
              </Section>
            )}
          </>
        )}
      </Split>
      <ResolutionDialog view={view} resolution={resolution} />
      <DecisionDialog {...giving.dialog} danger title={t.discardTitle} confirm={t.discard}>
        <p>{t.discardText}</p>
      </DecisionDialog>
    </Page>
  );
}
