import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

describe('The published contract', () => {
  it('is the one in the code: a change that nobody reviewed fails here (node tools/openapi.mjs writes it)', () => {
    expect(() =>
      execFileSync(process.execPath, ['tools/openapi.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('describes every endpoint with its answer and its refusal', () => {
    const document = JSON.parse(
      fs.readFileSync(path.join(root, 'apps/api/src/docs/openapi.json'), 'utf8'),
    ) as { openapi: string; paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };
    expect(document.openapi).toBe('3.1.0');
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(60);
    for (const { responses } of operations) expect(Object.keys(responses)).toEqual(['2XX', 'default']);
  });

  it.each([
    ['/api/public/calls/{callId}/data.jsonld', 'application/ld+json', { type: 'object' }],
    ['/api/public/calls.atom', 'application/atom+xml', { type: 'string' }],
    ['/api/office/programmes/{programmeId}/money.csv', 'text/csv', { type: 'string' }],
    [
      '/api/office/programmes/{programmeId}/money.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      { type: 'string', format: 'binary' },
    ],
    ['/api/offers/{offerId}/attachments/{attachmentId}/file', '*/*', { type: 'string', format: 'binary' }],
  ])('says of %s what it is: %s', (address, mediaType, schema) => {
    const document = JSON.parse(
      fs.readFileSync(path.join(root, 'apps/api/src/docs/openapi.json'), 'utf8'),
    ) as { paths: Record<string, { get: { responses: { '2XX': { content: unknown } } } }> };
    expect(document.paths[address]?.get.responses['2XX'].content).toEqual({ [mediaType]: { schema } });
  });
});
