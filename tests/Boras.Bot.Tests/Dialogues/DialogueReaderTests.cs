using System.Text;
using Boras.Bot.Dialogues;
using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Tests.Dialogues;

public sealed class DialogueReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly List<Fault> _faults = [];

    [Fact]
    public void Read_EveryKey_IsThere()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullPath, "texter"));

        var dialogue = Read("""
            name: Allt på en gång
            language: en
            now: 2026-11-23 09:00
            knowledge: texter
            settings:
              Contact:Phone: '0123'
            pending: väntar på svar
            turns:
              - bot:
                  says: Hello
              - user: '112'
                bot:
                  outcome: [answered, clarify]
                  item: faq/a
                  language: sv
                  says:
                    - ett
                    - två
                  notSays: tre
                  offers: Fyra
              - press: Fyra
            """);

        Assert.Empty(_faults);
        Assert.NotNull(dialogue);
        Assert.Equal(("Allt på en gång", "en", "väntar på svar"), (dialogue.Name, dialogue.Language, dialogue.Pending));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)), dialogue.Now);
        Assert.Equal(Path.Combine(_folder.FullPath, "texter"), dialogue.Knowledge);
        Assert.Equal("0123", dialogue.Settings["Contact:Phone"]);
        Assert.Equal([(9, null, null), (11, "112", null), (21, null, "Fyra")], dialogue.Turns.Select(turn => (turn.Line, turn.User, turn.Press)));
        var expected = dialogue.Turns[1].Bot!;
        Assert.Equal(["answered", "clarify"], expected.Outcomes);
        Assert.Equal(["faq/a"], expected.Items);
        Assert.Equal("sv", expected.Language);
        Assert.Equal(["ett", "två"], expected.Says);
        Assert.Equal(["tre"], expected.NotSays);
        Assert.Equal(["Fyra"], expected.Offers);
        Assert.Null(dialogue.Turns[2].Bot);
    }

    [Theory]
    [InlineData("", 1, "the file is empty")]
    [InlineData("# bara en anteckning\n", 1, "the file is empty")]
    [InlineData("hej\n", 1, "a dialogue must be lines of 'key: value'")]
    [InlineData("- name: a\n", 1, "a dialogue must be lines of 'key: value'")]
    [InlineData("name: a\n", 1, "'turns' must be a list")]
    [InlineData("name: a\nturns: []\n", 2, "'turns' is empty")]
    [InlineData("name: a\nturns: hej\n", 2, "'turns' must be a list")]
    [InlineData("name: a\nturns:\n  - hej\n", 3, "a turn must be lines of 'key: value'")]
    [InlineData("turns:\n  - user: hej\n", 1, "'name' is missing")]
    [InlineData("name:\nturns:\n  - user: hej\n", 1, "'name' is empty")]
    [InlineData("name: a\nnamn: b\nturns:\n  - user: hej\n", 2, "unknown key 'namn' in a dialogue")]
    [InlineData("name: a\nname: b\nturns:\n  - user: hej\n", 2, "the YAML is broken: Duplicate key")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bott: x\n", 4, "unknown key 'bott' in a turn")]
    [InlineData("name: a\nturns:\n  - user: hej\n    press: hej\n", 4, "a turn has either 'user' or 'press'")]
    [InlineData("name: a\nturns:\n  - user:\n", 3, "'user' is empty")]
    [InlineData("name: a\nturns:\n  - user: [hej]\n", 3, "'user' must be one text")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot: svar\n", 4, "'bot' must be lines of 'key: value'")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot:\n      säger: x\n", 5, "unknown key 'säger' in 'bot'")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot:\n      outcome: svarar\n", 5, "'outcome: svarar' must be one of answered, clarify")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot:\n      language: svenska\n", 5, "'language: svenska' must be a two-letter code")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot:\n      says: []\n", 5, "'says' is empty")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot:\n      says:\n", 5, "'says' is empty")]
    [InlineData("name: a\nturns:\n  - user: hej\n    bot:\n      says: [[x]]\n", 5, "'says' must be a text or a list of texts")]
    [InlineData("name: a\nnow: i morgon\nturns:\n  - user: hej\n", 2, "'now: i morgon' is not a moment in Sweden")]
    [InlineData("name: a\nnow: 2026-03-29 02:30\nturns:\n  - user: hej\n", 2, "is not a moment in Sweden")]
    [InlineData("name: a\nknowledge: saknas\nturns:\n  - user: hej\n", 2, "there is no folder 'saknas'")]
    [InlineData("name: a\npending:\nturns:\n  - user: hej\n", 2, "'pending' is empty")]
    [InlineData("name: a\nturns:\n  - user: Vad är: en fråga\n", 3, "the YAML is broken")]
    [InlineData("name: a\nturns:\n\t- user: hej\n", 3, "indent with spaces")]
    [InlineData("name: a\nturns:\n  - user: \"hej\n", 3, "the YAML is broken")]
    [InlineData("name: a\nturns:\n  - user: hej\n---\nname: b\n", 5, "there may be only one document")]
    [InlineData("name: &a hej\nturns:\n  - user: *a\n", 1, "a value that begins with & or * must be in quotes")]
    [InlineData("name: \"a\0b\"\n", 1, "the file holds a NUL character")]
    public void Read_Mistake_IsAFaultWithFileAndLine(string text, int line, string message)
    {
        Assert.Null(Read(text));

        Assert.Contains(_faults, fault => fault.File == "a.dialog.yaml" && fault.Line == line && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_AliasesThatGrow_AreRefusedAtTheFirst()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat("bcdefghi".Select(letter =>
            $"{letter}: &{letter} [{string.Join(", ", Enumerable.Repeat($"*{(char)(letter - 1)}", 9))}]\n"));

        Assert.Null(Read(text));

        Assert.Equal(1, Assert.Single(_faults).Line);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Read_DeepNesting_IsRefused(char bracket)
    {
        Assert.Null(Read("name: a\nturns: " + new string(bracket, 50_000)));

        Assert.Contains("nested too deeply", Assert.Single(_faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HugeFile_IsRefusedUnread()
    {
        Assert.Null(Read("# " + new string('x', DialogueReader.MaxBytes)));

        Assert.Contains("larger than 64 KiB", Assert.Single(_faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Latin1_IsRefused()
    {
        var path = Path.Combine(_folder.FullPath, "a.dialog.yaml");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("name: Två\nturns:\n  - user: är\n"));

        Assert.Null(DialogueReader.Read(path, "a.dialog.yaml", _faults));

        Assert.Contains("not UTF-8", Assert.Single(_faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_IsAFault()
    {
        Assert.Null(DialogueReader.Read(Path.Combine(_folder.FullPath, "saknas"), "saknas", _faults));

        Assert.Contains("can't be read", Assert.Single(_faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TruncatedAnywhere_NeverThrows()
    {
        const string Text = "name: a\nturns:\n  - user: 'hej: du'\n    bot:\n      says: [a, \"b\"]\n";
        for (var length = 0; length < Text.Length; length++)
        {
            _faults.Clear();
            Assert.NotEqual(Read(Text[..length]) is null, _faults.Count == 0);
        }
    }

    public void Dispose() => _folder.Dispose();

    private Dialogue? Read(string text) => DialogueReader.Read(_folder.Write("a.dialog.yaml", text), "a.dialog.yaml", _faults);
}
