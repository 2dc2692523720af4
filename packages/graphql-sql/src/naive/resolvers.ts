import type { GraphQLFieldResolver } from 'graphql';
import type { FieldDeclaration } from '../declaration.js';
import { lensOf } from '../lens.js';
import type { ReadContext, ReadSettings } from '../runtime.js';
import { connectionResolver } from './connection.js';
import {
  codeResolver,
  computedResolver,
  manyResolver,
  nodeResolver,
  oneOfResolver,
  oneResolver,
  partResolver,
  scalarResolver,
  valueResolver,
} from './fields.js';
import { aggregateResolver, groupResolver } from './groups.js';
import { Root } from './sources.js';

/** Reads one field with a simple statement of its own. */
export function naiveResolver(
  settings: ReadSettings,
  read: FieldDeclaration,
): GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>> {
  switch (read.kind) {
    case 'scalar':
      return scalarResolver(settings, read);
    case 'part':
      return partResolver(settings, read);
    case 'one':
      return oneResolver(settings, read);
    case 'oneOf':
      return oneOfResolver(settings, read);
    case 'many':
      return manyResolver(settings, read);
    case 'connection':
      return connectionResolver(settings, read);
    case 'value':
      return valueResolver(settings, read);
    case 'computed':
      return computedResolver(settings, read);
    case 'code':
      return codeResolver(settings, read);
    case 'aggregate':
      return aggregateResolver(settings, read);
    case 'groupKeys':
    case 'groupMeasure':
    case 'groupRows':
      return groupResolver(settings, read);
    case 'node':
      return nodeResolver(settings, read.tables);
    case 'lens':
      return (source, values, context) => {
        const lens = source instanceof Root ? source.lens : context.reads.lens;
        return new Root(lensOf(lens, values, context.reads));
      };
  }
}
