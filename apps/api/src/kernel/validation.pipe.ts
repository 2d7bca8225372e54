import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '@nurt/domain/problems';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { unreadableBody } from './plain-body';
import { refuse } from './refusal';

const BUILT_IN = new Set<unknown>([String, Boolean, Number, Array, Object, undefined]);
const codes = new Set<string>(PROBLEM_CODES);

interface SaidContext {
  readonly code?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Constraints on the size of a value, and the kind of value that has such a size. */
const SIZES: Readonly<Record<string, (value: unknown) => boolean>> = {
  min: (value) => typeof value === 'number',
  max: (value) => typeof value === 'number',
  minLength: (value) => typeof value === 'string',
  maxLength: (value) => typeof value === 'string',
  arrayMinSize: Array.isArray,
  arrayMaxSize: Array.isArray,
};

/** The constraints worth telling: an amount that is not there is not too large as well. */
function judged({ constraints = {}, value }: ValidationError): string[] {
  const broken = Object.keys(constraints);
  const sized = broken.filter((constraint) => SIZES[constraint]?.(value) ?? true);
  return sized.length > 0 ? sized : broken;
}

function problemsOf(errors: readonly ValidationError[], parent = ''): Problem<ProblemCode>[] {
  return errors.flatMap((error): Problem<ProblemCode>[] => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = judged(error).map((constraint): Problem<ProblemCode> => {
      if (constraint === 'whitelistValidation') return { code: 'unknown_field', path };
      if (error.value === undefined) return { code: 'required', path };
      const said = (error.contexts as Record<string, SaidContext> | undefined)?.[constraint];
      const code =
        said?.code !== undefined && codes.has(said.code) ? (said.code as ProblemCode) : 'malformed_request';
      return said?.params ? { code, path, params: said.params } : { code, path };
    });
    // Several constraints may say the same of one field: a person reads it once.
    const distinct = [...new Map(own.map((problem) => [problem.code, problem])).values()];
    return [...distinct, ...problemsOf(error.children ?? [], path)];
  });
}

/** Checks a body or query against its request class and refuses with all its problems at once (400). */
@Injectable()
export class RequestPipe implements PipeTransform {
  /** Classes that ask for nothing: most reads come without a query, and looking at nothing again tells nothing new. */
  private readonly fineWhenEmpty = new WeakSet<object>();

  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (type === 'param' || type === 'custom' || BUILT_IN.has(metatype) || !metatype) return value;
    if (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw refuse.malformed([{ code: 'invalid_object' }]);
    }
    const unreadable = unreadableBody(value);
    if (unreadable) throw refuse.malformed([unreadable]);
    const request = plainToInstance(metatype as new () => object, value);
    const empty = Object.keys(value).length === 0;
    if (empty && this.fineWhenEmpty.has(metatype)) return request;
    const errors = validateSync(request, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
    });
    if (errors.length > 0) throw refuse.malformed(problemsOf(errors));
    if (empty) this.fineWhenEmpty.add(metatype);
    return request;
  }
}
