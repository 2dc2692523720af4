import { readdirSync, readFileSync } from 'node:fs';
import { idFromName, plainDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openScratch } from '../../testing/scratch.js';
import type { Transaction } from '../database.js';
import { auditHash } from './audit-chain.js';
import { verifyAudit } from './verify-audit.js';

const scratch = openScratch({ migrated: true });
const id = (name: string) => idFromName('audit_entry', name);
const literal = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`;

/** Three days with three lines, two and one, as an `insert`; the texts hold what a serialisation may stumble over. */
function trail(act = 'APPROVE'): string {
  let hash: string | null = null;
  const rows = ['2024-03-01/1', '2024-03-01/2', '2024-03-01/3', '2024-03-04/1', '2024-03-04/2', '2024-03-05/1'].map(
    (name, index) => {
      const [day = '', place = ''] = name.split('/');
      const line = {
        day,
        place: Number(place),
        id: id(name),
        decisionId: id('decision'),
        occurredAt: `${day}T10:00:00.00${index}Z`,
        actor: 'Nguyễn "Ban\\Tổ chức"\n\u0007\u007F\u2028😀',
        actorUnitId: id('unit'),
        mutation: 'planDecide',
        act,
        rowType: 'PlanEntry',
        rowId: id('row'),
        documentId: index === 0 ? null : id('document'),
        ruleCodes: index === 1 ? [] : ['PL-021', 'PL-023'],
        requestId: 'request',
      };
      const previous = hash;
      hash = auditHash(previous, line);
      const { id: key, decisionId, occurredAt, actor, actorUnitId, mutation, rowType, rowId, documentId } = line;
      const who = [key, decisionId, occurredAt, actor, actorUnitId, mutation, act];
      const values = [
        ...who,
        rowType,
        rowId,
        documentId,
        'request',
        day,
        place,
        `{${line.ruleCodes.join()}}`,
        previous,
        hash,
      ];
      return `(${values.map((value) => (value === null ? 'null' : literal(value))).join(', ')})`;
    },
  );
  return `insert into audit_entry (id, decision_id, occurred_at, actor, actor_unit_id, mutation, act, row_type, row_id, document_id, request_id,
    day, place, rule_codes, previous_hash, hash) values ${rows.join(',\n')};`;
}

/** Does things to the trail that the database refuses to everybody who has not turned its guard off, and verifies in the same transaction. */
async function verifiedAfter(change: string, from: string | null = null, to: string | null = null) {
  let found: Awaited<ReturnType<typeof verifyAudit>> | undefined;
  const work = async (tx: Transaction) => {
    await tx.script(`alter table audit_entry disable trigger audit_entry_append_only; ${trail()} ${change}`);
    const range = { from: from === null ? null : plainDate(from), to: to === null ? null : plainDate(to) };
    found = await verifyAudit(tx, range);
    throw new Error('rolled back');
  };
  await expect(scratch.database.inTransaction(work)).rejects.toThrow('rolled back');
  return found!;
}

async function brokenAfter(change: string, from?: string, to?: string): Promise<string | null> {
  const { broken } = await verifiedAfter(change, from, to);
  return broken === null ? null : `${broken.fault} ${broken.day}/${broken.place}`;
}

const del = (...names: string[]) => `delete from audit_entry where id in (${names.map(id).map(literal).join()});`;

describe('a trail that nobody touched', () => {
  it('fits, and tells how many lines each day has and its last hash', async () => {
    const { days, broken } = await verifiedAfter('');
    expect(broken).toBeNull();
    expect(days.map(({ day, lines }) => [day, lines])).toEqual([
      ['2024-03-01', 3],
      ['2024-03-04', 2],
      ['2024-03-05', 1],
    ]);
    const rows = await scratch.after([trail()], `select hash from audit_entry where place >= 3 or day > '2024-03-01'`);
    expect(rows.map(({ hash }) => hash)).toEqual(expect.arrayContaining(days.map(({ head }) => head)));
  });

  it.each([
    ['2024-03-01', '2024-03-01', ['2024-03-01']],
    ['2024-03-02', '2024-03-03', []],
    ['2024-03-02', '2024-03-04', ['2024-03-04']],
    ['2024-03-05', '2024-03-31', ['2024-03-05']],
    ['2024-03-06', '2024-03-31', []],
  ])('fits from %s to %s, both included', async (from, to, expected) => {
    const { days, broken } = await verifiedAfter('', from, to);
    expect({ days: days.map(({ day }) => day), broken }).toEqual({ days: expected, broken: null });
  });

  it('is verified alike by who knows no more than the description of the hash: here, in SQL', async () => {
    const json = (column: string) => `coalesce(to_json(${column})::text, 'null')`;
    const columns = `day::text|place|id|decision_id|to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')|actor|actor_unit_id|mutation|act|row_type|row_id|document_id|rule_codes|request_id`;
    const parts = [`'"cadre-audit-1"'`, json('before'), ...columns.split('|').map(json)].join(` || ',' || `);
    const [row] = await scratch.after(
      [trail()],
      `select count(*)::integer as lines, bool_and(previous_hash is not distinct from before) as linked,
        bool_and(hash = encode(sha256(convert_to('[' || ${parts} || ']', 'UTF8')), 'hex')) as hashed
       from (select *, lag(hash) over (order by day, place) as before from audit_entry) as line`,
    );
    expect(row).toEqual({ lines: 6, linked: true, hashed: true });
  });
});

