import type { GraphQLSchema } from 'graphql';
import { builder } from './platform/builder.js';
import './platform/values.js';
import './rooms/rule/index.js';
import './rooms/organization/index.js';
import './rooms/cadre/index.js';
import './rooms/evaluation/index.js';
import './rooms/confidence-vote/index.js';
import './rooms/planning/index.js';
import './rooms/training/index.js';
import './rooms/target/index.js';
import './rooms/rotation/index.js';
import './rooms/rulebook/index.js';
import './rooms/search/index.js';
import './rooms/audit/index.js';

builder.readRoot();

/** The schema of the API; rooms are imported in their order and declare themselves. */
export const schema: GraphQLSchema = builder.toSchema();
