namespace Boras.Bot.Answers.PersonalData;

/// <summary>A stretch of personal data, from <paramref name="Start"/> up to <paramref name="End"/> in a <see cref="PlainView"/>.</summary>
internal readonly record struct Found(int Start, int End, PersonalDataKinds Kind);
