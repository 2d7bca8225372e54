import { MantineProvider } from '@mantine/core';
import { LocaleProvider } from '@nurt/ui';
import { renderToStaticMarkup } from 'react-dom/server';
import { DueDay } from '.';

/** The words of a day due on 31 January 2027, a Sunday, seen at noon of another day. */
function words(today: string, props: { until?: string; open?: boolean } = {}, locale: 'pl' | 'en' = 'pl') {
  jest.setSystemTime(new Date(`${today}T11:00:00Z`));
  const page = renderToStaticMarkup(
    <MantineProvider>
      <LocaleProvider locale={locale}>
        <DueDay day="2027-01-31" {...props} />
      </LocaleProvider>
    </MantineProvider>,
  );
  return page.replace(/<style.*?<\/style>/gsu, '').replace(/<[^>]+>/gu, ' ');
}

describe('the label of a day on which something is due', () => {
  beforeAll(() => jest.useFakeTimers());
  afterAll(() => jest.useRealTimers());

  it.each([
    ['2027-01-30', false, false],
    ['2027-01-31', false, true],
    ['2027-02-01', true, false],
    ['2027-03-01', true, false],
  ])('seen on %s is overdue: %s, today: %s', (today, overdue, isToday) => {
    expect(words(today)).toContain('31 stycznia 2027');
    expect(words(today).includes('po terminie')).toBe(overdue);
    expect(words(today).includes('dzisiaj')).toBe(isToday);
  });

  it.each([
    // The day off may move the term to Monday: nobody is late before that is over.
    ['2027-02-01', false],
    ['2027-02-02', true],
  ])('of a term that may move to Monday, seen on %s, is overdue: %s', (today, overdue) => {
    expect(words(today, { until: '2027-02-01' }).includes('po terminie')).toBe(overdue);
  });

  it('says nothing of what has been done, and speaks English too', () => {
    expect(words('2027-02-05', { open: false })).not.toContain('po terminie');
    expect(words('2027-01-31', { open: false })).not.toContain('dzisiaj');
    expect(words('2027-02-05', {}, 'en')).toContain('overdue');
  });
});
