import { renderToStaticMarkup } from 'react-dom/server';
import { LocaleProvider } from '@nurt/ui';
import { Telling } from '.';

const drawn = (sentence: string, ...written: string[]) =>
  renderToStaticMarkup(
    <LocaleProvider locale="en">
      <Telling sentence={sentence} written={written} />
    </LocaleProvider>,
  );

describe('a sentence that tells what people wrote', () => {
  it('marks it as Polish and nothing else, wherever and however often it stands', () => {
    expect(drawn('Anna Wilk, 3 March', 'Anna Wilk')).toBe('<span lang="pl">Anna Wilk</span>, 3 March');
    expect(drawn('first “Koszty”, then “Jakość”; “Koszty”', '“Koszty”', '“Jakość”')).toBe(
      'first <span lang="pl">“Koszty”</span>, then <span lang="pl">“Jakość”</span>; <span lang="pl">“Koszty”</span>',
    );
  });

  it('leaves a sentence alone that holds none of it', () => {
    expect(drawn('the earlier submission', '', 'Koszty')).toBe('the earlier submission');
  });
});
