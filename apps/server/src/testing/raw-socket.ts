import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A connection on which a test writes what no well-behaved client would. */
export interface RawConnection {
  readonly socket: Socket;
  /** Everything the server said, once it has closed the connection. */
  readonly answer: Promise<string>;
}

/** Opens a connection and writes `text`; the connection stays open until the server or the test closes it. */
export function openRaw(port: number, text: string): RawConnection {
  const socket = connect({ host: '127.0.0.1', port });
  const chunks: Buffer[] = [];
  const answer = new Promise<string>((resolve) => {
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A server that cuts the line may do so with a reset; what it said before counts.
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
  socket.write(text);
  return { socket, answer };
}

/** Writes one request and answers with the status and the JSON body. */
export async function sendRaw(port: number, text: string): Promise<{ status: number; body: string }> {
  const answer = await openRaw(port, text).answer;
  return { status: Number(answer.slice(9, 12)), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
}
