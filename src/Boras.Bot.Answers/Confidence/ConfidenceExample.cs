namespace Boras.Bot.Answers.Confidence;

/// <summary>A labelled question after the search.</summary>
/// <param name="Group">Examples with the same group, such as the same expected item, stay together when some are kept aside.</param>
/// <param name="Features">The numbers of <see cref="ConfidenceFeatures"/>; empty when nothing was found.</param>
/// <param name="IsRight">True when the first hit is the answer.</param>
/// <param name="HasAnswer">True when some item is the answer, found or not.</param>
public sealed record ConfidenceExample(string Group, IReadOnlyList<double> Features, bool IsRight, bool HasAnswer);
