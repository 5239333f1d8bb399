using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Tells a rule: what it says in the scenario's words, and what rests on it.</summary>
internal sealed class RuleWording(Analysis analysis, Phrasing phrasing)
{
    /// <summary>Rules by name: "the rule hourly-ferry", "the rules flood-stops and visit-must".</summary>
    public static string Rules(IReadOnlyList<string> rules) => $"the {(rules.Count == 1 ? "rule" : "rules")} {Text.List(rules)}";

    /// <summary>The same of rules that are told with more than their names.</summary>
    public static Prose Rules(IReadOnlyList<Prose> rules) => $"the {(rules.Count == 1 ? "rule" : "rules")} {Prose.List(rules)}";

    /// <summary>The verb behind <see cref="Rules(IReadOnlyList{string})"/>: "excludes" for one, else "exclude".</summary>
    public static string Exclude(IReadOnlyList<string> rules) => rules.Count == 1 ? "excludes" : "exclude";

    /// <summary>Which rules exclude every state under developments: ": the rules storm-stops and visit-must then exclude every state"; nothing where they do not.</summary>
    public static Said Contradiction(DevelopmentCombination combination) => combination.Contradiction.Count == 0 ? Said.Nothing : Said.Claiming(
        $": {Rules(combination.Contradiction)} then {Exclude(combination.Contradiction)} every state",
        new WithDevelopments(combination.Developments, new Through([], combination.Contradiction, WithinReach: false)));

    /// <summary>That the rules of a conflict without positions contradict each other, or its only rule itself.</summary>
    public static string LeaveNoState(Conflict conflict) => conflict.Rules.Count == 1 ? "the rule leaves no possible state" : "the rules leave no possible state";

    /// <summary>What returns without one of the concessions.</summary>
    public static IEnumerable<Conflict> Returning(ValueList<ConcessionSet> sets) =>
        sets.SelectMany(set => set.Concessions).Select(concession => concession.Otherwise).OfType<Conflict>();

    /// <summary>The rule in full.</summary>
    public IEnumerable<Block> Blocks(RuleExplanation explanation)
    {
        // What the scenario declares is repeated here, not concluded from it.
        var rule = explanation.Rule;
        foreach (var block in rule.Cases.Count > 1 ? CaseByCase(rule) : [ParagraphBlock.Hanging(Said.Framing($"{InWords(rule)}{Citation.Of(rule.Sources)}."))])
        {
            yield return block;
        }

        yield return ParagraphBlock.Hanging(Said.Framing(rule.Because is { } because ? "The reason: " + because : "The scenario gives no reason for it."));
        yield return ParagraphBlock.Hanging(OfConflicts(explanation));
        if (explanation.KeepsOutOfReach.Count > 0)
        {
            yield return ParagraphBlock.Hanging(Said.Claiming(
                $"What it can yield is named in what these need, which does not hold: {Text.List([.. explanation.KeepsOutOfReach.Select(Standings.Id)])}.",
                explanation.KeepsOutOfReach.Select(rung => new NamedInNeeds(rung, explanation.Name, IsRule: true))));
        }
    }

    // A conflict may come about in several ways, of which one is told: without the rule another may be left.
    private Said OfConflicts(RuleExplanation explanation)
    {
        var beyond = Returning(analysis.ConcessionSets).Select(conflict => (Conflict: conflict, WithinReach: false))
            .Concat(Returning(analysis.WithinReach).Select(conflict => (Conflict: conflict, WithinReach: true)));
        var all = analysis.Conflicts.Concat(analysis.ClosedBy).Select(conflict => (Conflict: conflict, WithinReach: false)).Concat(beyond)
            .DistinctBy(told => told.Conflict.Id).ToList();
        return explanation.Conflicts.Count == 0
            ? Said.Claiming(all.Count == 0 ? "There is no conflict that could rest on it." : "None of the conflicts that were worked out needs it.", all.Select(Through))
            : Said.Claiming($"It makes {RungWording.Sets(explanation.Conflicts)}.", all.Where(told => explanation.Conflicts.Contains(told.Conflict.Id)).Select(Through));
    }

    private static Claim Through((Conflict Conflict, bool WithinReach) told) =>
        new Through(told.Conflict.Positions, told.Conflict.Rules.Select(use => use.Rule).ToValueList(), told.WithinReach);

    private IEnumerable<Block> CaseByCase(Rule rule)
    {
        yield return ParagraphBlock.Hanging(Said.Framing(
            $"It is written as code, and says in {(rule.Cases.Count == 1 ? "one place" : $"{Vocabulary.Number((decimal)rule.Cases.Count)} places")}{Citation.Of(rule.Sources)}:"));
        foreach (var match in rule.Apart())
        {
            yield return ItemBlock.Bullet(Said.Framing($"{InWords(match)}."));
        }
    }

    private string InWords(Rule rule)
    {
        var range = rule.For.Count == 0
            ? ""
            : ", for every " + Text.List([.. rule.For.Select(b => $"{b.Variable} in {b.Set}{(b.Except.Count > 0 ? " except " + Text.List(b.Except) : "")}")]);
        var form = rule.Form switch { RuleForm.Never => "It is never so that", RuleForm.Always => "It is always so that", _ => "Where" };
        var then = rule.Then.Count > 0 ? $", {Text.List([.. rule.Then.Select(Then)])}" : "";
        return $"{form} {phrasing.Claim(rule.Condition)}{then}{range}";
    }

    private string Then(Reference fact) => phrasing.Clause(fact) is { } clause ? $"{clause} ({fact})" : $"the fact {fact} holds";
}
