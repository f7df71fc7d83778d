using System.Text;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests.Importing;

/// <summary>The city's page as a browser copies it as plain text, put together from the knowledge that was written from it.</summary>
internal static class CopiedPage
{
    private static readonly string[] Questions =
    [
        "vad-ar-en-innovation", "varfor-behovs-innovationer", "hur-manga-innovationsplattformar-finns-i-sverige",
        "vad-ar-syftet-med-boras-stads-innovationsplattform", "vilka-ar-de-forvantade-effekterna",
        "vad-ar-skillnaden-mellan-komplexa-och-komplicerade-problem",
    ];

    private static readonly string[] News =
    [
        "produktionsplan-for-arets-detaljplanering-ar-beslutad", "flera-forbattringar-i-utemiljon-efter-trygghetsvandring-pa-hassleholmen",
        "sok-pengar-for-att-utveckla-ditt-naromrade", "kommunstyrelsens-mote-har-hittar-du-besluten", "speed-far-stora-hallbarhetspriset-2022",
    ];

    private static readonly string[] Meetings = ["kommunstyrelsen-1", "boras-stadshus-ab", "kommunstyrelsen-2", "arbetslivsnamnden", "kulturnamnden"];

    public static KnowledgeSnapshot Knowledge { get; } = KnowledgeFolder.Read(Path.Combine(RealKnowledgeTests.Root(), "knowledge"));

    public static string Text()
    {
        var text = new StringBuilder();
        var crumbs = Item($"faq/{Questions[0]}").Breadcrumb;
        Line($"- {crumbs[0]}");
        crumbs.Skip(1).ToList().ForEach(crumb => Line($"- / {crumb}"));
        Line(crumbs[^1]);
        foreach (var item in Questions.Select(name => Item($"faq/{name}")))
        {
            Line(item.Title);
            Line(item.Text.Replace("\n\n", "\n", StringComparison.Ordinal));
        }

        Line($"{Item("contact").Title}\nE-post:\nTelefon:\nSenast ändrad:\nÄndrad av:\nNyheter");
        News.Select(name => Item($"news/{name}")).ToList().ForEach(item => Line($"-\n{item.Title}\nPublicerad\n{item.Text}"));
        Line("Sammanträdeskalender");
        Meetings.Select(name => Item($"meetings/{name}")).ToList().ForEach(item => Line($"-\n{item.Title}\nTid: kl.\nPlats: {item.Place}"));
        return text.ToString().TrimEnd();

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static KnowledgeItem Item(string id) => Knowledge.Items.Single(item => item.Id == id);
}
