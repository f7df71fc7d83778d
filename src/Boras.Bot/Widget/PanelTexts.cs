namespace Boras.Bot.Widget;

/// <summary>What the panel's script reads from the page.</summary>
/// <param name="Texts">The panel's own texts, by name.</param>
/// <param name="WebChat">Texts in the place of Web Chat's, by its names.</param>
/// <param name="Locale">Web Chat's name of the language.</param>
internal sealed record PanelTexts(Dictionary<string, string> Texts, Dictionary<string, string> WebChat, string Locale);
