// The launcher: a button on the city's page, and the frame that the panel is loaded into when it is first opened.
(() => {
  'use strict';

  // Put in by the service, from WidgetTexts.resx.
  const texts = __TEXTS__;
  const stateKey = 'boras-bot';
  const sessionKey = 'boras-bot.session';
  const loadingTimeout = 20_000;
  const script = document.currentScript ?? document.querySelector('script[src$="/widget.js"]');
  if (!script || window.BorasBot) {
    return;
  }

  const host = new URL(script.src).origin;
  const data = script.dataset;
  const language = languageOf(data.lang || document.documentElement.lang);
  const text = texts[language];
  const title = data.title || text.Title;
  const label = data.label || text.Launcher;

  // Constructed style sheets need no 'unsafe-inline' in the page's Content-Security-Policy.
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    :host { all: initial; --accent: var(--boras-bot-color, #14507a); --on-accent: var(--boras-bot-text-color, #fff);
      position: fixed; z-index: var(--boras-bot-z-index, 2147483000); inset-block-end: 0; inset-inline: auto 0; width: 0; height: 0;
      font: 1rem/1.4 var(--boras-bot-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif); color-scheme: light dark }
    [hidden] { display: none !important }
    button { font: inherit; cursor: pointer; border: 2px solid transparent }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px #fff }
    .launcher { position: fixed; inset-block-end: max(1rem, env(safe-area-inset-bottom)); display: flex; align-items: center; gap: .6rem;
      min-height: 3.25rem; max-width: calc(100vw - 2rem); padding: .6rem 1.25rem; border-radius: 2rem; font-weight: 600; text-align: start;
      color: var(--on-accent); background: var(--accent); box-shadow: 0 2px 10px rgb(0 0 0 / .3) }
    .launcher:hover { text-decoration: underline; text-underline-offset: .2em }
    .launcher svg { flex: none; width: 1.6rem; height: 1.6rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round }
    .right { right: max(1rem, env(safe-area-inset-right)) }
    .left { left: max(1rem, env(safe-area-inset-left)) }
    .panel { position: fixed; box-sizing: border-box; inset-block-end: 1rem; width: min(25rem, 100vw - 2rem); height: min(42rem, 100vh - 2rem);
      display: flex; flex-direction: column; overflow: hidden; border: 1px solid #767676; border-radius: .75rem; color: #1b1b1b;
      background: #fff; box-shadow: 0 8px 40px rgb(0 0 0 / .35) }
    iframe { flex: 1; width: 100%; border: 0; background: transparent; color-scheme: normal }
    .waiting { display: flex; flex-direction: column; align-items: flex-start; gap: 1rem; padding: 1.25rem }
    .waiting p { margin: 0 }
    .waiting button { min-height: 2.75rem; padding: .4rem 1rem; border-radius: .4rem; color: var(--on-accent); background: var(--accent) }
    .waiting + iframe { position: absolute; visibility: hidden }
    @media (max-width: 30rem), (max-height: 30rem) {
      .panel { inset: 0; width: 100%; height: 100%; height: 100dvh; border: 0; border-radius: 0 }
    }
    @media (prefers-color-scheme: dark) { .panel { color: #f2f2f2; background: #1c1f22; border-color: #9aa0a6 } }
    @media (forced-colors: active) { .launcher, .waiting button { border-color: ButtonText } }
    @media print { :host { display: none } }`);

  const root = document.createElement('div');
  root.id = 'boras-bot';
  root.lang = language;
  const shadow = root.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [styles];
  const side = data.position === 'left' ? 'left' : 'right';
  const small = matchMedia('(max-width: 30rem), (max-height: 30rem)');

  const launcher = element('button', { type: 'button', className: `launcher ${side}` });
  launcher.setAttribute('aria-haspopup', 'dialog');
  launcher.append(icon(), element('span', { textContent: label }));
  const panel = element('div', { className: `panel ${side}`, hidden: true });
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', title);
  shadow.append(launcher, panel);

  let frame = null;
  let isReady = false;
  let question = null;
  let waiting = null;
  let returnTo = null;
  let madeInert = [];

  launcher.addEventListener('click', () => open());
  panel.addEventListener('keydown', event => event.key === 'Escape' && close());
  small.addEventListener('change', () => panel.hidden || setModal(small.matches));
  window.addEventListener('message', event => {
    if (frame && event.source === frame.contentWindow && event.origin === host) {
      handle(event.data?.borasBot);
    }
  });
  // A page may hold its own buttons: <button data-boras-bot-ask="Vad är en innovation?">.
  document.addEventListener('click', event => {
    const asked = event.target.closest?.('[data-boras-bot-ask]');
    if (asked) {
      event.preventDefault();
      ask(asked.getAttribute('data-boras-bot-ask') || asked.textContent.trim());
    }
  });

  Object.defineProperty(window, 'BorasBot', { value: Object.freeze({ open, close, ask }) });
  document.body ? attach() : document.addEventListener('DOMContentLoaded', attach);

  function attach() {
    document.body.append(root);
    if (data.color && CSS.supports('color', data.color)) {
      root.style.setProperty('--accent', data.color);
    }

    setTextColor();
    const remembered = recall(stateKey);
    if (remembered === 'open' || (data.open !== undefined && data.open !== 'false' && remembered === null)) {
      open({ focus: false });
    }
  }

  function open({ focus = true } = {}) {
    returnTo = focus && document.activeElement !== root && document.activeElement !== document.body ? document.activeElement : null;
    panel.hidden = false;
    launcher.hidden = true;
    setModal(small.matches);
    remember(stateKey, 'open');
    frame ?? load();
    if (focus) {
      isReady ? focusPanel() : waiting?.querySelector('button').focus();
    }
  }

  function close({ focus = true } = {}) {
    if (panel.hidden) {
      return;
    }

    panel.hidden = true;
    launcher.hidden = false;
    setModal(false);
    remember(stateKey, 'closed');
    if (focus) {
      (returnTo?.isConnected ? returnTo : launcher).focus();
    }
  }

  function ask(asked) {
    question = String(asked);
    open();
    isReady && send();
  }

  function load() {
    isReady = false;
    waiting = element('div', { className: 'waiting' });
    const status = element('p', { textContent: text.Loading });
    status.setAttribute('role', 'status');
    const stop = element('button', { type: 'button', textContent: text.Close });
    stop.addEventListener('click', () => close());
    waiting.append(status, stop);
    frame = element('iframe', { title, src: `${host}/widget/panel?lang=${language}` });
    panel.replaceChildren(waiting, frame);

    // A frame tells nobody that it was refused or could not be reached.
    const attempt = frame;
    setTimeout(() => {
      if (frame === attempt && waiting && !isReady) {
        status.textContent = text.Failed;
        const again = element('button', { type: 'button', textContent: text.TryAgain });
        again.addEventListener('click', load);
        waiting.insertBefore(again, stop);
      }
    }, loadingTimeout);
  }

  function handle(message) {
    switch (message) {
      case 'ready':
        isReady = true;
        post({ hello: { title: data.title, greeting: data.greeting, color: accent(), textColor: textColor(), session: recall(sessionKey) } });
        const hadFocus = waiting?.contains(shadow.activeElement);
        waiting?.remove();
        waiting = null;
        (hadFocus || question) && focusPanel();
        send();
        break;
      case 'close':
        close();
        break;
      case 'restart':
        load();
        waiting.querySelector('button').focus();
        break;
      case 'leaving':
        // On a small screen an open panel would hide the page that the link leads to.
        small.matches && close({ focus: false });
        break;
      default:
        // The frame has no storage of its own in this browser.
        message?.session === undefined || remember(sessionKey, message.session);
    }
  }

  function send() {
    if (question) {
      post({ ask: question });
      question = null;
    }
  }

  function post(message) {
    frame.contentWindow.postMessage({ borasBot: message }, host);
  }

  function focusPanel() {
    frame.focus();
    post({ focus: true });
  }

  // A panel that covers the page keeps the keyboard out of it; beside the page it is no trap.
  function setModal(isModal) {
    panel.setAttribute('aria-modal', String(isModal));
    madeInert.forEach(covered => { covered.inert = false; });
    madeInert = isModal ? [...document.body.children].filter(child => child !== root && !child.inert) : [];
    madeInert.forEach(covered => { covered.inert = true; });
  }

  // White or black, whichever is read more easily on the colour: at least 4.58:1.
  function setTextColor() {
    const parts = /^rgba?\((\d+), (\d+), (\d+)/.exec(accent());
    if (!parts || getComputedStyle(root).getPropertyValue('--boras-bot-text-color')) {
      return;
    }

    const linear = parts.slice(1).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    root.style.setProperty('--on-accent', luminance > 0.179 ? '#000' : '#fff');
  }

  function textColor() {
    return getComputedStyle(launcher).color;
  }

  function accent() {
    return getComputedStyle(launcher).backgroundColor;
  }

  // Storage may be closed to the page; the widget then forgets between pages.
  function recall(key) {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function remember(key, value) {
    try {
      value === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, value);
    } catch {
      // See above.
    }
  }

  function languageOf(tag) {
    const code = (tag ?? '').toLowerCase().split('-')[0];
    return code in texts ? code : 'sv';
  }

  function element(name, properties) {
    return Object.assign(document.createElement(name), properties);
  }

  function icon() {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', 'M4 4h16v12H10l-5 4v-4H4zM8 8.5h8M8 11.5h5');
    svg.append(path);
    return svg;
  }
})();
