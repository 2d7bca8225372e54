import type { CheckOutcome, VerificationView, VerifiedReceiptView } from '@nurt/contracts/offers';
import type { VerifyReceiptRequest } from '@nurt/contracts/offers/requests';
import { readReceiptFile, readSeal, RECEIPT_FORMAT } from '@nurt/domain/offers';
import { Injectable } from '@nestjs/common';
import { refuse, sha256, Signing, type SignatureCheck } from '../../../kernel';
import { FiledReceipts } from './filed-receipts';

/** What one part of the question came to: its checks, the record it led to, and whether it alone decides. */
interface Finding {
  readonly checks: Partial<VerificationView['checks']>;
  readonly verdict: VerificationView['verdict'];
  readonly receipt: VerifiedReceiptView | null;
  /** SHA-256 of the signed text that the finding is about. */
  readonly digest?: string;
}

const NOT_MADE: VerificationView['checks'] = {
  form: 'notMade',
  signature: 'notMade',
  record: 'notMade',
  pdfSeal: 'notMade',
  pdfReceipt: 'notMade',
};

/**
 * Answers anybody who holds a receipt, a document or their numbers: genuine and unchanged, changed, or unknown here.
 * Nothing of the question is kept. Of what has become of the offer since, only a later version of it is told.
 */
@Injectable()
export class VerifyReceipt {
  constructor(
    private readonly signing: Signing,
    private readonly filed: FiledReceipts,
  ) {}

  /** @throws Refusal malformed where the number came without the checksum, or the checksum without the number */
  async answer({ receipt, pdf, number, checksum }: VerifyReceiptRequest): Promise<VerificationView> {
    if ((number === undefined) !== (checksum === undefined)) {
      const path = number === undefined ? 'number' : 'checksum';
      throw refuse.malformed([{ code: 'required', path }]);
    }
    const findings: Finding[] = [];
    if (receipt !== undefined) findings.push(await this.file(receipt));
    if (pdf !== undefined) findings.push(await this.document(pdf, findings[0]?.digest));
    if (number !== undefined && checksum !== undefined) findings.push(await this.numbers(number, checksum));
    const verdict = worst(findings.map((finding) => finding.verdict));
    return {
      verdict,
      checks: Object.assign(
        {},
        NOT_MADE,
        ...findings.map(({ checks }) => checks),
      ) as VerificationView['checks'],
      // Of a receipt and a document, the document may be of a later version.
      receipt: verdict === 'genuine' ? (findings.at(-1)?.receipt ?? null) : null,
    };
  }

  private async file(text: string): Promise<Finding> {
    const file = readReceiptFile(text);
    // What was a receipt once says so somewhere; anything else has nothing to do with us.
    if (!file) return failed('form', text.includes(RECEIPT_FORMAT) ? 'changed' : 'unknown');
    const signature = await this.signing.verify(file.text, file.signature);
    if (signature !== 'holds') return failed('signature', verdictOn(signature), { form: 'passed' });
    const digest = sha256(file.text);
    const receipt = await this.filed.byDigest(digest);
    const checks = { form: 'passed', signature: 'passed', record: outcome(receipt !== null) } as const;
    return { checks, verdict: receipt ? 'genuine' : 'unknown', receipt, digest };
  }

  private async document(
    pdf: NonNullable<VerifyReceiptRequest['pdf']>,
    digest: string | undefined,
  ): Promise<Finding> {
    const seal = pdf.seal === null ? null : readSeal(pdf.seal);
    if (!seal) return failed('pdfSeal', 'changed');
    const signature = await this.signing.verify(seal.text, seal.signature);
    if (signature !== 'holds') return failed('pdfSeal', verdictOn(signature));
    if (seal.statement.pdf !== pdf.sha256) return failed('pdfSeal', 'changed');
    const receipt = await this.filed.byDigest(seal.statement.receipt, seal.statement.checksum);
    const belongs = receipt !== null && (digest === undefined || digest === seal.statement.receipt);
    const checks = { pdfSeal: 'passed', pdfReceipt: outcome(belongs) } as const;
    return { checks, verdict: belongs ? 'genuine' : 'changed', receipt };
  }

  private async numbers(number: string, checksum: string): Promise<Finding> {
    const known = await this.filed.byNumber(number.replace(/\s/g, '').toUpperCase());
    const wanted = checksum.replace(/\s/g, '').toLowerCase();
    const receipt = known.find((one) => one.checksum === wanted) ?? null;
    if (receipt) return { checks: { record: 'passed' }, verdict: 'genuine', receipt };
    return failed('record', known.length > 0 ? 'changed' : 'unknown');
  }
}

function failed(
  check: keyof VerificationView['checks'],
  verdict: Finding['verdict'],
  checks: Finding['checks'] = {},
): Finding {
  return { checks: { ...checks, [check]: 'failed' }, verdict, receipt: null };
}

function verdictOn(check: Exclude<SignatureCheck, 'holds'>): Finding['verdict'] {
  return check === 'unknownKey' ? 'unknown' : 'changed';
}

function outcome(passed: boolean): CheckOutcome {
  return passed ? 'passed' : 'failed';
}

/** One part that was changed spoils the whole; without any question there is nothing to vouch for. */
function worst(verdicts: readonly Finding['verdict'][]): Finding['verdict'] {
  if (verdicts.includes('changed')) return 'changed';
  return verdicts.length === 0 || verdicts.includes('unknown') ? 'unknown' : 'genuine';
}
