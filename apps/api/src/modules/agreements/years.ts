import { LINES_OF_YEARS } from '../programmes';

/** SQL for the agreements of the years that a list is bound to (`boundToYears`). */
export const AGREEMENTS_OF_YEARS = `ARRAY(SELECT id FROM agreement WHERE budget_line_id = ANY (${LINES_OF_YEARS}))`;
