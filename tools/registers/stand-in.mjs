import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// Stands in for the public registers, in the shapes that they document: KRS, the white list, REGON BIR 1.1. It knows
// one association, and the same association under the numbers of the demo. `node tools/registers/stand-in.mjs 3099`

const contract = (name) => fs.readFileSync(path.join(import.meta.dirname, 'contract', name), 'utf8');
const KEY = 'abcde12345abcde12345';
const SID = 'zx8c7v6b5n4m3l2k1j0h';

const RECORDED = { krs: '0000123456', nip: '5260250274', regon: '123456785' };
const IN_DEMO = {
  krs: '0000900101',
  nip: '8680001013',
  regon: '120001015',
  name: 'STOWARZYSZENIE „MALOWANE DŹWIĘKIEM”',
};

/** Somebody whom the stand-in knows by one of their numbers. */
const known = (number) =>
  [RECORDED, IN_DEMO].find(({ krs, nip, regon }) => [krs, nip, regon].includes(number));

/** The recorded answer, about somebody else. */
function about(text, { krs, nip, regon, name }) {
  const told = text
    .replaceAll(RECORDED.krs, krs)
    .replaceAll(RECORDED.nip, nip)
    .replaceAll(RECORDED.regon, regon);
  return name ? told.replaceAll('STOWARZYSZENIE „NAD RABĄ”', name) : told;
}

const json = (status, body) => ({ status, type: 'application/json; charset=utf-8', body });
const soap = (operation, result) => ({
  status: 200,
  // The service answers with one part of a multipart message.
  type: 'multipart/related; type="application/xop+xml"; boundary="uuid:1"; start-info="application/soap+xml"',
  body: `--uuid:1\r\nContent-Type: application/xop+xml;charset=utf-8;type="application/soap+xml"\r\n\r\n<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header><a:Action s:mustUnderstand="1">http://CIS/BIR/PUBL/2014/07/IUslugaBIRzewnPubl/${operation}Response</a:Action></s:Header><s:Body><${operation}Response xmlns="http://CIS/BIR/PUBL/2014/07"><${operation}Result>${escaped(result)}</${operation}Result></${operation}Response></s:Body></s:Envelope>\r\n--uuid:1--`,
});
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function krs(number, register) {
  const subject = known(number);
  if (!subject || subject.krs !== number || register !== 'S') return json(404, contract('krs-missing.json'));
  return json(200, about(contract('krs-extract.json'), subject));
}

function search(nip) {
  return nip === RECORDED.nip
    ? json(200, contract('white-list-subject.json'))
    : json(200, contract('white-list-none.json'));
}

/** An account that the list knows only by a mask: the check says yes where the entry does not hold it. */
const check = (account) =>
  json(200, contract('white-list-check.json').replace('"NIE"', account.startsWith('27') ? '"TAK"' : '"NIE"'));

function regon(body, sid) {
  const [, operation = ''] = /<wsa:Action>[^<]*\/(\w+)<\/wsa:Action>/.exec(body) ?? [];
  if (operation === 'Zaloguj') return soap(operation, body.includes(KEY) ? SID : '');
  if (sid !== SID) return soap(operation, '');
  if (operation === 'Wyloguj') return soap(operation, 'true');
  const [, number = ''] = /<(?:dat:Nip|ns:pRegon)>(\d+)</.exec(body) ?? [];
  const subject = known(number);
  if (!subject) return soap(operation, contract('regon-none.xml'));
  const report = operation === 'DanePobierzPelnyRaport';
  return soap(operation, about(contract(report ? 'regon-report.xml' : 'regon-found.xml'), subject));
}

function answer({ method, url, headers }, body) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, number] = /^\/api\/krs\/OdpisAktualny\/(\d{10})$/.exec(pathname) ?? [];
  if (number) return krs(number, searchParams.get('rejestr'));
  const [, nip] = /^\/api\/search\/nip\/(\d{10})$/.exec(pathname) ?? [];
  if (nip) return search(nip);
  const [, account] = /^\/api\/check\/nip\/\d{10}\/bank-account\/(\d{26})$/.exec(pathname) ?? [];
  if (account) return check(account);
  if (method === 'POST' && pathname === '/wsBIR/UslugaBIRzewnPubl.svc') return regon(body, headers['sid']);
  return json(400, '{"code":"WL-100","message":"Nieoczekiwany błąd serwera"}');
}

/**
 * Starts the stand-in.
 * @param {number} [port] any free one when left out
 * @returns {Promise<{ env: Record<string, string>, close: () => void }>} the settings that lead to it
 */
export async function startRegisters(port = 0) {
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { status, type, body: told } = answer(request, body);
    response.writeHead(status, { 'Content-Type': type }).end(told);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  server.unref();
  const base = `http://127.0.0.1:${server.address().port}`;
  return {
    env: {
      KRS_API_URL: base,
      WHITE_LIST_API_URL: base,
      REGON_API_URL: `${base}/wsBIR/UslugaBIRzewnPubl.svc`,
      REGON_API_KEY: KEY,
    },
    close: () => server.close(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { env } = await startRegisters(Number(process.argv[2] ?? 0));
  console.log(JSON.stringify(env));
  // The server alone keeps nothing alive.
  setInterval(() => undefined, 60_000);
}
