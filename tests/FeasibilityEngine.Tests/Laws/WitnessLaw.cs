using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>A witness is a possible state that all accept where they stand, and the steps perform the acts that it names.</summary>
internal static class WitnessLaw
{
    public static void Check(Inquiry inquiry, ConcessionSet set, int[] rungs, bool withinReach)
    {
        var reference = inquiry.Reference;
        set.Witness.Select(pair => pair.Name).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        var values = set.Witness.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        var words = reference.Words;
        var names = words.Issues.Select(issue => issue.Reference).Concat(words.Acts.Select(act => act.Reference)).Concat(words.Facts)
            .Select(name => name.ToString()).Where(name => name != Act.Talks);
        values.Keys.Where(name => name != Act.Talks).Should().Equal(names.Order(StringComparer.Ordinal), "a witness names everything");

        var performed = words.Acts.Select(act => act.Reference.ToString()).Where(act => values.GetValueOrDefault(act, "true") == "true");
        set.Steps.SelectMany(step => step.Acts).Select(act => act.Act).Order(StringComparer.Ordinal).Should().Equal(performed.Order(StringComparer.Ordinal));
        var world = WorldOf(inquiry, set);
        world.Options.Should().NotContain(-1, "every issue has one of its options");
        world.Acts[0].Should().BeTrue("talks take place");
        reference.PossibleStates.Any(state => state.Options.SequenceEqual(world.Options)
                && state.Acts.SequenceEqual(world.Acts) && state.Facts.SequenceEqual(world.Facts))
            .Should().BeTrue("the witness of {0} is possible: {1}", set.Id, set.Witness);
        for (var ladder = 0; ladder < rungs.Length; ladder++)
        {
            reference.Ladders[ladder].FirstAccepting(world, withinReach)
                .Should().BeLessThanOrEqualTo(rungs[ladder], "{0} accepts the witness of {1}", reference.Ladders[ladder].Id, set.Id);
        }
    }

    /// <summary>The state that a set's witness and steps describe, with its phases.</summary>
    public static World WorldOf(Inquiry inquiry, ConcessionSet set)
    {
        var words = inquiry.Reference.Words;
        var values = set.Witness.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        var talks = set.Steps.ToList().FindIndex(step => step.Acts.Any(act => act.Act == Act.Talks));
        var world = new World(
            [.. words.Issues.Select(issue => issue.Declaration.Options.ToList().IndexOf(values[issue.Reference.ToString()]))],
            [.. words.Acts.Select(act => values.GetValueOrDefault(act.Reference.ToString(), "true") == "true")],
            [.. words.Facts.Select(fact => values[fact.ToString()] == "true")],
            [.. words.Acts.Select(act => Math.Max(set.Steps.ToList().FindIndex(step => step.Acts.Any(other => other.Act == act.Reference.ToString())), 0) - talks)]);
        world.Phases = inquiry.Reference.Rules.Phases(world);
        return world;
    }
}
