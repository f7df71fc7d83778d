namespace Boras.Bot.Storage.Questions;

/// <summary>Times as questions and ratings keep them: no more exact than statistics need, so that nobody's visit is told by them.</summary>
internal static class KeptTime
{
    /// <summary>The hour of <paramref name="time"/>, in UTC.</summary>
    public static DateTimeOffset Hour(DateTimeOffset time) => new(time.UtcDateTime.Date.AddHours(time.UtcDateTime.Hour), TimeSpan.Zero);
}
