import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A connection to Firefox's remote control, over its own protocol: `length:JSON` on plain TCP. */
export interface Marionette {
  /** Sends one command, e.g. `WebDriver:Navigate`; rejects with Firefox's own words where it fails. */
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
}

type Answer = [type: 1, id: number, error: { message: string } | null, result: unknown];

/** Connects as soon as Firefox listens, for at most `patience` milliseconds. */
export async function connectMarionette(port: number, patience = 30_000): Promise<Marionette> {
  const socket = await openSocket(port, Date.now() + patience);
  const waiting = new Map<number, (answer: Answer) => void>();
  const greeted = new Promise<void>((resolve) => {
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) resolve();
      else waiting.get(message[1])?.(message as Answer);
    });
  });
  await greeted;

  let lastId = 0;
  const send = <T>(command: string, parameters: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      const lose = (): void => reject(new Error(`Firefox closed the connection during ${command}`));
      socket.once('close', lose);
      waiting.set(id, ([, , error, result]) => {
        waiting.delete(id);
        socket.off('close', lose);
        if (error) reject(new Error(`${command}: ${error.message}`));
        else resolve(unwrap(result) as T);
      });
      const body = Buffer.from(JSON.stringify([0, id, command, parameters]));
      socket.write(Buffer.concat([Buffer.from(`${body.length}:`), body]));
    });
  return { send, close: () => socket.destroy() };
}

async function openSocket(port: number, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = await new Promise<Socket | null>((resolve) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', () => resolve(null));
    });
    if (socket) {
      socket.setMaxListeners(0);
      socket.on('error', () => socket.destroy());
      return socket;
    }
    if (Date.now() > deadline) throw new Error(`Firefox does not listen on port ${port}`);
    await sleep(100);
  }
}

function readMessages(socket: Socket, receive: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (colon < 0 || buffer.length < end) return;
      receive(JSON.parse(buffer.subarray(colon + 1, end).toString()));
      buffer = buffer.subarray(end);
    }
  });
}

/** WebDriver commands wrap what they return in `{value}`. */
function unwrap(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && 'value' in result;
  return isWrapped ? result.value : result;
}
