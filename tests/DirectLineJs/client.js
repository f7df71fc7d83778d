// A Direct Line client that a test speaks to: commands come in as lines of JSON, what happens goes out as lines of JSON.
global.XMLHttpRequest = require('xhr2');
const { WebSocket } = require('ws');

const sockets = new Set();
global.WebSocket = class extends WebSocket {
  constructor(url) {
    super(url);
    sockets.add(this);
    this.once('close', () => sockets.delete(this));
  }
};

const { DirectLine } = require('botframework-directlinejs');

const tell = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);
let directLine;

const post = (text, clientActivityID) =>
  new Promise((resolve) => {
    directLine
      .postActivity({ type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID } })
      .subscribe(resolve, (error) => resolve(`failed ${error.status}`));
  });

const cut = () => sockets.forEach((socket) => socket.terminate());

const commands = {
  connect({ options }) {
    directLine = new DirectLine(options);
    // It waits from 3 to 15 seconds before it connects again, for the server's sake.
    directLine.getRetryDelay = () => 20;
    directLine.connectionStatus$.subscribe((status) => tell({ status }));
    directLine.activity$.subscribe(
      (activity) => tell({ activity }),
      (error) => tell({ error: `${error}` })
    );
  },
  async post({ text, clientActivityID }) {
    tell({ posted: await post(text, clientActivityID) });
  },
  refresh() {
    const before = directLine.token;
    directLine.refreshToken().subscribe(
      (token) => {
        directLine.token = token;
        tell({ refreshed: token !== before, token });
      },
      (error) => tell({ error: `${error.status}` })
    );
  },
  session() {
    directLine.getSessionId().subscribe((session) => tell({ session }));
  },
  // Posts a run of messages, and cuts the connection now and then.
  async burst({ count, cuts }) {
    for (let i = 0; i < count; i++) {
      if (i % (count / cuts) === 0) {
        while (![...sockets].some((socket) => socket.readyState === WebSocket.OPEN)) {
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        cut();
        tell({ cut: i });
      }
      await post(`${i}`, `burst-${i}`);
    }
    tell({ burst: count });
  },
};

require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => {
    const command = JSON.parse(line);
    commands[command.command](command);
  })
  .on('close', () => process.exit(0));
