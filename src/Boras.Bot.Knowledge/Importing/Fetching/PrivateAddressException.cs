namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>A name that leads to no address on the internet was not called.</summary>
internal sealed class PrivateAddressException(string host) : IOException($"'{host}' leads to a private address");
