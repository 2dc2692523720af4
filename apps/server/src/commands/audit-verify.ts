import { AUDIT_FAULTS, verifyAudit } from '@cadre/api';
import type { AuditVerification } from '@cadre/api';
import { isPlainDate } from '@cadre/domain/kernel';
import type { PlainDate } from '@cadre/domain/kernel';
import { Failure, Misuse } from '../failure.js';
import { openDatabase, withoutTimeout } from '../open-database.js';
import type { Terminal } from '../terminal.js';
import type { Command, GivenOptions } from './command.js';
import { refuseBehind } from './seed.js';

export const auditVerify: Command = {
  name: 'audit verify',
  about: 'Reckons the hashes of the audit again and names the first line that does not fit; exit code 1 then.',
  options: {
    from: { type: 'string', shown: '2024-12-01' },
    to: { type: 'string', shown: '2024-12-31' },
  },
  async run({ terminal, readConfig }, options) {
    const range = { from: dayOf('from', options), to: dayOf('to', options) };
    if (range.from !== null && range.to !== null && range.from > range.to) {
      throw new Misuse(`--from ${range.from} lies after --to ${range.to}.`);
    }
    const open = await openDatabase(withoutTimeout(readConfig().database), terminal);
    try {
      await refuseBehind(open.database);
      tell(await verifyAudit(open.database, range), terminal);
    } finally {
      await open.close();
    }
  },
};

function dayOf(name: string, options: GivenOptions): PlainDate | null {
  const given = options[name];
  if (given === undefined || isPlainDate(given)) return given ?? null;
  throw new Misuse(`--${name} is ${JSON.stringify(given)}; give a day that exists, such as 2024-12-31.`);
}

/**
 * Prints one line for each day.
 *
 * @throws {Failure} naming the first line that does not fit.
 */
function tell({ days, broken }: AuditVerification, { print }: Terminal): void {
  for (const { day, lines, head } of days) print(`${day}  ${String(lines).padStart(6)} lines  ${head}`);
  if (broken !== null) {
    const { day, place, id, fault } = broken;
    throw new Failure(`${fault}: line ${place} of ${day} (${id}) does not fit: ${AUDIT_FAULTS[fault]}.`);
  }
  const total = days.reduce((sum, { lines }) => sum + lines, 0);
  print(
    `${total} lines on ${days.length} days fit. Keep the last hash elsewhere: only against it lines cut off at the end show.`,
  );
}
