import { createReplayed, fromPromise } from './observable.js';

const online = 2;

/** The conversation in the shape that Web Chat expects of a Direct Line client. */
export function createDirectLine(conversation) {
  const activity$ = createReplayed();
  // How the connection stands is told by the panel, in plainer words.
  const connectionStatus$ = createReplayed(1);
  connectionStatus$.next(online);
  return {
    activity$,
    connectionStatus$,
    postActivity: activity => fromPromise(conversation.post(activity)),
    end: () => {},
  };
}
