using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>What is to be told of a path, worked out from its state.</summary>
internal static class PathReading
{
    /// <summary>How many steps there are before talks and after them.</summary>
    public static (int Before, int After) Length(World state)
    {
        var steps = RuleBook.StepsOf(state);
        return (steps.Count(step => step < 0), steps.Count(step => step > 0));
    }

    /// <summary>The steps of a state, in order, each with who becomes content by it.</summary>
    public static IReadOnlyList<PathStep> Steps(Inquiry inquiry, World state, int[] rungs, bool withinReach)
    {
        var reference = inquiry.Reference;
        var phases = IfTalksBeganThen(inquiry, state);
        var steps = RuleBook.StepsOf(state);
        return [.. steps.Select((step, index) => new PathStep(
            [.. reference.Words.Acts.Where((_, act) => state.Acts[act] && state.Steps[act] == step)
                .Select(act => new StepAct(act.Reference.ToString(), act.Declaration.By))
                .OrderBy(act => act.Act, StringComparer.Ordinal)],
            step > 0,
            [.. reference.Ladders.Where((ladder, place) => BecomesContent(ladder, rungs[place], index + 1)).Select(ladder => ladder.Id)]))];

        // Phase 0 is before the first step.
        bool BecomesContent(ReferenceLadder ladder, int rung, int from) =>
            !ladder.IsContent(phases[0], rung, withinReach)
            && !ladder.IsContent(phases[from - 1], rung, withinReach)
            && phases.Skip(from).All(phase => ladder.IsContent(phase, rung, withinReach));
    }

    /// <summary>
    /// What would hold before the first step of a path and after each, if talks began right then at the latest: the acts done so far, with
    /// talks, and the facts that follow.
    /// </summary>
    public static IReadOnlyList<World> IfTalksBeganThen(Inquiry inquiry, World state)
    {
        var rules = inquiry.Reference.Rules;
        return [.. rules.Phases(state).Select(phase =>
        {
            var begun = new World(phase.Options, [true, .. phase.Acts.Skip(1)], phase.Facts, phase.Steps);
            return begun.WithFacts(rules.LeastModel(begun));
        })];
    }

    /// <summary>Who has done what cannot be undone, in which steps, before any counterpart has moved.</summary>
    public static IReadOnlyList<Exposure> Exposures(Scenario scenario, IReadOnlyList<PathStep> steps)
    {
        var negotiating = scenario.Parties.Where(party => !party.IsThirdParty).Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var exposures = new List<Exposure>();
        for (var at = 0; at < steps.Count; at++)
        {
            foreach (var act in steps[at].Acts.Where(act => act.By is { } by && negotiating.Contains(by) && IsIrreversible(act.Act)))
            {
                var firstMove = Enumerable.Range(0, steps.Count).FirstOrDefault(
                    step => steps[step].Acts.Any(other => other.By is { } by && by != act.By && negotiating.Contains(by)), steps.Count);
                if (firstMove > at)
                {
                    exposures.Add(new Exposure(act.By!, act.Act, [.. Enumerable.Range(at + 1, firstMove - at)]));
                }
            }
        }

        return exposures;

        bool IsIrreversible(string act) => scenario.Acts.Any(other => other.Irreversible && act.Split('[')[0] == other.Id);
    }
}
