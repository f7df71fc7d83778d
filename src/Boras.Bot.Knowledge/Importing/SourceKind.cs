namespace Boras.Bot.Knowledge.Importing;

/// <summary>What a source holds.</summary>
public enum SourceKind
{
    /// <summary>A page: HTML, Markdown or plain text.</summary>
    Page,

    /// <summary>News as RSS or Atom.</summary>
    Feed,

    /// <summary>A sitemap or an index of sitemaps, packed or not: every page in it.</summary>
    Sitemap,

    /// <summary>Meetings as iCalendar.</summary>
    Calendar,

    /// <summary>Questions with answers as CSV or JSON.</summary>
    List,
}
