import { catalogue } from '@nurt/wording/common';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { DataTable, Facts, InPolish, LocaleProvider, useText } from '.';

const texts = catalogue({
  pl: {
    title: 'Oferty w naborze',
    parts: { of: (count: number) => `${count} z nich i z czym` },
    list: ['w toku'],
  },
  en: {
    title: 'Offers in the call',
    parts: { of: (count: number) => `${count} of them` },
    list: ['in progress'],
  },
});

function Texts() {
  const t = useText(texts);
  const again = useText(texts);
  return (
    <p>
      {t.title}, {t.parts.of(3)}, {t.list[0]}, {String(t.parts.of === again.parts.of)}
    </p>
  );
}

const drawn = (locale: 'pl' | 'en', page: React.ReactNode) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <LocaleProvider locale={locale}>{page}</LocaleProvider>
    </MemoryRouter>,
  );

describe('the words of a screen', () => {
  it('leave no single letter at the end of a line in Polish, and stay the same from render to render', () => {
    expect(drawn('pl', <Texts />)).toBe(
      '<p>Oferty w\u00a0naborze, 3 z\u00a0nich i\u00a0z\u00a0czym, w\u00a0toku, true</p>',
    );
    expect(texts.pl.title).toBe('Oferty w naborze');
  });

  it('are left alone in English', () => {
    expect(drawn('en', <Texts />)).toBe('<p>Offers in the call, 3 of them, in progress, true</p>');
  });
});

describe('what somebody wrote', () => {
  it('is said to be in Polish on an English page: a name, a cell, a fact', () => {
    const written = '<span lang="pl">Koncerty w\u00a0parku</span>';
    expect(drawn('en', <InPolish>Koncerty w parku</InPolish>)).toBe(written);
    const table = drawn(
      'en',
      <DataTable
        caption="Offers"
        rows={['Koncerty w parku']}
        rowKey={(title) => title}
        rowHref={() => '/offer'}
        empty={null}
        columns={[
          { key: 'title', header: 'Title', written: true, cell: (title) => title },
          { key: 'state', header: 'State', cell: () => 'open' },
        ]}
      />,
    );
    expect(table).toContain(`>${written}</a>`);
    expect(table).toContain('>open<');
    expect(
      drawn('en', <Facts facts={[{ label: 'Title', value: 'Koncerty w parku', written: true }]} />),
    ).toContain('<dt>Title</dt><dd><span lang="pl">Koncerty w\u00a0parku</span></dd>');
  });
});
