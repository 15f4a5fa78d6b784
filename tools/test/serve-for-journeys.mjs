import { serveBuilt } from '../serve-built.mjs';

/**
 * Before the journeys: serves the built page on a free port and names it to them. The server lives in the process of
 * the test runner: a run that was cut leaves none behind.
 */
export default async function serveForJourneys() {
  const { address, close } = await serveBuilt();
  process.env.JOURNEYS_ADDRESS = address;
  return close;
}
