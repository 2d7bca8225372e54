import { formatNip } from '@nurt/domain/identifiers';
import css from './records.module.css';

/** The tax number of an organisation with its name, on one line: a number cut at its hyphens is misread. */
export function Nip({ children }: { children: string }) {
  return <span className={css['identifier']}>NIP {formatNip(children)}</span>;
}
