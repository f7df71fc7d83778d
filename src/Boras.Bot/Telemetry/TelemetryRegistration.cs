using System.Reflection;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Boras.Bot.Telemetry;

internal static class TelemetryRegistration
{
    private const string MetricsPath = "/metrics";
    private const string ServiceName = "boras-bot";
    private const string OwnMeters = "Boras.Bot.*";

    // The specification's names: https://opentelemetry.io/docs/specs/otel/protocol/exporter/
    private static readonly string[] EndpointVariables =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    /// <summary>Adds metrics and traces for those that <see cref="TelemetryOptions"/> or the environment names; nothing without one.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptionsWithValidateOnStart<TelemetryOptions, TelemetryOptionsValidator>().BindConfiguration("Telemetry");
        var options = builder.Configuration.GetSection("Telemetry").Get<TelemetryOptions>() ?? new TelemetryOptions();
        var sends = !string.IsNullOrWhiteSpace(options.OtlpEndpoint) || EndpointVariables.Any(name => !string.IsNullOrEmpty(builder.Configuration[name]));
        if (!(sends || options.Prometheus) || options.Validate(new(options)).Any())
        {
            return builder;
        }

        var telemetry = builder.Services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(
            ServiceName, serviceVersion: Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion));
        telemetry.WithMetrics(metrics => Measure(metrics, options, sends));
        if (sends)
        {
            telemetry.WithTracing(traces => Trace(traces, options));
        }

        return builder;
    }

    /// <summary>Serves <c>/metrics</c> where that is turned on.</summary>
    public static WebApplication UseTelemetry(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value;
        if (options.Prometheus)
        {
            // By the port of the connection, since the one in the Host header is the caller's to choose.
            app.UseOpenTelemetryPrometheusScrapingEndpoint(context =>
                context.Request.Path == MetricsPath && (options.PrometheusPort ?? context.Connection.LocalPort) == context.Connection.LocalPort);
        }

        return app;
    }

    private static void Measure(MeterProviderBuilder metrics, TelemetryOptions options, bool sends)
    {
        metrics.AddMeter(OwnMeters).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation();
        if (sends)
        {
            metrics.AddOtlpExporter(exporter => SendTo(exporter, options, "metrics"));
        }

        if (options.Prometheus)
        {
            metrics.AddPrometheusExporter();
        }
    }

    private static void Trace(TracerProviderBuilder traces, TelemetryOptions options) => traces
        .AddSource(TurnStages.SourceName)
        .AddAspNetCoreInstrumentation(requests => requests.Filter = context => !context.Request.Path.StartsWithSegments("/health") && context.Request.Path != MetricsPath)
        .AddHttpClientInstrumentation()
        .SetSampler(RandomSampler.ForRequests(options.SampleRatio))
        .AddProcessor(new SpanPrivacy())
        .AddOtlpExporter(exporter => SendTo(exporter, options, "traces"));

    private static void SendTo(OtlpExporterOptions exporter, TelemetryOptions options, string signal)
    {
        if (options.EndpointFor(signal) is { } endpoint)
        {
            exporter.Endpoint = endpoint;
            exporter.Protocol = options.OtlpProtocol;
        }
    }
}
