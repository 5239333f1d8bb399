namespace FeasibilityEngine.Reporting.Claims;

/// <summary>Which of the analyses of a report a claim is about.</summary>
internal enum Place
{
    /// <summary>The one with nothing supposed, of a report on what is supposed.</summary>
    NothingSupposed,

    /// <summary>The first of a comparison.</summary>
    First,

    /// <summary>The second of a comparison.</summary>
    Second,
}
