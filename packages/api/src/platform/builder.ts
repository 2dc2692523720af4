import SchemaBuilder from '@pothos/core';
import { readPlugin, type ReadSettings } from '@cadre/graphql-sql';
import type { ApiContext } from './context.js';
import { viewerFactTypes, viewerKindFacts } from './viewer.js';

/** Limits that the schema itself states. */
export const pageLimits = { defaultPageSize: 50, maxPageSize: 200, maxNodes: 100, maxCost: 50_000 } as const;

/** What the read engine is told of this API. */
export const readSettings: ReadSettings = {
  ...pageLimits,
  viewerFacts: viewerFactTypes,
  kindFacts: viewerKindFacts,
  plainScalars: ['Date', 'PartialDate', 'Decimal'],
  scalarTypes: {
    Boolean: 'boolean',
    Date: 'date',
    DateTime: 'timestamptz',
    Float: 'double precision',
    Int: 'integer',
    Integer: 'bigint',
  },
  columnScalars: {
    bigint: 'Integer',
    boolean: 'Boolean',
    date: 'Date',
    integer: 'Int',
    text: 'String',
    'timestamp with time zone': 'DateTime',
  },
};

/** The one builder that every room declares its types with. */
export const builder = new SchemaBuilder<{
  Context: ApiContext;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
    Integer: { Input: number; Output: number };
    Decimal: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [readPlugin],
  reads: readSettings,
});

builder.queryType({
  description:
    "Các câu hỏi. Dữ liệu tính đến ngày nêu ở `asOf`, hoặc hôm nay của máy chủ. / Questions. Facts are as of `asOf`, or of the server's today.",
});
