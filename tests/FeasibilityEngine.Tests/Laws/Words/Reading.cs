using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What predicates ask of the reference.</summary>
internal static class Reading
{
    public static IReadOnlyList<ReferenceSet> Sets(this Inquiry asked, bool withinReach) => withinReach ? asked.Reference.WithinReach : asked.Reference.ConcessionSets;

    /// <summary>Whether there is such a position or priced act, of that party, with that rung.</summary>
    public static bool Has(this Inquiry asked, Standing standing) => asked.Reference.Ladders.Any(ladder =>
        ladder.Id == standing.Id && ladder.IsAct == standing.IsAct && ladder.Party == standing.Party
        && standing.Rung < ladder.Rungs.Count && ladder.Rungs[standing.Rung].Id == standing.RungId);

    /// <summary>Where each ladder stands, where these give and nobody else does.</summary>
    public static int?[] Standing(this Inquiry asked, IEnumerable<Standing> gives) => [.. asked.RungsOf(gives).Select(rung => rung ?? 0)];

    /// <summary>The minimal set that gives just what this one does; null where that is none.</summary>
    public static ReferenceSet? SetOf(this Inquiry asked, ConcessionSet set, bool withinReach)
    {
        var rungs = asked.Standing(set.Concessions.Select(concession => concession.To)).Select(rung => rung!.Value).ToList();
        return asked.Sets(withinReach).FirstOrDefault(other => other.Rungs.SequenceEqual(rungs));
    }

    public static bool IsMinimalConflict(this Inquiry asked, IReadOnlyList<Standing> members, bool withinReach) =>
        members.All(asked.Has)
        && !asked.Reference.CanStand(asked.RungsOf(members), withinReach)
        && members.All(member => asked.Reference.CanStand(asked.RungsOf(members.Where(other => other != member)), withinReach));

    public static List<int> RuleIndexes(this Inquiry asked, IEnumerable<string> rules) =>
        [.. rules.Select(rule => asked.Scenario.Rules.Select(other => other.Id).ToList().IndexOf(rule))];

    public static int Fact(this Inquiry asked, string name) => asked.Reference.Words.Facts.FindIndex(fact => fact.ToString() == name);

    public static int Act(this Inquiry asked, string name) => asked.Reference.Words.Acts.FindIndex(act => act.Reference.ToString() == name);

    /// <summary>Whether the fact holds, or does not, whatever is agreed.</summary>
    public static bool Stands(this Inquiry asked, string name, bool holds)
    {
        var fact = asked.Fact(name);
        return asked.Reference.Choices().All(choice => asked.Reference.Rules.LeastModel(choice)[fact] == holds);
    }

    /// <summary>Whether a condition over settled facts holds.</summary>
    public static bool HoldsAsSettled(this Inquiry asked, Condition condition) =>
        Meaning.Of(condition, asked.Reference.Words)(asked.Reference.Choices().First().WithFacts(asked.Reference.Settled));
}
