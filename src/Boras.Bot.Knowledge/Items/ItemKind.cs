namespace Boras.Bot.Knowledge.Items;

/// <summary>What a knowledge item is; in front matter the lower-case name under <c>kind</c>.</summary>
public enum ItemKind
{
    /// <summary>A question and its answer; the title is the question.</summary>
    Faq,

    /// <summary>A news item; the title is the headline, the text the teaser or the article.</summary>
    News,

    /// <summary>A meeting in the calendar; the title is the committee's name.</summary>
    Meeting,

    /// <summary>The contact block of a page.</summary>
    Contact,

    /// <summary>A passage of a page that answers no question of its own; the title is its heading.</summary>
    Page,
}
