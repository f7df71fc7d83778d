using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Protocol.DirectLine.Tokens;

/// <summary>The keys of the tokens: the first signs, all verify.</summary>
internal sealed partial class SigningKeys
{
    public SigningKeys(IOptions<DirectLineOptions> options, IHostEnvironment environment, ILogger<SigningKeys> logger)
    {
        All = [.. options.Value.SigningKeys.Select(key => Key(Encoding.UTF8.GetBytes(key)))];
        if (All.Count > 0)
        {
            return;
        }

        if (!environment.IsDevelopment())
        {
            throw new OptionsValidationException("DirectLine:SigningKeys:0", typeof(DirectLineOptions),
                [$"DirectLine:SigningKeys:0 is not set. Set it to at least {DirectLineOptions.MinKeyLength} random characters, the same for all replicas, or DirectLine:Enabled to false."]);
        }

        All = [Key(RandomNumberGenerator.GetBytes(DirectLineOptions.MinKeyLength))];
        LogRandomKey(logger);
    }

    public IReadOnlyList<SymmetricSecurityKey> All { get; }

    // A token names its key by this id, which tells nothing of the key.
    private static SymmetricSecurityKey Key(byte[] bytes) =>
        new(bytes) { KeyId = Convert.ToHexStringLower(SHA256.HashData(SHA256.HashData(bytes)).AsSpan(0, 4)) };

    [LoggerMessage(LogLevel.Information, "DirectLine:SigningKeys is not set: Direct Line tokens are signed with a random key and hold no longer than this process.")]
    private static partial void LogRandomKey(ILogger logger);
}
