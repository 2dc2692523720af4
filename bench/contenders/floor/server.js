/*
 * The floor: the statements written by hand behind `node:http`, one prepared statement an operation, and nothing else.
 */
import { createServer } from 'node:http';
import postgres from 'postgres';
import { foldText } from '../../harness/project.js';
import { statement } from '../../sql/statement.js';
import { announce, poolOptions, setup } from '../server-setup.js';
import { viewerOf } from '../viewers.js';
import { statements } from './statements.js';

const { asOf } = setup;
const sql = postgres(setup.databaseUrl, poolOptions);
const prepared = new Map(Object.entries(statements).map(([name, source]) => [name, statement(source)]));

async function answer(viewer, body) {
  if (viewer === undefined) return { status: 401, text: '{"errors":[{"message":"nobody"}]}' };
  const { operation, variables } = JSON.parse(body);
  const { text, paramsOf } = prepared.get(operation);
  const values = { ...variables, ...viewer, asOf };
  if (variables.text !== undefined) values.folded = foldText(variables.text);
  if (variables.after !== undefined) [values.afterKey, values.afterId] = splitCursor(variables.after);
  const [row] = await sql.unsafe(text, paramsOf(values), { prepare: true });
  return { status: 200, text: `{"data":${row === undefined ? 'null' : row.data}}` };
}

function splitCursor(cursor) {
  const space = cursor.lastIndexOf(' ');
  return [cursor.slice(0, space), cursor.slice(space + 1)];
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => void reply(request, body, response));
});

async function reply(request, body, response) {
  const { status, text } = await answer(viewerOf(request.headers), body).catch((error) => ({
    status: 500,
    text: JSON.stringify({ errors: [{ message: String(error) }] }),
  }));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

announce(server);
