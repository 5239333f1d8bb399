using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Says what cut an answer short, so that the conflicts that it names are mentions of them.</summary>
internal static class InterruptionWording
{
    /// <summary>As it says it itself: "the second check took too long to finish for conflict-3".</summary>
    public static Prose Of(Interruption cut)
    {
        var (before, named, after) = cut.Parts;
        return $"{before}{Mentions(named)}{after}";
    }

    /// <summary>The same without a full stop, whoever's words they are.</summary>
    public static Prose Clause(Interruption cut)
    {
        var (before, named, after) = cut.Parts;
        return named.Count == 0 ? Text.Clause(before) : $"{before}{Mentions(named)}{after}";
    }

    private static Prose Mentions(IReadOnlyList<string> conflicts) => Prose.Join(", ", conflicts.Select(conflict => (Prose)new Mention(conflict)));
}
