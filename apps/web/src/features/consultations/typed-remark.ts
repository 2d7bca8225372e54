/** A remark as it is being typed. */
export interface TypedRemark {
  /** `resident`, `organisation`, or `own:` with the id of one's organisation. */
  as: string;
  name: string;
  namePublic: boolean;
  email: string;
  topic: string;
  text: string;
  website: string;
}

const EMPTY: TypedRemark = {
  as: 'resident',
  name: '',
  namePublic: false,
  email: '',
  topic: 'whole',
  text: '',
  website: '',
};

const key = (consultationId: string): string => `nurt.remark.${consultationId}`;

/**
 * What was typed here before the page was left; kept for this tab only, so that the next person at a computer of the
 * library does not find it.
 */
export function typedBefore(consultationId: string): TypedRemark {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(consultationId)) ?? 'null');
    return { ...EMPTY, ...known(kept) };
  } catch {
    return EMPTY;
  }
}

export function keepTyped(consultationId: string, typed: TypedRemark): void {
  try {
    sessionStorage.setItem(key(consultationId), JSON.stringify(typed));
  } catch {
    // Storage may be forbidden or full; the text is still on the screen.
  }
}

export function forgetTyped(consultationId: string): void {
  try {
    sessionStorage.removeItem(key(consultationId));
  } catch {
    // As above.
  }
}

/** Only fields of a remark, and only of the right kind: the store belongs to the browser. */
function known(kept: unknown): Partial<TypedRemark> {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter(
      ([name, value]) => name in EMPTY && typeof value === typeof EMPTY[name as keyof TypedRemark],
    ),
  );
}
