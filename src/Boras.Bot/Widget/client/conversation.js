import * as api from './api.js';
import { followStream, pollActivities } from './stream.js';

const firstWait = 1_000;
const longestWait = 10_000;
const postingPatience = 110_000;
const streamFailuresBeforePolling = 2;

/**
 * One conversation with the service, kept up over drops, restarts of the service and reloads of the page.
 *
 * The official client tells nothing of a drop, comes back after 3 to 35 seconds, and can't begin anew when the conversation is gone.
 * `on` is told of `activity(activity, isOld)` and `state(name)`: connecting, online, reconnecting, offline, renewed.
 */
export class Conversation {
  #on;
  #locale;
  #session;
  #begin;
  #begun = new Promise(resolve => { this.#begin = resolve; });
  #current = {};
  #seenBefore = 0;
  #watermark = '';
  #streamUrl = null;
  #opening = null;
  #stream = null;
  #sleepers = new Set();
  #streamFailures = 0;
  #refreshTimer = 0;
  #leaving = null;
  #isOver = false;

  constructor(locale, on) {
    this.#locale = locale;
    this.#on = on;
    addEventListener('online', () => this.#wake());
    addEventListener('offline', () => this.#stream?.abort());
  }

  /** Receives activities until the conversation is over, from where the tab's session left it. */
  async run(session) {
    this.#session = session;
    this.#current = session.read();
    // Everything up to here has been shown in this tab before.
    this.#seenBefore = Number(this.#current.watermark ?? 0);
    this.#begin();
    this.#on.state('connecting');
    let wait = firstWait;
    while (!this.#isOver) {
      try {
        await this.#open();
        this.#on.state('online');
        wait = firstWait;
        const followed = this.#streamUrl;
        await this.#follow();
        if (this.#streamUrl !== followed) {
          // Another conversation has taken the place of this one.
          continue;
        }
      } catch (error) {
        if (error.isGone) {
          this.#forget();
          continue;
        }

        wait = Math.max(error.retryAfter * 1000 || 0, Math.min(wait * 2, longestWait));
      }

      this.#streamUrl = null;
      // A stream that ends because the conversation is being removed is no reason to begin a new one.
      await this.#leaving?.catch(() => {});
      if (!this.#isOver) {
        this.#on.state(navigator.onLine ? 'reconnecting' : 'offline');
        await this.#rest(wait);
      }
    }
  }

  /** Posts an activity, to a new conversation when this one is gone; the id it gets. */
  async post(activity) {
    await this.#begun;
    const deadline = Date.now() + postingPatience;
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      const id = this.#current.id;
      try {
        await this.#open();
        return (await api.post(this.#current, activity)).id;
      } catch (error) {
        if (error.isGone) {
          // Unless it has been replaced while this was under way.
          id === this.#current.id && this.#forget();
        } else if (!error.isPassing || Date.now() + wait > deadline) {
          throw error;
        } else {
          await this.#rest(Math.max(wait, error.retryAfter * 1000 || 0));
        }
      }
    }
  }

  /** Ends the conversation; nothing more can be said in it. */
  async end() {
    const ended = this.#stop();
    await api.post(ended, { type: 'endOfConversation' }).catch(ignoreGone);
  }

  /** Removes the conversation from the service, and those that this one has taken the place of; false when one of those is refused. */
  remove() {
    this.#leaving = this.#removeNow();
    return this.#leaving;
  }

  async #removeNow() {
    const formerGone = await Promise.all(this.#former.map(former => api.remove(former).then(() => true, isUnknown)));
    if (this.#current.id) {
      await api.remove(this.#current).catch(ignoreUnknown);
    }

    this.#stop();
    return formerGone.every(Boolean);
  }

  #stop() {
    const stopped = this.#current;
    this.#isOver = true;
    clearTimeout(this.#refreshTimer);
    this.#stream?.abort();
    this.#wake();
    this.#session.clear();
    return stopped;
  }

  get #former() {
    return this.#current.former ?? [];
  }

  // At most one request to open is under way, whoever asks.
  #open() {
    this.#opening ??= this.#openNow().finally(() => { this.#opening = null; });
    return this.#opening;
  }

  async #openNow() {
    if (this.#streamUrl) {
      return;
    }

    let opened;
    if (this.#current.token) {
      opened = await api.reconnect(this.#current, this.#watermark);
    } else {
      const { token } = await api.getToken();
      opened = await api.start(token, this.#locale);
    }

    this.#keep(opened.conversationId, opened.token, opened.expires_in);
    this.#streamUrl = opened.streamUrl;
    this.#wake();
  }

  async #follow() {
    this.#stream = new AbortController();
    if (this.#streamFailures >= streamFailuresBeforePolling) {
      await pollActivities(this.#current, () => this.#watermark, set => this.#take(set), this.#stream.signal);
      return;
    }

    const followed = this.#current.id;
    const wasOpen = await followStream(this.#streamUrl, set => followed === this.#current.id && this.#take(set), this.#stream.signal);
    this.#streamFailures = wasOpen || !navigator.onLine ? 0 : this.#streamFailures + 1;
  }

  #take({ activities, watermark }) {
    const isOld = watermark !== undefined && Number(watermark) <= this.#seenBefore;
    if (watermark !== undefined) {
      this.#watermark = watermark;
      this.#current.watermark = String(Math.max(Number(watermark), this.#seenBefore));
      this.#session.write(this.#current);
    }

    activities.forEach(activity => this.#on.activity(activity, isOld));
  }

  #keep(id, token, seconds) {
    this.#current = { ...this.#current, id, token };
    this.#session.write(this.#current);
    clearTimeout(this.#refreshTimer);
    this.#refreshTimer = setTimeout(() => this.#refresh(), seconds * 500);
  }

  async #refresh() {
    try {
      const { token, expires_in } = await api.refresh(this.#current);
      this.#keep(this.#current.id, token, expires_in);
    } catch {
      // The next call finds out whether the conversation is gone.
    }
  }

  #forget() {
    const hadStarted = this.#watermark !== '' || this.#seenBefore > 0;
    const { id, token } = this.#current;
    // What was said in it is still on the page and in the service.
    this.#current = { former: [...this.#former, ...(id ? [{ id, token }] : [])] };
    this.#watermark = '';
    this.#seenBefore = 0;
    this.#streamUrl = null;
    this.#stream?.abort();
    this.#session.write(this.#current);
    hadStarted && this.#on.state('renewed');
  }

  #rest(milliseconds) {
    return new Promise(resolve => {
      const wake = () => {
        clearTimeout(timer);
        this.#sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#sleepers.add(wake);
    });
  }

  #wake() {
    this.#sleepers.forEach(wake => wake());
  }
}

// Whether the service no longer knows it; false when its token is no longer taken, which no new attempt changes.
function isUnknown(error) {
  if (error.isPassing) {
    throw error;
  }

  return error.status === 404;
}

function ignoreUnknown(error) {
  if (error.status !== 404) {
    throw error;
  }
}

function ignoreGone(error) {
  if (!error.isGone) {
    throw error;
  }
}