describe('a line that was changed', () => {
  it.each([
    ['occurred_at', `occurred_at + interval '1 millisecond'`],
    ['actor', `'somebody else'`],
    ['actor_unit_id', `'${id('other')}'`],
    ['decision_id', `'${id('other')}'`],
    ['mutation', `'planEntryRemove'`],
    ['act', `'RETURN'`],
    ['row_type', `'Cadre'`],
    ['row_id', `'${id('other')}'`],
    ['document_id', 'null'],
    ['rule_codes', `'{PL-021}'`],
    ['request_id', `'other'`],
    ['id', `'${id('other')}'`],
    ['hash', `repeat('0', 64)`],
  ])('is named where %s is another', async (column, value) => {
    const change = `update audit_entry set ${column} = ${value} where id = '${id('2024-03-01/3')}';`;
    expect(await brokenAfter(change)).toBe('ALTERED 2024-03-01/3');
  });

  it('shows at the next line where its own hash was made anew', async () => {
    const change = `update audit_entry set previous_hash = repeat('0', 64) where id = '${id('2024-03-04/2')}';`;
    expect(await brokenAfter(change)).toBe('UNLINKED 2024-03-04/2');
  });
});

describe('lines that were taken out', () => {
  it.each([
    ['in the middle of a day', del('2024-03-01/2'), 'GAP 2024-03-01/3'],
    ['at the beginning of a day', del('2024-03-04/1'), 'GAP 2024-03-04/2'],
    ['at the end of a day, where another day follows', del('2024-03-01/3'), 'UNLINKED 2024-03-04/1'],
    ['a whole day', del('2024-03-04/1', '2024-03-04/2'), 'UNLINKED 2024-03-05/1'],
    ['the first of all', del('2024-03-01/1', '2024-03-01/2', '2024-03-01/3'), 'UNLINKED 2024-03-04/1'],
    [
      'in the middle, with the places closed up',
      `${del('2024-03-01/2')} update audit_entry set place = 2 where id = '${id('2024-03-01/3')}';`,
      'UNLINKED 2024-03-01/2',
    ],
  ])('are missed: %s', async (_name, change, expected) => {
    expect(await brokenAfter(change)).toBe(expected);
  });

  it('at the end of a day are missed where only that day is verified', async () => {
    expect(await brokenAfter(del('2024-03-01/3'), '2024-03-01', '2024-03-01')).toBe('UNLINKED 2024-03-04/1');
  });

  it('at the end of all are missed by nobody who did not keep the last hash: the trail is then one that fits', async () => {
    const kept = (await verifiedAfter('')).days.at(-1)!.head;
    const { days, broken } = await verifiedAfter(del('2024-03-05/1'));
    expect(broken).toBeNull();
    expect(days.map(({ head }) => head)).not.toContain(kept);
  });

  it('or replaced together with everything behind them show against a kept hash only', async () => {
    const kept = (await verifiedAfter('')).days.at(-1)!.head;
    const { days, broken } = await verifiedAfter(`delete from audit_entry; ${trail('RETURN')}`);
    expect(broken).toBeNull();
    expect(days.map(({ head }) => head)).not.toContain(kept);
  });
});

