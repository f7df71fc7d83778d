// The calls to the service, on its own origin.
const root = '/v3/directline';
const tokens = '/api/token';
const conversations = `${root}/conversations`;
const timeout = 20_000;

/** An answer other than the one asked for; `status` is 0 when there was no answer at all. */
export class CallError extends Error {
  constructor(path, status, retryAfter) {
    super(`${path} answered ${status}.`);
    this.status = status;
    this.retryAfter = retryAfter;
    // A token that has just been given is refused for another reason.
    this.isGone = (status === 403 || status === 404) && path !== tokens && path !== conversations;
  }

  /** The same call may succeed later. */
  get isPassing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

async function call(method, path, token, body) {
  let response;
  try {
    response = await fetch(path, {
      method,
      headers: { ...(token && { Authorization: `Bearer ${token}` }), ...(body && { 'Content-Type': 'application/json' }) },
      body: body && JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout?.(timeout),
    });
  } catch {
    throw new CallError(path, 0);
  }

  if (!response.ok) {
    throw new CallError(path, response.status, Number(response.headers.get('Retry-After')) || 0);
  }

  return response.status === 204 ? null : response.json();
}

const conversation = id => `${conversations}/${encodeURIComponent(id)}`;

export const getToken = () => call('POST', tokens);
export const start = (token, locale) => call('POST', conversations, token, { locale });
export const reconnect = ({ id, token }, watermark) => call('GET', `${conversation(id)}?watermark=${watermark}`, token);
export const refresh = ({ token }) => call('POST', `${root}/tokens/refresh`, token);
export const read = ({ id, token }, watermark) => call('GET', `${conversation(id)}/activities?watermark=${watermark}`, token);
export const post = ({ id, token }, activity) => call('POST', `${conversation(id)}/activities`, token, activity);
export const remove = ({ id, token }) => call('DELETE', conversation(id), token);
