import { connect, createServer } from 'node:net';

/** What a client sends to have a statement run: Execute of a prepared one, or a simple Query. */
const runs = new Set(['E'.charCodeAt(0), 'Q'.charCodeAt(0)]);

/**
 * A relay in front of PostgreSQL that counts the statements that clients run. It works without any extension of the server
 * and misses nothing; as it costs time, contenders are counted through it and loaded without it.
 */
export async function startWireCount(databaseUrl) {
  const target = new URL(databaseUrl);
  const sockets = new Set();
  let statements = 0;
  const relay = createServer((client) => {
    const server = connect({ host: target.hostname, port: Number(target.port || 5432), noDelay: true });
    client.setNoDelay(true);
    const count = messageReader((type) => {
      if (runs.has(type)) statements += 1;
    });
    client.on('data', count);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ]) {
      sockets.add(from);
      from.pipe(to);
      // Each end takes the other with it; what a driver makes of that is its own matter.
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise((resolve) => relay.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(relay.address().port);
  return {
    url: url.href,
    count: () => statements,
    close: () => {
      for (const socket of sockets) socket.destroy();
      relay.close();
    },
  };
}

/** Follows the messages of one client: after the first one, which has no type, each is a type, a length, a content. */
function messageReader(onMessage) {
  let rest = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const lead = isStarted ? 1 : 0;
      if (rest.length < lead + 4) return;
      const size = lead + rest.readInt32BE(lead);
      if (rest.length < size) return;
      if (isStarted) onMessage(rest[0]);
      else isStarted = rest.readInt32BE(4) !== sslRequest;
      rest = rest.subarray(size);
    }
  };
}

/** Asking for encryption comes before the first message and is answered with one byte. */
const sslRequest = 80877103;
