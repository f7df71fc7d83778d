using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Connector;

[OptionsValidator]
internal sealed partial class ConnectorOptionsValidator : IValidateOptions<ConnectorOptions>;
