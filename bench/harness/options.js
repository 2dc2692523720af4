import { parseArgs } from 'node:util';
import { contenders } from '../contenders/index.js';
import { operations } from './operations.js';

export const usage = `npm run bench -- [options]

  --scale 0.05        size of the data: 1 is 300,000 cadres (0.001 to 1)
  --seconds 5         seconds that each contender is loaded with each operation in each round (0.5 to 60)
  --rounds 3          how often that is done, in rotating order (1 to 9)
  --operations a,b    only these: ${operations.map(({ name }) => name).join(', ')}
  --contenders x,y    only these: ${contenders.map(({ name }) => name).join(', ')}
  --keep              use the database of an earlier run of the same scale again, and keep it
  --check             compare the answers and count the statements, without loading anything
  --output DIR        where the reports go (bench-results)

DATABASE_URL names the PostgreSQL server, with the right to create databases and roles (postgres://postgres@127.0.0.1:5432/postgres).`;

/** What a run is told wrongly; said without a stack. */
export class WrongOption extends Error {}

/** Reads the command line. */
export function readOptions(words) {
  const { values } = parse(words);
  return {
    help: values.help === true,
    scale: numberWithin('scale', values.scale, 0.001, 1),
    seconds: numberWithin('seconds', values.seconds, 0.5, 60),
    rounds: Math.round(numberWithin('rounds', values.rounds, 1, 9)),
    operations: chosen('operations', values.operations, operations),
    contenders: chosen('contenders', values.contenders, contenders),
    keep: values.keep === true,
    checkOnly: values.check === true,
    output: values.output,
  };
}

function parse(words) {
  try {
    return parseArgs({
      args: words,
      options: {
        help: { type: 'boolean', short: 'h' },
        scale: { type: 'string', default: '0.05' },
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '3' },
        operations: { type: 'string' },
        contenders: { type: 'string' },
        keep: { type: 'boolean' },
        check: { type: 'boolean' },
        output: { type: 'string', default: 'bench-results' },
      },
    });
  } catch (error) {
    throw new WrongOption(error.message);
  }
}

function numberWithin(name, text, least, most) {
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new WrongOption(`--${name} is a number from ${least} to ${most}, not "${text}"`);
  return value;
}

function chosen(option, text, all) {
  if (text === undefined) return all;
  return text.split(',').map((name) => {
    const found = all.find((each) => each.name === name);
    if (found === undefined)
      throw new WrongOption(
        `--${option}: there is no "${name}"; there are: ${all.map((each) => each.name).join(', ')}`,
      );
    return found;
  });
}
