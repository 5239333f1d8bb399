namespace FeasibilityEngine.Grounding;

/// <summary>Whether a fact is settled before anyone negotiates.</summary>
internal enum FactStanding
{
    /// <summary>Nothing establishes or derives it at the as-of date.</summary>
    False,

    /// <summary>Established by an event or a development, or derived from facts that are.</summary>
    True,

    /// <summary>A rule derives it from issues or acts, so it depends on what is agreed.</summary>
    Negotiable,
}
