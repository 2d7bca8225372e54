import type { PdfSignatureView, SignedPdfExamination } from '@nurt/contracts/files';
import { signatureVerdict } from '@nurt/domain/files';
import { Facts, InPolish, Notice, Section, StatusLabel, useLocale, useText } from '@nurt/ui';
import { signedPdf } from '@nurt/wording/files';
import { formatExactTime } from '@nurt/wording/format';
import css from './signature-report.module.css';

const TONES = { holds: 'success', addedTo: 'danger', unclear: 'warning', broken: 'danger' } as const;

/** What the examination of a signed PDF says: each signature, then what nobody looked at. */
export function SignatureReport({
  examination,
  level = 3,
}: {
  examination: SignedPdfExamination;
  level?: 2 | 3;
}) {
  const t = useText(signedPdf);
  const { problem, signatures, notChecked } = examination;
  return (
    <Section level={level} title={t.title}>
      {problem ? (
        <Notice tone="danger" title={t.problems[problem].title}>
          <p>{t.problems[problem].text}</p>
        </Notice>
      ) : (
        <>
          <ol className={css['signatures']}>
            {signatures.map((signature, index) => (
              // signatures of a file never change their order
              <Signature key={index} signature={signature} />
            ))}
          </ol>
          <div className={css['open']}>
            <p className={css['openTitle']}>{t.notCheckedTitle}</p>
            <ul>
              {notChecked.map((what) => (
                <li key={what}>{t.notChecked[what]}</li>
              ))}
            </ul>
          </div>
        </>
      )}
    </Section>
  );
}

function Signature({ signature }: { signature: PdfSignatureView }) {
  const t = useText(signedPdf);
  const locale = useLocale();
  const verdict = signatureVerdict(signature);
  const time = (at: string | null) => at && formatExactTime(at, locale);
  const stamp = signature.kind === 'documentTimestamp';
  const { label, text } = t.verdicts[verdict];
  return (
    <li className={css['signature']} data-verdict={verdict}>
      <div className={css['head']}>
        <strong className={css['signer']} lang={signature.signer === null ? undefined : 'pl'}>
          {signature.signer ?? t.unknownSigner}
        </strong>
        <StatusLabel tone={TONES[verdict]}>{label}</StatusLabel>
      </div>
      <p>
        {text} {signature.addedAfterwards === 'signaturesOnly' && verdict === 'holds' && t.othersFollow}
      </p>
      {signature.findings.length > 0 && (
        <ul className={css['findings']}>
          {signature.findings.map((finding) => (
            <li key={finding}>{t.findings[finding]}</li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          { label: t.facts.kind, value: t.kinds[signature.kind] },
          !stamp && { label: t.facts.claimedAt, value: time(signature.claimedAt) ?? t.noTime },
          { label: t.facts.stampedAt, value: time(signature.stampedAt) },
          { label: t.facts.issuer, value: signature.issuer && <InPolish>{signature.issuer}</InPolish> },
        ]}
      />
    </li>
  );
}
