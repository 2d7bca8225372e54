import type { FileRoomView } from '@nurt/contracts/files';
import { useLocale, useText } from '@nurt/ui';
import { files as wording } from '@nurt/wording/files';
import { formatSize } from '@nurt/wording/format';
import css from './files.module.css';

/** What may be sent here; and that nobody scans it, where nobody does. */
export function RoomNote({ room }: { room: FileRoomView }) {
  const t = useText(wording);
  const locale = useLocale();
  const { largest, together, most } = room.limits;
  return (
    <p className={css['note']}>
      {t.accepted(formatSize(largest, locale), formatSize(together, locale), most)}
      {!room.scanned && ` ${t.notScanned}`}
    </p>
  );
}
