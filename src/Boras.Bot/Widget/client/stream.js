import { read } from './api.js';

const pollingInterval = 2_000;

/** Hands on what the service sends over a WebSocket, until it closes; true when it had opened. */
export function followStream(url, take, signal) {
  return new Promise(resolve => {
    const socket = new WebSocket(url);
    let wasOpen = false;
    signal.addEventListener('abort', () => socket.close(), { once: true });
    socket.onopen = () => {
      wasOpen = true;
      signal.aborted && socket.close();
    };
    socket.onmessage = message => message.data && take(JSON.parse(message.data));
    socket.onclose = () => resolve(wasOpen);
  });
}

/** The same by asking again and again, where something on the way lets no WebSocket through. */
export async function pollActivities(conversation, watermark, take, signal) {
  while (!signal.aborted) {
    const set = await read(conversation, watermark());
    take(set);
    await new Promise(resolve => setTimeout(resolve, pollingInterval));
  }
}
