import { Button } from '@mantine/core';
import type { OfficeSmallGrantView, SmallGrantCommentView } from '@nurt/contracts/small-grants';
import {
  DecisionDialog,
  Fields,
  Section,
  StatusLabel,
  TextAreaField,
  useLocale,
  useText,
  useToast,
  type Tone,
} from '@nurt/ui';
import { formatDateTime } from '@nurt/wording/format';
import { smallGrantOffice, smallGrants } from '@nurt/wording/small-grants';
import { useCommand } from '../../../shared/api';
import { useAttempt, useDecision } from '../../../shared/forms';
import { Prose, useMoves } from '../../../shared/records';
import css from '../read/comments.module.css';
import { CHANGED } from './invalidates';

const TONES: Readonly<Record<SmallGrantCommentView['status'], Tone>> = {
  waiting: 'waiting',
  shown: 'success',
  hidden: 'neutral',
};

/** Everything that anybody wrote about the offer; the officer decides what everybody sees. */
export function Comments({ grant }: { grant: OfficeSmallGrantView }) {
  const t = useText(smallGrantOffice).comments;
  const { allowed } = useMoves(grant.moves)('moderate');
  return (
    <Section title={t.title}>
      {grant.comments.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className={css['comments']}>
          {grant.comments.map((comment) => (
            <li key={comment.id}>
              <Comment comment={comment} moderated={allowed} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface CommentProps {
  comment: SmallGrantCommentView;
  moderated: boolean;
}

function Comment({ comment, moderated }: CommentProps) {
  const t = useText(smallGrantOffice).comments;
  const { anonymous } = useText(smallGrants);
  const locale = useLocale();
  return (
    <>
      <p className={css['head']}>
        <strong>{comment.author || anonymous}</strong>
        <span>{formatDateTime(comment.at, locale)}</span>
        <StatusLabel tone={TONES[comment.status]}>{t.statusOf[comment.status]}</StatusLabel>
      </p>
      <div lang="pl">
        <Prose>{comment.text}</Prose>
      </div>
      {comment.hiddenBecause !== null && <p>{t.hiddenBecause(comment.hiddenBecause)}</p>}
      {moderated && <Moderation comment={comment} />}
    </>
  );
}

function Moderation({ comment }: Omit<CommentProps, 'moderated'>) {
  const t = useText(smallGrantOffice).comments;
  const toast = useToast();
  const attempt = useAttempt();
  const params = { commentId: comment.id };
  const moderate = useCommand('PUT /api/office/small-grant-comments/:commentId', {
    invalidates: CHANGED,
  });
  const hiding = useDecision<{ hiddenBecause: string }>({
    defaultValues: { hiddenBecause: '' },
    run: ({ hiddenBecause }) => moderate.mutateAsync({ params, body: { shown: false, hiddenBecause } }),
    done: t.hidden,
  });
  const show = () =>
    attempt.run(async () => {
      await moderate.mutateAsync({ params, body: { shown: true, hiddenBecause: '' } });
      toast(t.shown);
    });
  return (
    <div className={css['actions']}>
      {comment.status !== 'shown' && (
        <Button size="xs" variant="default" loading={attempt.busy} onClick={() => void show()}>
          {t.show}
        </Button>
      )}
      {comment.status !== 'hidden' && (
        <Button size="xs" variant="default" onClick={hiding.open}>
          {t.hide}
        </Button>
      )}
      {attempt.problems.length > 0 && <p role="alert">{attempt.problems[0]?.text}</p>}
      <DecisionDialog
        {...hiding.dialog}
        danger
        title={t.hideTitle}
        confirm={t.hide}
        changes={[{ label: t.title, before: t.statusOf[comment.status], after: t.statusOf.hidden }]}
      >
        <p>{t.hideText}</p>
        <Fields>
          <TextAreaField
            control={hiding.form.control}
            name="hiddenBecause"
            label={t.because}
            help={t.becauseHelp}
            rows={2}
          />
        </Fields>
      </DecisionDialog>
    </div>
  );
}
