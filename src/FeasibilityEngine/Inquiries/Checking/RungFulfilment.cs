using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>Asks of each position of a scenario, by itself, whether anything fulfils its first rung and whether anything does not.</summary>
internal static class RungFulfilment
{
    /// <summary>The positions that count for the question, one after the other, each with what was found, and the rules or the parts of the rung that are why.</summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="question">Which positions count.</param>
    /// <param name="conflictLimit">After how many conflicts the solver gives up on one of them.</param>
    /// <param name="cancellation">Ends it: what is asked from then on is not found out.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the first position.</exception>
    public static IEnumerable<(string Position, Fulfilment Found, IReadOnlyList<string> Rules, IReadOnlyList<Condition> Parts)> Of(
        Scenario scenario, Question question, long conflictLimit, CancellationToken cancellation)
    {
        var ground = Grounder.Ground(scenario, question, asOf: null, [], cancellation: cancellation);
        return FulfilmentSearch.Run(ground, new SearchBudget([], () => new Interruption { Kind = InterruptionKind.Cancelled }, cancellation, conflictLimit))
            .Select(found => (found.Ladder.Id, Told(found), (IReadOnlyList<string>)[.. found.Rules.Select(rule => rule.Rule.Id).Distinct()], found.Parts));
    }

    private static Fulfilment Told(FoundFulfilment found) => found switch
    {
        { Holds: Answer.Impossible } => Fulfilment.ExcludesItself,
        { HoldsUnderRules: Answer.Impossible } => Fulfilment.ExcludedByRules,
        { Fails: Answer.Impossible } => Fulfilment.Always,
        { Fails: Answer.Possible, HoldsUnderRules: Answer.Possible } => Fulfilment.Open,
        _ => Fulfilment.NotProven,
    };
}
