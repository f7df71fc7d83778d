using Boras.Bot.Answers;
using Boras.Bot.Home;
using Boras.Bot.Replies;
using Microsoft.AspNetCore.Antiforgery;

namespace Boras.Bot.Staff;

/// <summary>A question put to the bot to see why it answers as it does; nothing of it is kept or logged.</summary>
internal sealed class BenchPage(Answerer answerer, ReplyComposer composer, StaffLayout layout, IAntiforgery antiforgery)
{
    private const string Field = "question";
    private const string Title = "Prova en fråga";

    public IResult Show(HttpContext context) => Page(context, "", "");

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
        {
            return layout.Stale(context);
        }

        var question = (await context.Request.ReadFormAsync(context.RequestAborted))[Field].ToString();
        return string.IsNullOrWhiteSpace(question)
            ? Page(context, "", "<p id=\"fault\" class=\"fault\">Skriv en fråga först.</p>")
            : Page(context, question, BenchAnswer.Show(answerer.Explain(new Question(Question.Read(question))), composer));
    }

    // By POST: what stands in an address ends up in logs.
    private IResult Page(HttpContext context, string question, string answer) => layout.Page(context, StaffPaths.Bench, Title, $"""
        <h1>{Title}</h1>
        <p class="lead">Se vad boten svarar just nu, hur säker den är och varför. Frågan sparas inte.</p>
        <form class="bench" method="post" action="{StaffPaths.Bench}">
        {layout.FormToken(context)}
        <label for="question">Fråga</label>
        <textarea id="question" name="{Field}" rows="2" maxlength="{Question.MaxLength}" required autocomplete="off"{(answer.Contains("id=\"fault\"", StringComparison.Ordinal) ? " aria-invalid=\"true\" aria-describedby=\"fault\"" : "")}>
        {PageLayout.Text(question)}</textarea>
        <button type="submit">Fråga</button>
        </form>
        {answer}
        """);
}