describe('the database', () => {
  it('holds no second line at one place: the chain has no fork', async () => {
    const fork = `insert into audit_entry select (jsonb_populate_record(line, jsonb_build_object('id', '${id('fork')}'))).* from audit_entry as line where id = '${id('2024-03-05/1')}'`;
    expect(await scratch.refusal(trail(), fork)).toBe('audit_entry_place');
  });

  it.each([`update audit_entry set act = 'RETURN'`, `delete from audit_entry`, `truncate audit_entry`])(
    'refuses: %s',
    async (change) => {
      expect(await scratch.refusal(trail(), change)).toBe('audit_entry_append_only');
    },
  );
});

describe('lines written before there was a chain', () => {
  const before = openScratch({ migrated: false });
  const folder = new URL('../../../../../drizzle/', import.meta.url);
  const chain = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted();
  const scriptOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const isEarlier = (file: string) => file < '0019';

  it('are its beginning, in the order in which they occurred, with the rules their verdicts rest on', async () => {
    const line = (name: string, decision: string, at: string) =>
      `insert into audit_entry values ('${id(name)}', '${id(decision)}', '${at}', 'Ban "Tổ chức"', '${id('unit')}', 'planDecide', 'APPROVE', 'PlanEntry', '${id('row')}', null, 'request');`;
    await before.database.inTransaction(async (tx) => {
      for (const file of chain.filter(isEarlier)) await tx.script(scriptOf(file));
      await tx.script(
        [
          line('late', 'one', '2024-03-01T17:00:00Z'),
          line('early', 'one', '2024-03-01T16:59:59.999Z'),
          line('earliest', 'two', '2024-03-01T00:00:00Z'),
          `insert into stored_verdict select gen_random_uuid(), '${id('one')}', place, '2024-03-01', 'PlanEntry', '${id('row')}', 'MET',
            jsonb_build_object('checks', jsonb_build_array(jsonb_build_object('rule', 'PL-023'), jsonb_build_object('rule', 'PL-02' || place))) from generate_series(1, 2) as place;`,
        ].join('\n'),
      );
      await tx.script(scriptOf(chain.find((file) => !isEarlier(file))!));
    });
    const rows = await before.database.query({
      text: `select id::text as id, day::text as day, place, rule_codes::text as rules from audit_entry order by day, place`,
      params: [],
    });
    expect(rows).toEqual([
      { id: id('earliest'), day: '2024-03-01', place: 1, rules: '{}' },
      { id: id('early'), day: '2024-03-01', place: 2, rules: '{PL-021,PL-022,PL-023}' },
      { id: id('late'), day: '2024-03-02', place: 1, rules: '{PL-021,PL-022,PL-023}' },
    ]);
    const { broken, days } = await verifyAudit(before.database, { from: null, to: null });
    expect({ broken, lines: days.map(({ lines }) => lines) }).toEqual({ broken: null, lines: [2, 1] });
    await expect(before.database.query({ text: 'delete from audit_entry', params: [] })).rejects.toThrow(
      /never changed/,
    );
  });
});
