import { Page, useText } from '@nurt/ui';
import { board as texts } from '@nurt/wording/board';
import { useApi } from '../../shared/api';
import { Loaded } from '../../shared/loaded';
import css from './board.module.css';
import { Deadlines } from './deadlines';
import { ProgrammeMoney } from './programme-money';
import { Waiting } from './waiting';

/** The office's home: first what waits for the person, then what is due, then where the money is. */
export function BoardPage() {
  const t = useText(texts);
  const query = useApi('GET /api/office/board');
  return (
    <Page title={t.title} lead={t.lead}>
      <Loaded query={query} as="part">
        {(board) => (
          <div className={css['columns']}>
            <Waiting waiting={board.waiting} />
            <Deadlines deadlines={board.deadlines} />
            <ProgrammeMoney programme={board.programme} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
