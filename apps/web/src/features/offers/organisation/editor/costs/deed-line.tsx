import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useText } from '@nurt/ui';
import { offerEditor } from '@nurt/wording/offers';
import css from './costs.module.css';
import type { CostActions, CostDeed } from './use-cost-actions';

/** What was done to the table last, and the way to take it back; it stays at the foot of the screen. */
export function DeedLine({ actions }: { actions: CostActions }) {
  const t = useText(offerEditor).costs;
  const { deed, canUndo, undo } = actions;
  const textOf = (one: CostDeed): string => {
    switch (one.kind) {
      case 'removed':
        return t.removed(one.name);
      case 'pasted':
        return one.unread > 0 ? `${t.pasted(one.count)} ${t.unread(one.unread)}` : t.pasted(one.count);
      case 'tooMany':
        return t.tooMany(one.maximum);
      case 'undone':
        return t.undone;
    }
  };
  return (
    <div className={css['deed']} role="status" data-shown={deed !== null || undefined}>
      {deed !== null && (
        <>
          <span>{textOf(deed)}</span>
          {canUndo && (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={undo}
            >
              {t.undo}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
