namespace FeasibilityEngine.Authoring.Language;

/// <summary>What a text is as a number.</summary>
internal enum NumberForm
{
    /// <summary>It is none.</summary>
    None,

    /// <summary>It is one, and not a digit of it is lost.</summary>
    Kept,

    /// <summary>It is larger than any cost can be, or smaller than the negative of that.</summary>
    TooLarge,

    /// <summary>It has more digits after the point than are kept.</summary>
    TooFine,
}
