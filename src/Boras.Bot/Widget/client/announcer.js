const keptFor = 30_000;

/** Reads each answer out once, politely, in the languages it is written in. */
export function createAnnouncer(region, render, texts) {
  return ({ text, suggestedActions, attachments }) => {
    const said = document.createElement('div');
    const answer = new DOMParser().parseFromString(render(text ?? ''), 'text/html');
    // What is only heard can't be followed: links are read as their words.
    answer.querySelectorAll('.outside').forEach(note => note.remove());
    answer.querySelectorAll('a').forEach(link => link.replaceWith(...link.childNodes));
    said.append(`${texts.BotSays} `, ...answer.body.childNodes);
    for (const { content } of attachments ?? []) {
      said.append(...[content?.title, content?.subtitle, content?.text].filter(Boolean).map(part => `${part} `));
    }

    const suggestions = suggestedActions?.actions?.length ?? 0;
    suggestions && said.append(texts.SuggestionsBelow.replace('{0}', suggestions));
    region.append(said);
    setTimeout(() => said.remove(), keptFor);
  };
}
