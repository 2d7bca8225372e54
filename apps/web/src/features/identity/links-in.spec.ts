import { linksIn } from './links-in';

const ORIGIN = 'http://localhost:3000';

describe('links in a mail', () => {
  it('leaves a text without addresses in one piece', () => {
    expect(linksIn('Dzień dobry', ORIGIN)).toEqual([{ kind: 'text', text: 'Dzień dobry' }]);
  });

  it('keeps the full stop of the sentence out of the address', () => {
    expect(linksIn('Otwórz http://localhost:3000/potwierdzenie?token=a.b.', ORIGIN)).toEqual([
      { kind: 'text', text: 'Otwórz ' },
      {
        kind: 'own',
        text: 'http://localhost:3000/potwierdzenie?token=a.b',
        path: '/potwierdzenie?token=a.b',
      },
      { kind: 'text', text: '.' },
    ]);
  });

  it('opens documents of the API and other sites outside the router', () => {
    const parts = linksIn('http://localhost:3000/api/offers/1/pdf i https://bip.example/ogloszenie', ORIGIN);
    expect(parts.map(({ kind }) => kind)).toEqual(['foreign', 'text', 'foreign']);
  });

  it('treats the same path on another origin as another site', () => {
    expect(linksIn('https://zlodziej.example/logowanie', ORIGIN)).toEqual([
      { kind: 'foreign', text: 'https://zlodziej.example/logowanie' },
    ]);
  });
});
