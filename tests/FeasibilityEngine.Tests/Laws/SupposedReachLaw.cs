using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>
/// A choice of concessions opens the path at the as-of date if each is within reach and a possible state exists that all accept counting
/// only rungs within reach; that is, if some minimal set within reach asks of nobody more.
/// </summary>
internal static class SupposedReachLaw
{
    /// <param name="inquiry">The scenario, with nothing supposed.</param>
    /// <param name="given">For each ladder the rung down to which it is supposed to have gone; 0 for none.</param>
    /// <param name="analysis">What is to be checked: the analysis with these supposed.</param>
    public static void Check(Inquiry inquiry, int[] given, Analysis analysis)
    {
        var reference = inquiry.Reference;
        var hypothetical = reference.CanStand(Standing(given), withinReach: false);
        (analysis.Verdict == Verdict.Open).Should().Be(hypothetical, "supposed concessions count in full");
        analysis.VerdictWithinReach.Should().Be(Expected(reference, given, analysis.Verdict), "{0} is supposed", string.Join(' ', given));
        foreach (var set in analysis.ConcessionSets.Concat(analysis.WithinReach))
        {
            var whole = (int[])given.Clone();
            foreach (var concession in set.Concessions)
            {
                whole[reference.Ladders.ToList().IndexOf(inquiry.Ladder(concession.To))] += concession.To.Rung;
            }

            set.IsWithinReach.Should().Be(Opens(reference, whole), "{0} goes down to {1}", set.Id, string.Join(' ', whole));
            foreach (var rests in set.RestsOn)
            {
                inquiry.Ladder(rests.Rung).Rungs[rests.Rung.Rung].Id.Should().Be(rests.Rung.RungId);
                inquiry.Ladder(rests.Rung).Rungs[rests.Rung.Rung].WithinReach.Should().BeFalse();
                rests.Rung.Rung.Should().BeLessThanOrEqualTo(given[reference.Ladders.ToList().IndexOf(inquiry.Ladder(rests.Rung))]);
                VerdictLaw.CheckReasons(inquiry, rests);
            }
        }
    }

    /// <summary>Whether a choice opens the path at the as-of date, told in both ways.</summary>
    public static bool Opens(ReferenceAnalysis reference, int[] rungs)
    {
        var canBeGiven = CanBeGiven(reference, rungs);
        var opens = canBeGiven && reference.CanStand(Standing(rungs), withinReach: true);
        (canBeGiven && reference.WithinReach.Any(set => set.Rungs.Zip(rungs).All(pair => pair.First <= pair.Second))).Should().Be(opens);
        return opens;
    }

    /// <summary>The verdict where these count only as far as they can be given, by the verdict where they count in full.</summary>
    public static Verdict Expected(ReferenceAnalysis reference, int[] given, Verdict verdict)
    {
        if (verdict is Verdict.Closed or Verdict.Inconsistent)
        {
            return verdict;
        }

        return Opens(reference, given) ? Verdict.Open
            : reference.WithinReach.Count > 0 && reference.Ladders.Zip(given).All(pair => pair.First.Levels(withinReach: true)[^1] >= pair.Second) ? Verdict.Openable
            : Verdict.Remote;
    }

    private static bool CanBeGiven(ReferenceAnalysis reference, int[] rungs) =>
        reference.Ladders.Zip(rungs).All(pair => pair.Second == 0 || pair.First.Rungs[pair.Second].WithinReach);

    private static int?[] Standing(int[] rungs) => [.. rungs.Select(rung => (int?)rung)];
}
