const key = 'boras-bot.conversation';

/**
 * What a tab remembers of its conversation. It is in the frame's own storage, which the page around it can't read. Browsers that
 * keep storage from frames of other sites leave only that of the page: `kept` is what it had, `keep` hands it what it is to have.
 */
export function openSession(kept, keep) {
  try {
    const storage = window.sessionStorage;
    return {
      read: () => parse(storage.getItem(key)),
      write: session => storage.setItem(key, JSON.stringify(session)),
      clear: () => storage.removeItem(key),
    };
  } catch {
    return {
      read: () => parse(kept),
      write: session => keep(JSON.stringify(session)),
      clear: () => keep(null),
    };
  }
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
