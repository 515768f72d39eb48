import type { Writable } from 'node:stream';

/** Writes and waits until there is room for more. Resolves to false when nobody reads any longer (`| head`). */
export function writeTo(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'))
        resolve(false);
      else reject(error);
    });
  });
}
