using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;

namespace Boras.Bot.Telemetry;

/// <summary>Metrics and traces by OpenTelemetry; section <c>Telemetry</c>. Off by default.</summary>
internal sealed class TelemetryOptions : IValidatableObject
{
    /// <summary>Address of the collector that metrics and traces are sent to by OTLP; empty sends none, unless <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one.</summary>
    public string? OtlpEndpoint { get; set; }

    /// <summary>How the collector is spoken to: <c>Grpc</c> (the default) or <c>HttpProtobuf</c>.</summary>
    public OtlpExportProtocol OtlpProtocol { get; set; } = OtlpExportProtocol.Grpc;

    /// <summary>Share of the traces that are kept, 0 to 1; default 1.</summary>
    [Range(0.0, 1.0)]
    public double SampleRatio { get; set; } = 1;

    /// <summary>True serves the metrics at <c>/metrics</c>; default false.</summary>
    public bool Prometheus { get; set; }

    /// <summary>The port, one of those that the service listens on, at which alone <c>/metrics</c> is served; default all of them.</summary>
    [Range(1, 65_535)]
    public int? PrometheusPort { get; set; }

    /// <summary>The collector's address for one kind of signal; null when none is set here.</summary>
    public Uri? EndpointFor(string signal) => string.IsNullOrWhiteSpace(OtlpEndpoint) ? null
        // The exporter adds the path of the signal only to addresses from the environment.
        : OtlpProtocol == OtlpExportProtocol.HttpProtobuf ? new Uri($"{OtlpEndpoint.TrimEnd('/')}/v1/{signal}") : new Uri(OtlpEndpoint);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(OtlpEndpoint) && !(Uri.TryCreate(OtlpEndpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            yield return new ValidationResult($"Telemetry:{nameof(OtlpEndpoint)} must be an address such as http://localhost:4317.");
        }
    }
}

[OptionsValidator]
internal sealed partial class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>;
