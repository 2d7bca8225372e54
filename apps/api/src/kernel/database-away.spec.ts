import { QueryFailedError } from 'typeorm';
import { isDatabaseAway } from './database-away';

const withCode = (code: string) => Object.assign(new Error('of the driver'), { code });

describe('a database that is away', () => {
  it.each([
    ['is being stopped', new QueryFailedError('SELECT 1', [], withCode('57P01'))],
    ['is starting', withCode('57P03')],
    ['has no connection left', withCode('53300')],
    ['does not listen', withCode('ECONNREFUSED')],
    ['ended the connection', new Error('Connection terminated unexpectedly')],
    ['is not there', new Error('timeout exceeded when trying to connect')],
  ])('%s', (_, error) => expect(isDatabaseAway(error)).toBe(true));

  it.each([
    ['a constraint', new QueryFailedError('INSERT', [], withCode('23505'))],
    ['a statement that is wrong', withCode('42601')],
    ['a fault of the code', new TypeError('undefined is not a function')],
    ['nothing', undefined],
  ])('is not %s', (_, error) => expect(isDatabaseAway(error)).toBe(false));
});
