using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>Tells a circle of order link by link: "Iran: relief before curbs. United States: curbs before relief."</summary>
internal sealed class CircleTelling(Conflict conflict, Vocabulary vocabulary, Standings standings, bool withinReach)
{
    /// <summary>Who asks for what, the order that follows, and that it goes in a circle; one sentence an item.</summary>
    public IReadOnlyList<Said> Tell()
    {
        var sentences = new List<Said>();
        var rules = conflict.Rules.Select(use => use.Rule).ToValueList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in conflict.Circle)
        {
            var asking = conflict.Positions.Where(p => link.Positions.Contains(p.Id)).ToList();
            sentences.AddRange(asking.Where(p => told.Add(p.Id)).Select(standings.Tell));
            sentences.Add(Said.Claiming(
                $"{Asking(asking, link.ThroughRules)}: {link.First} {Relation(link.Kind)} {link.Second}.",
                new AsksOrder(link, asking.ToValueList(), link.ThroughRules ? rules : [], withinReach)));
        }

        sentences.AddRange(conflict.Rules.Select(use => vocabulary.Rule(use.Rule)).OfType<Rule>().Select(Rule).Select(Said.Framing));
        sentences.AddRange(conflict.Positions.Where(p => told.Add(p.Id)).Select(standings.Tell));
        sentences.Add(Said.Claiming(
            conflict.Circle.Any(link => link.Kind != OrderDemandKind.Before) ? "So these do not fit together."
                : conflict.Circle.Count == 2 ? "So each of the two waits for the other, and neither can come first."
                : "So each of them waits for another, and none can come first.",
            new MinimalConflict(conflict.Positions, withinReach),
            new NoOrderSuits(conflict.Positions, rules)));
        return sentences;
    }

    /// <summary>One party asks by itself. What follows from several positions, or with rules, nobody need have asked for: each may leave a choice that another one closes.</summary>
    private string Asking(List<Standing> asking, bool throughRules) => asking.Count switch
    {
        0 => "In any case",
        1 when !throughRules => vocabulary.PartyName(asking[0].Party),
        1 => $"{Below}, this leaves only",
        _ => throughRules ? $"{Below}, these leave only" : "Together these leave only",
    };

    private string Below => conflict.Rules.Count == 1 ? "With the rule below" : "With the rules below";

    private static string Relation(OrderDemandKind kind) => kind switch
    {
        OrderDemandKind.Before => "before",
        OrderDemandKind.Together => "together with",
        _ => "no later than",
    };

    private static Prose Rule(Rule rule) =>
        $"{Text.Capital(rule.Because is { } because ? Text.Clause(because) : "a rule of the scenario applies")}{Text.Note($"rule {rule.Id}")}{Citation.Of(rule.Sources)}.";

    /// <summary>Who asks for a circle, as a title: "Each side wants the other to go first", "What Iran and the United States ask for goes in a circle".</summary>
    public static Said Title(Conflict conflict, Vocabulary vocabulary)
    {
        var asking = conflict.Positions.Where(member => conflict.Circle.Any(link => link.Positions.Contains(member.Id))).ToValueList();
        var parties = conflict.Circle.SelectMany(link => PartiesAsking(conflict, link)).Distinct().ToList();
        var sides = new SidesAre(asking, parties.Count);
        if (AreOpposite(conflict.Circle, conflict) is { } opposite)
        {
            // They want each other to go first only where what each asks for first is an act of the other.
            return PerformerOf(vocabulary, conflict.Circle[0].First) == opposite.Second && PerformerOf(vocabulary, conflict.Circle[1].First) == opposite.First
                ? Said.Claiming("Each side wants the other to go first", sides, new PerformedBy(conflict.Circle[0].First, opposite.Second), new PerformedBy(conflict.Circle[1].First, opposite.First))
                : Said.Claiming("Each side asks for the opposite order", sides);
        }

        return Said.Claiming(
            parties.Count switch
            {
                0 => conflict.Rules.Count == 1 ? "What the rule asks for goes in a circle" : "What the rules ask for goes in a circle",
                1 => $"What {vocabulary.PartyName(parties[0])} asks for goes in a circle",
                2 => $"What {vocabulary.PartyName(parties[0])} and {vocabulary.PartyName(parties[1])} ask for goes in a circle",
                _ => $"What {Text.InWords(parties.Count)} parties ask for goes in a circle",
            },
            sides);
    }

    // Two parties, each with one demand, of which the one is the other turned round.
    private static (string First, string Second)? AreOpposite(ValueList<OrderDemand> circle, Conflict conflict) =>
        circle is [{ Kind: OrderDemandKind.Before } first, { Kind: OrderDemandKind.Before } second]
        && PartiesAsking(conflict, first) is [var one] && PartiesAsking(conflict, second) is [var other] && one != other
            ? (one, other)
            : null;

    private static List<string> PartiesAsking(Conflict conflict, OrderDemand link) =>
        [.. conflict.Positions.Where(member => link.Positions.Contains(member.Id)).Select(member => member.Party).Distinct()];

    private static string? PerformerOf(Vocabulary vocabulary, string act) => vocabulary.Act(Standings.ReferenceOf(act).Name)?.By;
}
