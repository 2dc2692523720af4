import { connect } from 'node:net';

const headerEnd = Buffer.from('\r\n\r\n');

/** The bytes of a POST request that keeps its connection. */
export function requestBytes(url, headers, body) {
  const { host, pathname } = new URL(url);
  const lines = Object.entries({ host, 'content-type': 'application/json', accept: 'application/json', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

/**
 * One kept connection that sends a request at a time. A whole HTTP client would take as much of the machine as the fastest
 * contender does; this one knows what these servers send: bodies with a length or in chunks.
 */
export class Connection {
  #socket;
  #received = Buffer.alloc(0);
  #waiting = null;

  constructor(url) {
    const { hostname, port } = new URL(url);
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  /** Sends the bytes of a request; resolves to the status and the body. */
  send(bytes) {
    if (this.#socket.destroyed) return Promise.reject(new Error('the connection is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(bytes);
    });
  }

  close() {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  #read(chunk) {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const answer = parseAnswer(this.#received);
    if (answer === null || this.#waiting === null) return;
    this.#received = Buffer.alloc(0);
    const { resolve } = this.#waiting;
    this.#waiting = null;
    resolve(answer);
  }
}

/** The answer when all of it is there, else null. */
function parseAnswer(bytes) {
  const end = bytes.indexOf(headerEnd);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const start = end + headerEnd.length;
  const length = /\r\ncontent-length: *(\d+)/.exec(head);
  if (length !== null) {
    const stop = start + Number(length[1]);
    return bytes.length < stop ? null : { status, body: bytes.subarray(start, stop) };
  }
  const body = parseChunks(bytes, start);
  return body === null ? null : { status, body };
}

function parseChunks(bytes, start) {
  const parts = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const from = lineEnd + 2;
    if (bytes.length < from + size + 2) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(bytes.subarray(from, from + size));
    at = from + size + 2;
  }
}
