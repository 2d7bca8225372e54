import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { VerificationView } from '@nurt/contracts/offers';
import { Page, ProblemSummary, Section, useText } from '@nurt/ui';
import { verify } from '@nurt/wording/offers';
import { api } from '../../../shared/api';
import { useAttempt } from '../../../shared/forms';
import { Answer } from './answer';
import type { ChosenFile, Question } from './chosen-files';
import { FilesAsked } from './files-asked';
import { NumbersAsked } from './numbers-asked';
import { SigningKeys } from './signing-keys';
import css from './verify.module.css';

/** Anybody asks here whether a receipt, a document or their numbers are genuine. The code on a document leads here. */
export function VerifyPage() {
  const t = useText(verify);
  const [search] = useSearchParams();
  const given = { number: search.get('number') ?? '', checksum: search.get('checksum') ?? '' };
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [answer, setAnswer] = useState<VerificationView | null>(null);
  const attempt = useAttempt();
  const { run } = attempt;

  const ask = async (question: Question) => {
    setAnswer(null);
    setAnswer(await api('POST /api/public/receipt-verification', { body: question }));
  };
  const askAbout = (chosen: readonly ChosenFile[]) => {
    setFiles(chosen);
    if (chosen.length === 0) setAnswer(null);
    else void run(() => ask(Object.assign({}, ...chosen.map(({ asks }) => asks)) as Question));
  };

  const { number, checksum } = given;
  useEffect(() => {
    if (number === '' || checksum === '') return;
    let wanted = true;
    void run(async () => {
      const found = await api('POST /api/public/receipt-verification', { body: { number, checksum } });
      if (wanted) setAnswer(found);
    });
    return () => {
      wanted = false;
    };
  }, [number, checksum, run]);

  return (
    <Page title={t.title} lead={t.lead} width="narrow">
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      {answer && <Answer answer={answer} />}
      <FilesAsked files={files} busy={attempt.busy} onChange={askAbout} />
      <NumbersAsked
        given={given}
        onAsk={async (numbers) => {
          setFiles([]);
          await ask(numbers);
        }}
      />
      <Section title={t.notChecked}>
        <ul className={css['bullets']}>
          {t.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <SigningKeys />
    </Page>
  );
}
