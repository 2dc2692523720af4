/** What the harness tells each server, in one environment variable. */
export const setup = JSON.parse(process.env.BENCH_SETUP);

/** The same pool for everybody whose driver is postgres.js. */
export const poolOptions = {
  max: setup.poolSize,
  onnotice: () => {},
  connection: { application_name: 'cadre_bench_contender' },
};

/** Lets a `node:http` server listen on a free port of the loopback address, and tells the harness which. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => tell(server.address().port));
}

/** The line that the harness waits for. */
export function tell(port, path = '/graphql') {
  console.log(`Listening on http://127.0.0.1:${port}${path}`);
}
