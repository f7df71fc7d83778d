using Boras.Bot.Answers.Emergencies;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Answers.PersonalData;
using Boras.Bot.Search.Languages;

namespace Boras.Bot.Answers;

// What comes before any search: personal data is masked, and who is in danger gets a number to call.
public sealed partial class Answerer
{
    private readonly PersonalDataMask _mask = new(time);

    /// <summary>Answers one question.</summary>
    /// <exception cref="InvalidOperationException">The index is not built yet.</exception>
    public Outcome Answer(Question question)
    {
        var masked = _mask.Mask(question.Text);
        var kinds = PersonalDataMask.KindsIn(masked);
        var text = kinds == PersonalDataKinds.None ? masked : PersonalDataMask.WithoutMarks(masked);
        if (EmergencyDetector.Find(text) is (var kind, var spoken))
        {
            return new EmergencyHelp(spoken ?? LanguageDetector.Detect(text), kind) { PersonalData = kinds };
        }

        if (kinds != PersonalDataKinds.None && Introduction.IsAll(text))
        {
            return new PersonalDataOnly(LanguageDetector.Detect(text)) { PersonalData = kinds };
        }

        var context = question.Context is null ? null : PersonalDataMask.WithoutMarks(_mask.Mask(question.Context));
        text = kinds == PersonalDataKinds.None ? text : Introduction.Without(text);
        // Cut only now: half a personal number is not known for one.
        var read = new Question(Question.Read(text), context is null ? null : Question.Read(context));
        return AnswerSafe(read) with { PersonalData = kinds };
    }
}
