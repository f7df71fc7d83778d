using System.ComponentModel.DataAnnotations;

namespace Boras.Bot.Search;

/// <summary>How questions are matched and ranked; section <c>Search</c>. Weights have no unit.</summary>
public sealed class SearchOptions
{
    /// <summary>Stems by the base forms of the word list, then Snowball; without it Snowball alone; default true.</summary>
    public bool Lemmas { get; set; } = true;

    /// <summary>Compounds are found by their parts; default true.</summary>
    public bool Compounds { get; set; } = true;

    /// <summary>Words are found by what they are derived from; default true.</summary>
    public bool Derivations { get; set; } = true;

    /// <summary>å, ä and ö are found without their marks; default true.</summary>
    public bool Diacritics { get; set; } = true;

    /// <summary>Misspelt words are found by the words spelt nearly so; default true.</summary>
    public bool Typos { get; set; } = true;

    /// <summary>Words are found by their character n-grams as well; default true.</summary>
    public bool Grams { get; set; } = true;

    /// <summary>Function words and question frames weigh almost nothing; default true.</summary>
    public bool QuestionFrames { get; set; } = true;

    /// <summary>Words are found by the synonyms of staff; default true.</summary>
    public bool Synonyms { get; set; } = true;

    /// <summary>English and Finnish questions are found by the glossaries; default true.</summary>
    public bool Glossaries { get; set; } = true;

    /// <summary>Fields are weighed apart; without it question and answer are one bag; default true.</summary>
    public bool Fields { get; set; } = true;

    /// <summary>Weight of a match in the answer, against 1 in the question, headline or alternates; default 0.3.</summary>
    [Range(0.0, 10.0)]
    public float AnswerWeight { get; set; } = 0.3f;

    /// <summary>Weight of a match in the breadcrumb; default 0.2.</summary>
    [Range(0.0, 10.0)]
    public float BreadcrumbWeight { get; set; } = 0.2f;

    /// <summary>Share of the weaker fields that is added to the strongest, 0 to 1; default 0.65.</summary>
    [Range(0.0, 1.0)]
    public float FieldTie { get; set; } = 0.65f;

    /// <summary>Share of the weaker variants of a word that is added to the strongest, 0 to 1; default 0.</summary>
    [Range(0.0, 1.0)]
    public float VariantTie { get; set; } = 0f;

    /// <summary>Weight of a match by a part of a compound; default 0.65.</summary>
    [Range(0.0, 1.0)]
    public float PartWeight { get; set; } = 0.65f;

    /// <summary>Weight of a match by a derivation; default 0.6.</summary>
    [Range(0.0, 1.0)]
    public float DerivationWeight { get; set; } = 0.6f;

    /// <summary>Weight of a match without diacritics; default 0.5.</summary>
    [Range(0.0, 1.0)]
    public float DiacriticsWeight { get; set; } = 0.5f;

    /// <summary>Weight of a match by a word spelt nearly the same; default 0.7.</summary>
    [Range(0.0, 1.0)]
    public float TypoWeight { get; set; } = 0.7f;

    /// <summary>Weight of a match by character n-grams; default 0.35.</summary>
    [Range(0.0, 1.0)]
    public float GramWeight { get; set; } = 0.35f;

    /// <summary>
    /// Most items for which words that are found are looked for by n-grams as well; in a larger index only words that aren't,
    /// since n-grams are in so many items that they take most of the time; default 20,000.
    /// </summary>
    [Range(0, int.MaxValue)]
    public int MaxItemsForGrams { get; set; } = 20_000;

    /// <summary>Weight of a match by a synonym; default 0.75.</summary>
    [Range(0.0, 1.0)]
    public float SynonymWeight { get; set; } = 0.75f;

    /// <summary>Weight of a match by a glossary; default 0.8.</summary>
    [Range(0.0, 1.0)]
    public float TranslationWeight { get; set; } = 0.8f;

    /// <summary>What a function word is worth against a content word as frequent, 0 to 1; default 0.2.</summary>
    [Range(0.0, 1.0)]
    public float FunctionWordWeight { get; set; } = 0.2f;

    /// <summary>What a content word that is in any text is worth against another as frequent, 0 to 1; default 0.5.</summary>
    [Range(0.0, 1.0)]
    public float CommonWordWeight { get; set; } = 0.5f;

    /// <summary>How soon a word repeated in a question stops counting, BM25's k1; default 1.</summary>
    [Range(0.0, 10.0)]
    public float QuestionSaturation { get; set; } = 1f;

    /// <summary>How soon a word repeated in an answer stops counting, BM25's k1; default 0.8.</summary>
    [Range(0.0, 10.0)]
    public float AnswerSaturation { get; set; } = 0.8f;

    /// <summary>How much long questions are marked down, BM25's b, 0 to 1; default 0.9.</summary>
    [Range(0.0, 1.0)]
    public float QuestionLengthWeight { get; set; } = 0.9f;

    /// <summary>How much long answers are marked down, BM25's b, 0 to 1; default 0.7.</summary>
    [Range(0.0, 1.0)]
    public float AnswerLengthWeight { get; set; } = 0.7f;

    /// <summary>Longest passage shown, in characters; longer texts are cut at sentence boundaries; default 700.</summary>
    [Range(80, 10_000)]
    public int PassageLength { get; set; } = 700;
}
