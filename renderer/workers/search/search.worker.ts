import type { SearchMessage, SearchReply } from './searchMessages';
import { createSearchServer } from './searchServer';

// The plain words of all texts live in this worker's memory only, and end with it.
const { port1, port2 } = new MessageChannel();
const work: (() => void)[] = [];
port1.onmessage = () => work.shift()?.();

const handle = createSearchServer({
  reply: (message: SearchReply) => self.postMessage(message),
  // A message to itself waits behind the searches that are there already; a timer would wait 4 ms more.
  later: (piece) => {
    work.push(piece);
    port2.postMessage(null);
  },
  now: () => performance.now(),
});

self.onmessage = (event: MessageEvent<SearchMessage>) => handle(event.data);
