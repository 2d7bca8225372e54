/** Kills the application in the middle of whatever it does, or starts it again on the same data. */
export async function power(turned: 'off' | 'on'): Promise<void> {
  const url = process.env['JOURNEY_POWER_URL'];
  if (!url) throw new Error('JOURNEY_POWER_URL is not set: run the journeys with their own configuration');
  const response = await fetch(`${url}/${turned}`);
  if (!response.ok) throw new Error(`the application was not turned ${turned}: ${await response.text()}`);
}
