import type { AddedAfterwards } from '@nurt/domain/files';
import { PdfRevision, type Location } from './pdf-revision';
import {
  isDict,
  isName,
  PdfRef,
  PdfStream,
  PdfUnreadable,
  sameValue,
  type Budget,
  type PdfDict,
  type PdfValue,
} from './pdf-values';

/** Entries of the catalogue that say nothing about the pages: proofs, versions, descriptions. */
const BESIDE_THE_PAGES = new Set(['AcroForm', 'DSS', 'Extensions', 'Metadata', 'Version', 'Perms']);
/** What filling an empty field with a signature touches. */
const FILLED = new Set(['V', 'AP', 'F', 'MK', 'Lock', 'M']);

/**
 * What the bytes behind `end` add to the document that was signed: nothing, further signatures with what proves them,
 * or something that may change what a reader sees. Everything that is not plainly a signature counts as content, and
 * what cannot be read to its end counts as not understood.
 *
 * @param now the document as it is; undefined when it cannot be read
 */
export function addedAfterwards(
  bytes: Buffer,
  end: number,
  now: PdfRevision | undefined,
  budget: Budget,
): AddedAfterwards {
  if (/^[\0\t\n\f\r ]*$/.test(bytes.toString('latin1', end, end + 64)) && bytes.length - end <= 64)
    return 'nothing';
  if (!now) return 'notUnderstood';
  try {
    const before = new PdfRevision(bytes, end, budget);
    if (!onlyKnownObjects(bytes, end, now)) return 'notUnderstood';
    return new Comparison(before, now).onlySignatures() ? 'signaturesOnly' : 'content';
  } catch (error) {
    if (error instanceof PdfUnreadable) return 'notUnderstood';
    throw error;
  }
}

/** No object hides in what was added: a reader that mends damaged files would find it, and another one would not. */
function onlyKnownObjects(bytes: Buffer, end: number, after: PdfRevision): boolean {
  const pattern = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+obj\b/g;
  const added = bytes.toString('latin1', end);
  let covered = 0;
  for (let match = pattern.exec(added); match; match = pattern.exec(added)) {
    if (match.index < covered) continue;
    const offset = end + match.index;
    if (!after.places.has(offset)) return false;
    covered = after.at(offset).end - end;
    pattern.lastIndex = covered;
  }
  return true;
}

class Comparison {
  constructor(
    private readonly before: PdfRevision,
    private readonly after: PdfRevision,
  ) {}

  onlySignatures(): boolean {
    const { before, after } = this;
    if (!sameValue(before.root, after.root)) return false;
    if (before.trailer.has('Encrypt') || after.trailer.has('Encrypt')) return false;
    const added: number[] = [];
    for (const [number, location] of after.objects) {
      const earlier = before.objects.get(number);
      if (sameLocation(earlier, location)) continue;
      if (earlier === undefined || earlier === 'free') {
        if (location !== 'free') added.push(number);
      } else if (location === 'free' || !this.mayChange(number)) return false;
    }
    for (const number of before.objects.keys()) if (!after.objects.has(number)) return false;
    return !this.fillsGaps(added);
  }

  /** A reference that led nowhere when the document was signed must not lead somewhere now. */
  private fillsGaps(added: readonly number[]): boolean {
    if (added.length === 0) return false;
    const wanted = new Set<number>();
    for (const [number, location] of this.before.objects) {
      if (location !== 'free') collectRefs(this.before.object(number), wanted);
    }
    return added.some((number) => wanted.has(number));
  }

  private mayChange(number: number): boolean {
    const old = this.before.object(number);
    const now = this.after.object(number);
    if (sameValue(old, now)) return true;
    if (this.isDescription(number)) return !(now instanceof PdfStream) || old instanceof PdfStream;
    if (old instanceof PdfStream && now instanceof PdfStream) return false;
    if (Array.isArray(old)) return this.onlySignaturesMore(old as PdfValue[], now);
    if (!isDict(old) || !isDict(now)) return false;
    if (number === this.before.root.number) return this.catalogueMayChange(old, now);
    if (this.isForm(number)) return this.formMayChange(old, now);
    if (isName(old.get('Type'), 'Page')) {
      return (
        onlyIn(new Set(['Annots']), old, now) &&
        this.onlySignaturesMore(old.get('Annots') ?? [], now.get('Annots'))
      );
    }
    if (isName(old.get('FT'), 'Sig') && !old.has('V')) return onlyIn(FILLED, old, now) && this.isSigned(now);
    return this.isProof(number);
  }

