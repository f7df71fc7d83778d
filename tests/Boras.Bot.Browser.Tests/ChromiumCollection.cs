using System.Diagnostics.CodeAnalysis;

namespace Boras.Bot.Browser.Tests;

/// <summary>The tests that share <see cref="Chromium"/>; they run one after the other.</summary>
[CollectionDefinition(Chromium.Collection)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "xunit calls it a collection.")]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
