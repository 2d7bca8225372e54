import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { refuse } from './refusal';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** An id in the path; anything but a UUID is malformed. */
@Injectable()
export class IdPipe implements PipeTransform {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (isId(value)) return value.toLowerCase();
    throw refuse.malformed([{ code: 'invalid_id', path: data ?? 'id' }]);
  }
}