  private catalogueMayChange(old: PdfDict, now: PdfDict): boolean {
    if (!onlyIn(BESIDE_THE_PAGES, old, now)) return false;
    const form = old.get('AcroForm');
    const newer = now.get('AcroForm');
    if (sameValue(form, newer)) return true;
    if (newer === undefined) return false;
    const newForm = this.after.resolve(newer);
    const oldForm = form === undefined ? new Map<string, PdfValue>() : this.before.resolve(form);
    return isDict(oldForm) && isDict(newForm) && this.formMayChange(oldForm, newForm);
  }

  /** Of the form, only the list of its fields may grow, by signatures. */
  private formMayChange(old: PdfDict, now: PdfDict): boolean {
    if (now.has('XFA') || !onlyIn(new Set(['Fields', 'SigFlags', 'DR', 'DA']), old, now)) return false;
    return this.onlySignaturesMore(old.get('Fields') ?? [], now.get('Fields'));
  }

  /** The same references in the same order, then only fields that carry a signature. */
  private onlySignaturesMore(oldValue: PdfValue, newValue: PdfValue | undefined): boolean {
    const old = this.before.resolve(oldValue);
    const now = this.after.resolve(newValue);
    if (!Array.isArray(old) || !Array.isArray(now) || now.length < old.length) return false;
    if (!old.every((value: PdfValue, at) => sameValue(value, now[at] as PdfValue))) return false;
    return now.slice(old.length).every((value: PdfValue) => {
      const field = this.after.resolve(value);
      return (
        value instanceof PdfRef && isDict(field) && isName(field.get('FT'), 'Sig') && this.isSigned(field)
      );
    });
  }

  private isSigned(field: PdfDict): boolean {
    const value = this.after.resolve(field.get('V'));
    return isDict(value) && value.has('ByteRange') && value.has('Contents');
  }

  private isForm(number: number): boolean {
    const form = this.catalogue().get('AcroForm');
    return form instanceof PdfRef && form.number === number;
  }

  private isProof(number: number): boolean {
    const proofs = this.catalogue().get('DSS');
    return proofs instanceof PdfRef && proofs.number === number;
  }

  /** Title, author, dates of change: not on any page. */
  private isDescription(number: number): boolean {
    return [this.before.trailer.get('Info'), this.catalogue().get('Metadata')].some(
      (value) => value instanceof PdfRef && value.number === number,
    );
  }

  private catalogue(): PdfDict {
    const catalogue = this.before.resolve(this.before.root);
    if (!isDict(catalogue)) throw new PdfUnreadable('no catalogue');
    return catalogue;
  }
}

function sameLocation(a: Location | 'free' | undefined, b: Location | 'free'): boolean {
  if (a === undefined || a === 'free' || b === 'free') return a === b;
  if (a.kind === 'at') return b.kind === 'at' && a.offset === b.offset;
  return b.kind === 'within' && a.stream === b.stream && a.index === b.index;
}

/** Do two dictionaries differ in these entries at most? */
function onlyIn(entries: ReadonlySet<string>, old: PdfDict, now: PdfDict): boolean {
  const others = [...new Set([...old.keys(), ...now.keys()])].filter((key) => !entries.has(key));
  return others.every((key) => sameValue(old.get(key), now.get(key)));
}

function collectRefs(value: PdfValue, into: Set<number>): void {
  if (value instanceof PdfRef) into.add(value.number);
  else if (value instanceof PdfStream) collectRefs(value.dict, into);
  else if (isDict(value)) for (const inner of value.values()) collectRefs(inner, into);
  else if (Array.isArray(value)) for (const inner of value as PdfValue[]) collectRefs(inner, into);
}
