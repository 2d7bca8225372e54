/**
 * One thing that is wrong, in a form that both sides understand: a stable code, where it is, and the figures
 * that the sentence needs. Rules return lists of problems, so that a person sees all of them at once.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** Dotted path into the request or the record, for example `costs.3.unitCostGrosze`. */
  readonly path?: string;
  /** Figures for the sentence; amounts in grosze, dates as `YYYY-MM-DD`. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** The provision the problem rests on, for example `UDPP art. 13 ust. 1`. */
  readonly basis?: string;
}
