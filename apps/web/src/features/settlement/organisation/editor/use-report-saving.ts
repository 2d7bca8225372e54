import { useQueryClient } from '@tanstack/react-query';
import type { ReportView } from '@nurt/contracts/settlement';
import type { ReportContent } from '@nurt/domain/settlement';
import { api, ProblemError, queryKey, type DraftOf } from '../../../../shared/api';

/** The content is read-only to everybody here; the request wants lists of its own. */
type SentParts = DraftOf<'PATCH /api/reports/:reportId'>['parts'];

/** How the report is sent and read again; the cache follows, so that coming back shows what was saved. */
export function useReportSaving({ id }: Pick<ReportView, 'id'>) {
  const queries = useQueryClient();
  const params = { reportId: id };
  const key = queryKey('GET /api/reports/:reportId', { params });
  return {
    send: async (version: number, parts: Partial<ReportContent>) => {
      try {
        const body = { version, parts: parts as SentParts };
        const saved = await api('PATCH /api/reports/:reportId', { params, body });
        queries.setQueryData<ReportView>(key, (known) =>
          known === undefined ? undefined : { ...known, ...saved, content: { ...known.content, ...parts } },
        );
        return saved;
      } catch (error) {
        // Submitted meanwhile: the page shows what has become of it.
        if (error instanceof ProblemError && error.code === 'not_now') {
          await queries.invalidateQueries({ queryKey: key });
        }
        throw error;
      }
    },
    reload: async () => {
      const latest = await api('GET /api/reports/:reportId', { params });
      queries.setQueryData<ReportView>(key, latest);
      return latest;
    },
  };
}
