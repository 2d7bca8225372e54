import type { ProblemCode } from '@nurt/domain/problems';
import { isEnteredDay } from '@nurt/domain/calendar';
import { isGrosze, MAX_AMOUNT } from '@nurt/domain/money';
import { PRINTABLE } from '@nurt/domain/text';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  isEmail,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

/**
 * Field decorators of every request class. Each attaches the stable code that the client gets; the API's
 * validation pipe collects them with their paths. A field without a decorator is refused as unknown.
 */
const says = (code: ProblemCode, params?: Record<string, string | number>): ValidationOptions => ({
  // Without a message of its own a check says nothing, and class-validator drops the context with it.
  message: code,
  context: { code, params },
});

type Decorator = (target: object, property: string) => void;
const all =
  (...decorators: PropertyDecorator[]): Decorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };

/** A UUID. */
export const Id = (): Decorator => all(IsUUID('all', says('invalid_id')));

/** Text of at most `maximum` characters; may be empty. NUL and other control characters are refused. */
export const Text = (maximum: number): Decorator =>
  all(
    IsString(says('invalid_text')),
    MaxLength(maximum, says('text_too_long', { maximum })),
    Matches(PRINTABLE, says('invalid_text')),
  );

/** Text of 1 to `maximum` characters that is not only white space. */
export const RequiredText = (maximum: number): Decorator =>
  all(
    // Under a name of its own: two of one name on one field would share one code.
    ValidateBy({ name: 'hasText', validator: { validate: hasText } }, says('required')),
    Text(maximum) as PropertyDecorator,
  );

const hasText = (value: unknown): boolean => typeof value !== 'string' || /\S/u.test(value);

/** A SHA-256 checksum as people copy it: 64 hexadecimal characters, however spaced. */
export const PrintedChecksum = (): Decorator =>
  all(
    RequiredText(200) as PropertyDecorator,
    ValidateBy(
      { name: 'isPrintedChecksum', validator: { validate: isPrintedChecksum } },
      says('checksum_malformed'),
    ),
  );

/** What is no text, or none at all, is another problem. */
const isPrintedChecksum = (value: unknown): boolean =>
  typeof value !== 'string' || !hasText(value) || /^[0-9a-f]{64}$/i.test(value.replace(/\s/g, ''));

/** Text of at least `minimum` characters, for passwords. */
export const Password = (minimum: number, maximum: number): Decorator =>
  all(
    IsString(says('invalid_text')),
    MinLength(minimum, says('password_too_short', { minimum })),
    MaxLength(maximum, says('text_too_long', { maximum })),
  );

/** An e-mail address. Half a surrogate pair, which no address has, would make the check itself fail. */
export const Email = (): Decorator =>
  all(
    ValidateBy({ name: 'isEmail', validator: { validate: isAddress } }, says('invalid_email')),
    MaxLength(200, says('text_too_long', { maximum: 200 })),
  );

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && PRINTABLE.test(value) && isEmail(value);

/** One of the listed values. */
export const OneOf = (values: readonly string[]): Decorator =>
  all(IsIn(values as string[], says('invalid_choice')));

/** True or false. */
export const Flag = (): Decorator => all(IsBoolean(says('invalid_choice')));

/** A whole number between the two, both included. */
export const Whole = (minimum: number, maximum: number): Decorator =>
  all(
    IsInt(says('invalid_number')),
    Min(minimum, says('number_too_small', { minimum })),
    Max(maximum, says('number_too_large', { maximum })),
  );

/** A whole number between the two in an address, where everything is text. */
export const WholeInAddress = (minimum: number, maximum: number): Decorator =>
  all(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    Whole(minimum, maximum) as PropertyDecorator,
  );

/** A budget year in an address. */
export const YearInAddress = (): Decorator => WholeInAddress(2000, 2100);

/** Grosze: a whole number from 0 to the largest amount that the ledger holds. */
export const Amount = (): Decorator =>
  all(
    ValidateBy({ name: 'isGrosze', validator: { validate: isGrosze } }, says('invalid_amount')),
    Min(0, says('amount_negative')),
    Max(MAX_AMOUNT, says('amount_too_large', { maximum: MAX_AMOUNT })),
  );

/** A calendar day `YYYY-MM-DD` that exists and that somebody can mean. */
export const Day = (): Decorator =>
  all(ValidateBy({ name: 'isEnteredDay', validator: { validate: isEnteredDay } }, says('invalid_date')));

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** ISO 8601 has more ways to write a moment (days of the year, weeks, leap seconds) than a `Date` reads. */
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && isEnteredDay(MOMENT.exec(value)?.[1]) && !Number.isNaN(Date.parse(value));

/** A day, an hour and the offset from UTC, as in ISO 8601. */
export const Moment = (): Decorator =>
  all(ValidateBy({ name: 'isMoment', validator: { validate: isMoment } }, says('invalid_instant')));

/** The field may be null, but must be there. */
export const Nullable = (): Decorator => all(ValidateIf((_object, value) => value !== null));

/** The field may be left out. Null is not left out: only a field that is also `Nullable` may be null. */
export const Optional = (): Decorator => all(ValidateIf((_object, value) => value !== undefined));

/** A list of nested objects of the class. */
export const ListOf = (type: () => new () => object, maximum: number, minimum = 0): Decorator =>
  all(
    IsArray(says('invalid_list')),
    ArrayMinSize(minimum, says('list_too_short', { minimum })),
    ArrayMaxSize(maximum, says('list_too_long', { maximum })),
    // A list inside the list would be looked through, and an empty one be taken for a row.
    ValidateBy({ name: 'isRow', validator: { validate: isRow } }, { each: true, ...says('invalid_object') }),
    ValidateNested({ each: true, ...says('invalid_object') }),
    Type(type),
  );

const isRow = (value: unknown): boolean => !Array.isArray(value);

/** A nested object of the class. */
export const Nested = (type: () => new () => object): Decorator =>
  all(IsObject(says('invalid_object')), ValidateNested(says('invalid_object')), Type(type));

/** A list of values, each one of those listed. */
export const ListOfValues = (values: readonly string[], maximum: number): Decorator =>
  all(
    IsArray(says('invalid_list')),
    ArrayMaxSize(maximum, says('list_too_long', { maximum })),
    IsIn(values as string[], { each: true, ...says('invalid_choice') }),
  );

/** A list of texts of at most `length` characters each. */
export const ListOfTexts = (length: number, maximum: number): Decorator =>
  all(
    IsArray(says('invalid_list')),
    ArrayMaxSize(maximum, says('list_too_long', { maximum })),
    IsString({ each: true, ...says('invalid_text') }),
    MaxLength(length, { each: true, ...says('text_too_long', { maximum: length }) }),
    Matches(PRINTABLE, { each: true, ...says('invalid_text') }),
  );

/** A rich text. Only that it is an object is looked at here; `richTextProblems` tells the rest with its paths. */
export const RichContent = (): Decorator => all(IsObject(says('invalid_object')));

/** Any value of JSON, null included; what it may be there is for a rule to say. */
export const Given = (): Decorator =>
  all(
    ValidateBy(
      { name: 'isGiven', validator: { validate: (value) => value !== undefined } },
      says('required'),
    ),
  );
