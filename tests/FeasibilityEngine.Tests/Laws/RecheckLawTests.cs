using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Rechecking;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The second check agrees with the reference: it lets right answers through and stops wrong ones, whatever the search makes of them.</summary>
public class RecheckLawTests
{
    private const int Samples = 200;

    [Fact]
    public void It_passes_a_path_just_where_the_reference_finds_that_all_accept_it() => RandomInquiries.TryOrdered(Samples, inquiry =>
    {
        var recheck = Checker(inquiry);
        var reference = inquiry.Reference;
        foreach (var set in DressedReference.Analyse(inquiry).ConcessionSets.Take(3))
        {
            recheck.CheckWitness(set, withinReachOnly: false);
            var rungs = reference.ConcessionSets.Single(other => other.ToString() == ConcessionSetLaw.Name(set)).Rungs;
            var witness = WitnessLaw.WorldOf(inquiry, set);
            foreach (var steps in Orders(witness).Take(60))
            {
                var state = new World(witness.Options, witness.Acts, witness.Facts, steps);
                state = state.WithFacts(reference.Rules.LeastModel(state));
                state.Phases = reference.Rules.Phases(state);
                var right = state.Facts.SequenceEqual(witness.Facts)
                    && Enumerable.Range(0, steps.Length).All(act => !state.Acts[act] || steps[act] <= 0 || reference.Order.Promisable[act])
                    && reference.Rules.Constraints.TrueForAll(constraint => constraint.Allows(state))
                    && reference.Ladders.Zip(rungs).All(pair => pair.First.FirstAccepting(state, withinReach: false) <= pair.Second);
                var other = set with { Steps = [.. PathReading.Steps(inquiry, state, rungs, withinReach: false)] };
                Passes(() => recheck.CheckWitness(other, withinReachOnly: false)).Should().Be(right, "these are the steps: {0}", other.Steps);
            }
        }
    });

    [Fact]
    public void It_confirms_the_conflicts_of_the_reference_and_no_others() => RandomInquiries.TryOrdered(Samples, inquiry =>
    {
        var recheck = Checker(inquiry);
        var reference = inquiry.Reference;
        if (reference.PossibleStates.Count == 0)
        {
            return;
        }

        var possible = Offered(reference, reference.PossibleStates[^1]);
        recheck.CheckPossible(possible);
        foreach (var conflict in DressedReference.Analyse(inquiry).Conflicts)
        {
            var everyRule = conflict with { Rules = [.. inquiry.Scenario.Rules.Select(rule => new RuleUse(rule.Id, []))] };
            OfferedState[] without = [.. conflict.Positions.Select(left => Without(inquiry, conflict, left))];
            recheck.CheckConflict(new Proof(everyRule, false, without), possible).Should().BeTrue();
            var fewer = everyRule with { Positions = [.. conflict.Positions.Skip(1)] };
            if (fewer.Positions.Count > 0)
            {
                Passes(() => recheck.CheckConflict(new Proof(fewer, false, [.. without.Skip(1)]), possible)).Should().BeFalse("its members can stand together");
            }
        }
    });

    private static OfferedState Without(Inquiry inquiry, Conflict conflict, Standing left)
    {
        var rungs = inquiry.RungsOf(conflict.Positions.Where(standing => standing != left));
        return Offered(inquiry.Reference, inquiry.Reference.PossibleStates.First(state =>
            Acceptances.Accepts([.. inquiry.Reference.Ladders.Select(ladder => ladder.FirstAccepting(state, withinReach: false))], rungs)));
    }

    private static OfferedState Offered(ReferenceAnalysis reference, World state)
    {
        var words = reference.Words;
        return new OfferedState(
            words.Issues.Select((issue, index) => new NamedValue(issue.Reference.ToString(), issue.Declaration.Options[state.Options[index]]))
                .Concat(words.Acts.Select((act, index) => new NamedValue(act.Reference.ToString(), state.Acts[index] ? "true" : "false")))
                .ToDictionary(value => value.Name, value => value.Value),
            words.Acts.Select((act, index) => KeyValuePair.Create(act.Reference.ToString(), state.Steps[index])).Where((_, index) => state.Acts[index]).ToDictionary());
    }

    // Every order of the performed acts, also those in which an act comes later than talks though it may not.
    private static IEnumerable<int[]> Orders(World witness)
    {
        int[] performed = [.. Enumerable.Range(0, witness.Acts.Length).Where(act => witness.Acts[act])];
        foreach (var preorder in Preorders.Of(performed.Length))
        {
            var steps = new int[witness.Acts.Length];
            for (var place = 0; place < performed.Length; place++)
            {
                steps[performed[place]] = preorder[place] - preorder[0];
            }

            yield return steps;
        }
    }

    private static Recheck Checker(Inquiry inquiry) => new(
        inquiry.Scenario, inquiry.Question, inquiry.Reference.AsOf, inquiry.Options.Assume, [], CancellationToken.None);

    private static bool Passes(Action check)
    {
        try
        {
            check();
            return true;
        }
        catch (RecheckException)
        {
            return false;
        }
    }
}
