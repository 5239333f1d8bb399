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
            var parties = asking.Select(p => vocabulary.PartyName(p.Party)).Distinct().ToList();
            sentences.Add($"{(parties.Count > 0 ? Text.List(parties) : "In any case")}: {link.First} {Relation(link.Kind)} {link.Second}.");
        }

        sentences.AddRange(conflict.Rules.Select(use => vocabulary.Rule(use.Rule)).OfType<Rule>().Select(Rule));
        sentences.AddRange(conflict.Positions.Where(p => told.Add(p.Id)).Select(standings.Sentence));
        sentences.Add(conflict.Circle.Any(link => link.Kind != OrderDemandKind.Before) ? "So these do not fit together."
            : conflict.Circle.Count == 2 ? "So each of the two waits for the other, and neither can come first."
            : "So each of them waits for another, and none can come first.");
        return sentences.ToValueList();
    }

    private static string Relation(OrderDemandKind kind) => kind switch
    {
        OrderDemandKind.Before => "before",
        OrderDemandKind.Together => "together with",
        _ => "no later than",
    };

    private string Rule(Rule rule) =>
        $"{Text.Capital(rule.Because is { } because ? Text.Clause(because) : "a rule of the scenario applies")}{Text.Note($"rule {rule.Id}")}{citations.Of(rule.Sources)}.";
}
