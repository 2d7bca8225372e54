import type { FileView } from '@nurt/contracts/files';
import { cleanName, kindPromisedBy } from '@nurt/domain/files';
import { describe } from './send';

/** The one of the broken-off uploads that this file goes on with, told as the server tells it. */
export function brokenOff<File_ extends FileView & { readonly id: string }>(
  file: File,
  files: readonly File_[],
): File_ | undefined {
  const { name, size, modifiedAt } = describe(file);
  const kind = kindPromisedBy(name);
  if (!kind) return undefined;
  return files.find(
    (one) =>
      one.state === 'uploading' &&
      one.name === cleanName(name, kind) &&
      one.size === size &&
      one.modifiedAt === modifiedAt,
  );
}
