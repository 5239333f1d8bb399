using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about the variants of a scenario true: each variant is decided by itself.</summary>
internal static class SweepPredicates
{
    // Beyond what chance does, shares are seldom: with the points that are told, and not with half of them.
    private const double Seldom = 0.08;

    public static IEnumerable<Predicate> All { get; } =
    [
        Predicate.Of<HasSetting>((claim, asked) => asked.Settings.Contains(new NamedValue(claim.Name, claim.Value))),
        Predicate.Of<AreAssumed>((claim, asked) => claim.Developments.All(asked.Options.Assume.Contains)),
        Predicate.Of<VerdictIsAmong>((claim, asked) => claim.Verdicts.Contains(asked.Reference.Verdict)),
        Predicate.Of<InSomeConflict>((claim, asked) => MembersOfConflicts(asked).Contains(claim.Member)),
        Predicate.Of<InVariants>((claim, asked) =>
        {
            var variants = Counted(asked).Where(variant => claim.Where.All(condition => Predicates.Holds(condition, variant))).ToList();
            return variants.Count == claim.All && variants.Count(variant => Predicates.Holds(claim.What, variant)) == claim.Number;
        }),
        Predicate.Of<ConcededInVariants>((claim, asked) =>
            Counted(asked).Count(variant => claim.Among.Contains(variant.Reference.Verdict)) == claim.All
            && claim.Number >= Counted(asked).Count(variant => Cheapest(variant).All(set => set.Contains(claim.Concession)))
            && claim.Number <= Counted(asked).Count(variant => Cheapest(variant).Any(set => set.Contains(claim.Concession)))),
        Predicate.Of<OthersInVariants>(AreOthers),
        Predicate.Of<CostsInVariants>((claim, asked) =>
        {
            var costs = Counted(asked).Select(variant => variant.Sets(claim.WithinReach)).Where(sets => sets.Count > 0).Select(sets => sets.Min(set => set.TotalCost)).Order().ToList();
            return costs.Count == claim.Variants && costs[0] == claim.Least && costs[^1] == claim.Most
                && (costs[(costs.Count - 1) / 2] + costs[costs.Count / 2]) / 2 == claim.Median;
        }),
        Predicate.Of<VariantsLookedAt>((claim, asked) => claim.CutShort == asked.Varied!.CutShort && claim.Number == asked.Varied.CutShort + asked.Varied.Counted.Count),
        Predicate.Of<NumberOfCombinations>((claim, asked) => claim.Number == asked.Varied!.Combinations),
        Predicate.Of<DifferByChance>((claim, _) => ChanceBeyond(claim.Variants, claim.Points) < Seldom
            && (claim.Points == 100 || ChanceBeyond(claim.Variants, claim.Points / 2.0) > Seldom)),
    ];

    private static IReadOnlyList<Inquiry> Counted(Inquiry asked) => asked.Varied!.Counted;

    private static IEnumerable<string> MembersOfConflicts(Inquiry asked) =>
        asked.Reference.Conflicts.SelectMany(conflict => conflict.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct();

    // The concessions of each of the cheapest sets; one of none where no set opens the path.
    private static List<List<string>> Cheapest(Inquiry asked)
    {
        var sets = asked.Sets(withinReach: false);
        return sets.Count == 0 ? [[]] : [.. sets.Where(set => set.TotalCost == sets.Min(other => other.TotalCost)).Select(set => set.Given.Select(given => Name(given.Ladder, given.Rung)).ToList())];
    }

    private static string Name(ReferenceLadder ladder, int rung) => ladder.IsAct ? ladder.Id : $"{ladder.Id}={ladder.Rungs[rung].Id}";

    // Where sets cost the same, what is only in some of them may have been taken or not.
    private static bool AreOthers(OthersInVariants claim, Inquiry asked)
    {
        var least = Counted(asked).SelectMany(variant => (claim.Conceded ? InAll(Cheapest(variant)) : MembersOfConflicts(variant)).Except(claim.Besides))
            .CountBy(name => name).ToList();
        var most = Counted(asked).SelectMany(variant => (claim.Conceded ? Cheapest(variant).SelectMany(set => set) : MembersOfConflicts(variant)).Except(claim.Besides))
            .Distinct().Count();
        return least.Count <= claim.Number && claim.Number <= most && (claim.Number == 0 || least.TrueForAll(other => other.Value <= claim.AtMost));
    }

    private static IEnumerable<string> InAll(List<List<string>> sets) => sets.Aggregate((IEnumerable<string>)sets[0], (all, set) => all.Intersect(set));

    // How likely the shares of two halves are to be further apart than that, where each variant is as likely to be the one as the other.
    private static double ChanceBeyond(long variants, double points)
    {
        var (on, off) = (Chances((int)(variants / 2)), Chances((int)(variants - (variants / 2))));
        if (on.Length == 1)
        {
            return 0;
        }

        return on.Select((chance, i) => off.Select((other, j) =>
            Math.Abs((i / (on.Length - 1.0)) - (j / (off.Length - 1.0))) * 100 > points + 1e-9 ? chance * other : 0).Sum()).Sum();
    }

    // Of so many tosses of a coin: how likely each number of heads is.
    private static double[] Chances(int tosses)
    {
        double[] chances = [1];
        for (var toss = 0; toss < tosses; toss++)
        {
            var before = chances;
            chances = [.. Enumerable.Range(0, before.Length + 1).Select(heads => ((heads < before.Length ? before[heads] : 0) + (heads > 0 ? before[heads - 1] : 0)) / 2)];
        }

        return chances;
    }
}
