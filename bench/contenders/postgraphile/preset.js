import { SafeError } from 'postgraphile/grafast';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { viewerOf } from '../viewers.js';
import { settingsOf } from './policies.js';

/** Without global ids a key may keep its name; as `rowId` it would clash with tables that have a column of that name. */
const idsKeepTheirName = {
  name: 'IdsKeepTheirName',
  version: '1.0.0',
  inflection: {
    replace: {
      _attributeName: (previous, _options, details) => previous({ ...details, skipRowId: true }),
    },
  },
};

/** Who asks, as the settings that the policies go by. */
function contextOf({ node }) {
  const viewer = viewerOf(node.req.headers);
  if (viewer === undefined) throw new SafeError('nobody');
  return { pgSettings: settingsOf(viewer) };
}

/** What PostGraphile is told: nothing is written through it, and no global ids are asked for, so neither is built. */
export const presetOf = ({ databaseUrl, poolSize }) => ({
  extends: [PostGraphileAmberPreset],
  plugins: [idsKeepTheirName],
  disablePlugins: [
    'NodePlugin',
    // Rows without a policy are to be reached by what leads to them, not all at once.
    'PgAllRowsPlugin',
    'PgMutationCreatePlugin',
    'PgMutationUpdateDeletePlugin',
    // It offers an order by the first columns of indexes only; few rows of one person are sorted without any.
    'PgIndexBehaviorsPlugin',
  ],
  pgServices: [
    makePgService({
      connectionString: databaseUrl,
      schemas: ['public'],
      poolConfig: { max: poolSize, application_name: 'cadre_bench_contender' },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false, context: contextOf },
});
