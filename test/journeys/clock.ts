/** Moves the application's clock, for example to `2026-03-30T08:00:00Z`; it goes on from there. */
export async function moveClock(now: string): Promise<void> {
  const url = process.env['JOURNEY_CLOCK_URL'];
  if (!url) throw new Error('JOURNEY_CLOCK_URL is not set: run the journeys with their own configuration');
  const response = await fetch(`${url}/?now=${encodeURIComponent(now)}`);
  if (!response.ok) throw new Error(`the clock did not move to ${now}`);
}
