import type { ProblemCode } from '@nurt/domain/problems';
import { NetworkError, ProblemError } from '../api';
import { inTheForm, refusedParts } from './refused-parts';

const refusal = (status: number, ...paths: (string | undefined)[]) =>
  new ProblemError({
    type: 'about:blank',
    title: 'Refused',
    status,
    code: 'malformed_request',
    problems: paths.map((path) => ({ code: 'text_too_long' as ProblemCode, path })),
    correlationId: 'r1',
  });

it('names each refused part once', () => {
  const error = refusal(400, 'parts.costs.0.name', 'parts.costs.1.unit', 'parts.title');
  expect(refusedParts(error, ['title', 'costs', 'place'])).toEqual(['costs', 'title']);
});

it('names none when the refusal is about something else than the parts', () => {
  expect(refusedParts(refusal(400, 'parts.title', 'version'), ['title'])).toBeNull();
  expect(refusedParts(refusal(400, undefined), ['title'])).toBeNull();
  expect(refusedParts(refusal(409, 'parts.title'), ['title'])).toBeNull();
  expect(refusedParts(new NetworkError('away'), ['title'])).toBeNull();
});

it('turns the paths of the request into those of the form', () => {
  const error = inTheForm(refusal(400, 'parts.costs.0.name', 'version'));
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problems.map(({ path }) => path)).toEqual(['costs.0.name', 'version']);
});
