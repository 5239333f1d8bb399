namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Which of the analyses of a report a claim is about.</summary>
internal enum Place
{
    /// <summary>The one with nothing supposed, of a report on what is supposed.</summary>
    NothingSupposed,

    /// <summary>The one with the same developments supposed, and nothing conceded, of a report on what is supposed.</summary>
    NothingConceded,

    /// <summary>The first of a comparison.</summary>
    First,

    /// <summary>The second of a comparison.</summary>
    Second,
}
