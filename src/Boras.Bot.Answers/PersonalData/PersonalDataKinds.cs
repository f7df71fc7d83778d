namespace Boras.Bot.Answers.PersonalData;

/// <summary>Kinds of personal data that are masked.</summary>
[Flags]
public enum PersonalDataKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Swedish personal identity number or coordination number.</summary>
    PersonalNumber = 1,

    /// <summary>Telephone number that may be somebody's own.</summary>
    Phone = 2,

    /// <summary>E-mail address.</summary>
    Email = 4,

    /// <summary>Number of a payment card.</summary>
    Card = 8,

    /// <summary>Bank account as an IBAN.</summary>
    Account = 16,
}
