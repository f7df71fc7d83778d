// What the bot writes is Markdown. Raw HTML in it stays text, and only addresses that markdown-it takes for safe become links.
const markdown = window.markdownit({ html: false, linkify: true, breaks: true });
const escape = markdown.utils.escapeHtml;
const languages = new Map();
const most = 500;

// Pictures would be fetched from elsewhere.
markdown.disable('image');

/** Remembers in which languages a text is written: of it all, of passages and of links in it, as the bot's entities tell. */
export function markLanguages({ text, locale, entities }) {
  if (!text) {
    return;
  }

  if (languages.size >= most) {
    languages.clear();
  }

  const marks = (entities ?? []).filter(({ type }) => type === 'passageLanguage');
  languages.set(text, {
    whole: locale?.split('-')[0],
    passages: marks.filter(({ part }) => part === 'text'),
    links: new Map(marks.filter(({ part }) => part === 'link').map(({ index, inLanguage }) => [index, inLanguage])),
  });
}

/**
 * HTML for a text. `openHere` tells for which addresses a link replaces the page around the panel; after others,
 * `externalLinkText` tells those who can't see it that a new tab opens.
 */
export function createRenderer(openHere, externalLinkText) {
  const own = document.documentElement.lang;
  markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const link = tokens[index];
    env.isOutside = !openHere(link.attrGet('href'));
    link.attrSet('target', env.isOutside ? '_blank' : '_top');
    env.isOutside && link.attrSet('rel', 'noopener noreferrer');
    // An address that became a link by itself is not one of those that the bot counted, and nobody listens to all of it.
    const isBare = link.markup === 'linkify';
    const language = isBare ? undefined : env.links.get(env.link++);
    if (isBare && /^https?:/.test(link.attrGet('href'))) {
      tokens[index + 1].content = shortened(link.attrGet('href'));
    }

    return `${self.renderToken(tokens, index, options)}<span${lang(language)}>`;
  };
  markdown.renderer.rules.link_close = (tokens, index, options, env) =>
    `</span>${env.isOutside ? `<span class="outside" lang="${own}"> (${escape(externalLinkText)})</span>` : ''}</a>`;

  return text => {
    const { whole, passages, links } = languages.get(text) ?? { passages: [], links: new Map() };
    const env = { links, link: 0 };
    let html = '';
    let at = 0;
    for (const { start, length, inLanguage } of passages) {
      html += markdown.render(text.slice(at, start), env);
      html += `<div${lang(inLanguage)}>${markdown.render(text.slice(start, start + length), env)}</div>`;
      at = start + length;
    }

    html += markdown.render(text.slice(at), env);
    return whole && whole !== own ? `<div${lang(whole)}>${html}</div>` : html;
  };
}

function shortened(address) {
  const { host, pathname } = new URL(address);
  return pathname.length > 1 ? `${host}/…` : host;
}

function lang(language) {
  return language ? ` lang="${escape(language)}"` : '';
}
