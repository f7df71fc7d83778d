namespace Boras.Bot.Answers.Dates;

/// <summary>A text that may name a date, and how it is to be understood.</summary>
/// <param name="tokens">The text in tokens.</param>
/// <param name="today">The day on which it was said.</param>
/// <param name="tense">Which way a date without a year is meant.</param>
internal sealed class DateText(IReadOnlyList<DateToken> tokens, DateOnly today, Tense tense)
{
    public int Count => tokens.Count;

    public DateOnly Today => today;

    public Tense Tense => tense;

    public DateToken? this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : null;

    /// <summary>The same text, as said on another day about the future.</summary>
    public DateText From(DateOnly day) => new(tokens, day, Tense.Future);

    /// <summary>The same text, as said about the past.</summary>
    public DateText About(Tense other) => new(tokens, today, other);

    public string Words(int at, int length) => length == 1 ? tokens[at].Text : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Text));

    public bool Is(int at, string word) => this[at]?.Text == word;

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? Number(int at, int least, int most) => this[at]?.Number is { } number && number >= least && number <= most ? number : null;
}
