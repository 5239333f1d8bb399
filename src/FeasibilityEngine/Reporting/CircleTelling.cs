using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Tells a circle of order link by link: "Iran: relief before curbs. United States: curbs before relief."</summary>
internal sealed class CircleTelling(Conflict conflict, Vocabulary vocabulary, Standings standings, Citations citations)
{
    /// <summary>Who asks for what, the order that follows, and that it goes in a circle; one sentence an item.</summary>
    public ValueList<string> Tell()
    {
        var sentences = new List<string>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in conflict.Circle)
        {
            var asking = conflict.Positions.Where(p => link.Positions.Contains(p.Id)).ToList();
            sentences.AddRange(asking.Where(p => told.Add(p.Id)).Select(standings.Sentence));
            sentences.Add($"{Asking(asking)}: {link.First} {Relation(link.Kind)} {link.Second}.");
        }

        sentences.AddRange(conflict.Rules.Select(use => vocabulary.Rule(use.Rule)).OfType<Rule>().Select(Rule));
        sentences.AddRange(conflict.Positions.Where(p => told.Add(p.Id)).Select(standings.Sentence));
        sentences.Add(conflict.Circle.Any(link => link.Kind != OrderDemandKind.Before) ? "So these do not fit together."
            : conflict.Circle.Count == 2 ? "So each of the two waits for the other, and neither can come first."
            : "So each of them waits for another, and none can come first.");
        return sentences.ToValueList();
    }

    /// <summary>One party asks by itself. What follows from several positions nobody need have asked for: each may leave a choice that another one closes.</summary>
    private string Asking(List<Standing> asking) => asking.Count switch
    {
        0 => "In any case",
        1 => vocabulary.PartyName(asking[0].Party),
        _ => conflict.Rules.Count > 0 ? "With the rules below, these leave only" : "Together these leave only",
    };

    private static string Relation(OrderDemandKind kind) => kind switch
    {
        OrderDemandKind.Before => "before",
        OrderDemandKind.Together => "together with",
        _ => "no later than",
    };

    private string Rule(Rule rule) =>
        $"{Text.Capital(rule.Because is { } because ? Text.Clause(because) : "a rule of the scenario applies")}{Text.Note($"rule {rule.Id}")}{citations.Of(rule.Sources)}.";
}
