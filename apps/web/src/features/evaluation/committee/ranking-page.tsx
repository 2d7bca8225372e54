import type { EvaluationView } from '@nurt/contracts/evaluation';
import { Page, useText } from '@nurt/ui';
import { committee, evaluation } from '@nurt/wording/evaluation';
import { useApi } from '../../../shared/api';
import { Loaded } from '../../../shared/loaded';
import { paths } from '../../../shared/paths';
import { Members } from '../call/members';
import { Ranking } from '../call/ranking';
import { Sheets } from '../call/sheets';
import { StepList } from '../call/step-list';

/** How the evaluation of a call stands, for its committee: progress always, ranking and sheets once unsealed. */
export function CommitteeRankingPage({ callId }: { callId: string }) {
  const query = useApi('GET /api/office/calls/:callId/evaluation', { params: { callId } });
  return <Loaded query={query}>{(view) => <Record view={view} />}</Loaded>;
}

function Record({ view }: { view: EvaluationView }) {
  const t = useText(committee);
  const e = useText(evaluation);
  return (
    <Page
      title={view.call.title}
      written
      lead={`${e.title} · ${view.call.number}`}
      breadcrumb={[{ label: t.title, to: paths.committee.home }]}
    >
      <StepList view={view} />
      <Ranking view={view} />
      <Sheets view={view} />
      <Members view={view} />
    </Page>
  );
}
