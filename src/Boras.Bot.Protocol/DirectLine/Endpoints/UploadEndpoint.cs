using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary><c>POST /conversations/{conversationId}/upload</c>: a message with files, which travel inside it.</summary>
internal static class UploadEndpoint
{
    private const string ActivityPart = "activity";
    private const int MaxFiles = 10;
    private const int Overhead = 64 * 1024;

    public static async Task<IResult> PostAsync(
        string conversationId,
        HttpContext context,
        DirectLineCaller caller,
        ActivityInbox inbox,
        IOptions<DirectLineOptions> options,
        CancellationToken cancellationToken)
    {
        if (!options.Value.UploadsEnabled)
        {
            return Refusal.BadRequest("Files and attachments are not taken here. Write your question as text.");
        }

        var (activity, refusal) = await ReadAsync(context, options.Value, cancellationToken).ConfigureAwait(false);
        return activity is null
            ? refusal!
            : await ActivityEndpoints.TakeAsync(conversationId, activity, caller, inbox, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<(Activity?, Refusal?)> ReadAsync(HttpContext context, DirectLineOptions options, CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType)
        {
            return (null, Refusal.BadRequest("The content type must be multipart/form-data."));
        }

        var tooLarge = Refusal.TooLarge($"The files may have at most {options.UploadMaxBytes} bytes together.");
        if (context.Request.ContentLength > options.UploadMaxBytes + Overhead)
        {
            return (null, tooLarge);
        }

        try
        {
            var form = await context.Request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = options.UploadMaxBytes + Overhead, BufferBodyLengthLimit = options.UploadMaxBytes + Overhead, ValueCountLimit = MaxFiles },
                cancellationToken).ConfigureAwait(false);
            return await MakeAsync(form, options, tooLarge, cancellationToken).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, tooLarge);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return (null, Refusal.BadRequest($"The body is not a form that can be read, or larger than {options.UploadMaxBytes} bytes."));
        }
    }

    private static async Task<(Activity?, Refusal?)> MakeAsync(
        IFormCollection form, DirectLineOptions options, Refusal tooLarge, CancellationToken cancellationToken)
    {
        var files = form.Files.Where(file => file.Name != ActivityPart).ToList();
        if (files.Count is 0 or > MaxFiles)
        {
            return (null, Refusal.BadRequest($"An upload has from one to {MaxFiles} files."));
        }

        if (files.Sum(file => file.Length) > options.UploadMaxBytes)
        {
            return (null, tooLarge);
        }

        if (files.FirstOrDefault(file => !options.UploadTypes.Contains(file.ContentType, StringComparer.OrdinalIgnoreCase)) is not null)
        {
            return (null, new Refusal(StatusCodes.Status415UnsupportedMediaType, "FileTypeNotAllowed", $"Files must be of the types: {string.Join(", ", options.UploadTypes)}."));
        }

        var (activity, refusal) = form.Files[ActivityPart] is { } part
            ? PostedActivity.Parse(await BytesAsync(part, cancellationToken).ConfigureAwait(false), options)
            : (new Activity { Type = ActivityTypes.Message }, null);
        if (activity is null)
        {
            return (null, refusal);
        }

        activity.Attachments = [];
        foreach (var file in files)
        {
            var content = Convert.ToBase64String(await BytesAsync(file, cancellationToken).ConfigureAwait(false));
            activity.Attachments.Add(new Attachment { ContentType = file.ContentType, ContentUrl = $"data:{file.ContentType};base64,{content}", Name = Path.GetFileName(file.FileName) });
        }

        return (activity, null);
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes.ToArray();
    }
}
