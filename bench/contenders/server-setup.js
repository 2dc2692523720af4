/** What the harness tells each server, in one environment variable. */
export const setup = JSON.parse(process.env.BENCH_SETUP);

/**
 * The same pool for everybody whose driver is postgres.js. Of a page whose length is a parameter PostgreSQL expects a tenth of the list, takes
 * its plan for any values to be dear, and plans anew for each request: the floor's first page of a subtree cost it 4.2 ms instead of 2.4.
 */
export const poolOptions = {
  max: setup.poolSize,
  onnotice: () => {},
  connection: { application_name: 'cadre_bench_contender', plan_cache_mode: 'force_generic_plan' },
};

/** Lets a `node:http` server listen on a free port of the loopback address, and tells the harness which. */
export function announce(server) {
  server.listen(0, '127.0.0.1', () => tell(server.address().port));
}

/** The line that the harness waits for. */
export function tell(port, path = '/graphql') {
  console.log(`Listening on http://127.0.0.1:${port}${path}`);
}
