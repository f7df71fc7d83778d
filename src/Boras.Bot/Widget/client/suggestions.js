/** Marks the buttons below the last answer with the languages that its entities tell; Web Chat has no place for that. */
export function createSuggestionMarker(container) {
  let languages = new Map();
  new MutationObserver(mark).observe(container, { childList: true, subtree: true });
  return ({ suggestedActions, entities, locale }) => {
    const actions = suggestedActions?.actions ?? [];
    languages = new Map(actions.map(({ title }) => [title, locale]));
    for (const { type, part, index, inLanguage } of entities ?? []) {
      if (type === 'passageLanguage' && part === 'suggestedAction' && actions[index]) {
        languages.set(actions[index].title, inLanguage);
      }
    }

    mark();
  };

  function mark() {
    for (const text of container.querySelectorAll('.webchat__suggested-action__text')) {
      const language = languages.get(text.textContent);
      if (language && text.lang !== language) {
        text.lang = language;
      }
    }
  }
}
