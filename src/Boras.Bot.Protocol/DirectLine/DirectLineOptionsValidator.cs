using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine;

[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
