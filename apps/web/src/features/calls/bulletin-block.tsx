import { Button, Textarea } from '@mantine/core';
import type { CallView } from '@nurt/contracts/calls';
import { ProblemSummary, Section, useText, useToast } from '@nurt/ui';
import { calls } from '@nurt/wording/calls';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { apiHref, apiText } from '../../shared/api';
import { useAttempt } from '../../shared/forms';
import css from './calls.module.css';

const BLOCK = 'GET /api/office/calls/:callId/bulletin.html';

/**
 * The announcement as a block of HTML for the Public Information Bulletin: one button copies it. Where the browser
 * keeps its clipboard to itself, the text is shown to be copied by hand.
 */
export function BulletinBlock({ call }: { call: CallView }) {
  const { bulletin: t } = useText(calls);
  const toast = useToast();
  const attempt = useAttempt();
  const [byHand, setByHand] = useState<string | null>(null);
  const input = { params: { callId: call.id } };
  const copy = () =>
    attempt.run(async () => {
      const html = await apiText(BLOCK, input);
      try {
        await navigator.clipboard.writeText(html);
        setByHand(null);
        toast(t.copied);
      } catch {
        setByHand(html);
      }
    });
  return (
    <Section title={t.title} lead={t.lead}>
      <ProblemSummary problems={attempt.problems} reference={attempt.reference} />
      <div className={css['bulletin']}>
        <Button
          variant="default"
          leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
          loading={attempt.busy}
          onClick={() => void copy()}
        >
          {t.copy}
        </Button>
        <a className={css['preview']} href={apiHref(BLOCK, input)} target="_blank" rel="noreferrer">
          {t.preview}
        </a>
      </div>
      {byHand !== null && (
        <Textarea
          label={t.byHand}
          description={t.byHandHelp}
          value={byHand}
          readOnly
          rows={8}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </Section>
  );
}
