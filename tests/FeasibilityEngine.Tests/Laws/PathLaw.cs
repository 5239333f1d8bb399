using FeasibilityEngine.Findings;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A path performs the witness's acts in an order that all accept, in as few steps as can be, and all that is told of it is so.</summary>
internal static class PathLaw
{
    public static void Check(Inquiry inquiry, Analysis analysis)
    {
        foreach (var (sets, expected, withinReach) in new[]
        {
            (analysis.ConcessionSets, inquiry.Reference.ConcessionSets, false),
            (analysis.WithinReach, inquiry.Reference.WithinReach, true),
        })
        {
            foreach (var set in sets)
            {
                Check(inquiry, set, expected.Single(other => other.ToString() == ConcessionSetLaw.Name(set)).Rungs, withinReach);
            }
        }
    }

    private static void Check(Inquiry inquiry, ConcessionSet set, int[] rungs, bool withinReach)
    {
        var reference = inquiry.Reference;
        set.Steps.Any(step => step.Acts.Count == 0).Should().BeFalse("something is done in every step of {0}", set.Id);
        var world = WitnessLaw.WorldOf(inquiry, set);
        for (var act = 0; act < world.Acts.Length; act++)
        {
            (!world.Acts[act] || world.Steps[act] <= 0 || reference.Order.Promisable[act])
                .Should().BeTrue("{0} is not promised for after talks", reference.Words.Acts[act].Reference);
        }

        reference.Rules.Constraints.TrueForAll(constraint => constraint.Allows(world)).Should().BeTrue("the rules hold at the end of {0}", set.Id);
        CheckShortest(reference, set, world, rungs, withinReach);

        var expected = PathReading.Steps(inquiry, world, rungs, withinReach);
        set.Steps.Should().Equal(expected, "these are the steps of {0}", set.Id);
        set.Exposures.Should().Equal(PathReading.Exposures(inquiry.Scenario, expected), "these are the exposures of {0}", set.Id);
    }

    private static void CheckShortest(ReferenceAnalysis reference, ConcessionSet set, World world, int[] rungs, bool withinReach)
    {
        // Where nothing asks for an order, the reference knows no other steps than that of talks.
        var shortest = reference.PossibleStates
            .Where(state => state.Options.SequenceEqual(world.Options) && state.Acts.SequenceEqual(world.Acts)
                && reference.Ladders.Zip(rungs).All(pair => pair.First.FirstAccepting(state, withinReach) <= pair.Second))
            .Min(PathReading.Length);
        PathReading.Length(world).Should().Be(shortest, "no path of {0} has fewer steps before talks and then after", set.Id);
    }
}
