import { createAnnouncer } from './announcer.js';
import { Conversation } from './conversation.js';
import { createDirectLine } from './directline.js';
import { setAccent, styleOptions } from './look.js';
import { createRenderer, markLanguages } from './markdown.js';
import { openSession } from './session.js';
import { createSuggestionMarker } from './suggestions.js';

const $ = id => document.getElementById(id);
const { texts, webChat, locale } = JSON.parse($('texts').textContent);
const { WebChat } = window;
const nonce = document.querySelector('script[nonce]').nonce;
const isFramed = parent !== window;
let pageOrigin = null;

const render = createRenderer(openHere, texts.OpensInNewTab);
const announce = createAnnouncer($('announcer'), render, texts);
const markSuggestions = createSuggestionMarker($('chat'));
const conversation = new Conversation(document.documentElement.lang, { activity: receive, state: showState });
const directLine = createDirectLine(conversation);
const store = WebChat.createStore();

WebChat.renderWebChat({
  directLine,
  store,
  nonce,
  locale,
  styleOptions,
  overrideLocalizedStrings: strings => ({ ...strings, ...webChat }),
  renderMarkdown: text => render(text),
  userID: 'resident',
}, $('chat'));

document.addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && leave());
document.addEventListener('click', event => event.target.closest?.('a[target="_top"]') && tell('leaving'));
$('close').addEventListener('click', () => tell('close'));
$('menu-button').addEventListener('click', () => setMenu($('menu').hidden));
$('menu').addEventListener('focusout', event => event.relatedTarget && !$('options').contains(event.relatedTarget) && setMenu(false));
$('print').addEventListener('click', () => {
  setMenu(false);
  print();
});
$('end').addEventListener('click', async () => {
  setMenu(false);
  await conversation.end().catch(() => {});
  showOver(texts.Ended);
});
$('remove').addEventListener('click', () => {
  setMenu(false);
  $('confirm').showModal();
});
$('confirm').addEventListener('close', async () => {
  if ($('confirm').returnValue !== 'remove') {
    $('menu-button').focus();
    return;
  }

  try {
    showOver(await conversation.remove() ? texts.Removed : texts.RemovedPartly);
  } catch {
    $('status').textContent = texts.RemoveFailed;
    $('menu-button').focus();
  }
});
$('again').addEventListener('click', () => isFramed ? tell('restart') : location.reload());

addEventListener('message', ({ source, origin, data }) => {
  const message = isFramed && source === parent ? data?.borasBot : null;
  if (message?.hello) {
    pageOrigin = origin;
    welcome(message.hello);
    begin(message.hello.session);
  } else if (message?.ask) {
    store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: message.ask } });
  } else if (message?.focus) {
    focusBox();
  }
});

if (isFramed) {
  tell('ready');
} else {
  $('close').hidden = true;
  begin();
}

function begin(kept) {
  conversation.run(openSession(kept, session => parent.postMessage({ borasBot: { session } }, pageOrigin)));
}

function receive(activity, isOld) {
  const isBots = activity.from?.role === 'bot';
  markLanguages(activity);
  isBots || document.body.classList.toggle('asked', activity.type === 'message' || document.body.classList.contains('asked'));

  directLine.activity$.next(activity);
  if (isBots && activity.type === 'message') {
    markSuggestions(activity);
    isOld || announce(activity);
  }
}

function showState(state) {
  const words = { connecting: texts.Connecting, reconnecting: texts.Reconnecting, offline: texts.Offline, renewed: texts.Renewed };
  const status = $('status');
  status.dataset.state = state;
  // That a new conversation has begun stays on screen until something else is to be told.
  if (state !== 'online' || status.textContent !== texts.Renewed) {
    status.textContent = words[state] ?? '';
  }
}

function welcome({ title, greeting, color, textColor }) {
  setAccent(color, textColor);
  if (title) {
    $('title').textContent = title;
    document.title = title;
  }

  $('greeting').textContent = greeting ?? '';
  $('greeting').hidden = !greeting;
}

function showOver(message) {
  $('over-text').textContent = message;
  $('over').hidden = false;
  $('chat').hidden = true;
  $('status').textContent = '';
  $('menu-button').hidden = true;
  $('again').focus();
}

function setMenu(isOpen) {
  $('menu').hidden = !isOpen;
  $('menu-button').setAttribute('aria-expanded', String(isOpen));
}

function leave() {
  if (!$('menu').hidden) {
    setMenu(false);
    $('menu-button').focus();
  } else if (!$('confirm').open) {
    tell('close');
  }
}

function focusBox() {
  ($('over').hidden ? document.querySelector('[data-id="webchat-sendbox-input"], .webchat__send-box-text-box__input') ?? $('menu-button') : $('again')).focus();
}

// A link to the site around the panel is followed there, where the conversation goes on; others must not replace that site.
function openHere(address) {
  return pageOrigin !== null && URL.canParse?.(address) === true && new URL(address).origin === pageOrigin;
}

function tell(message) {
  isFramed && parent.postMessage({ borasBot: message }, '*');
}
