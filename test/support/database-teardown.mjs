/** Runs once after the API tests. */
export default async function tearDown() {
  await globalThis.nurtTestDatabase?.stop();
}
