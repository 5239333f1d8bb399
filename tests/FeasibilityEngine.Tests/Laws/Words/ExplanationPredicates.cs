using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims of explanations of positions true that no other report makes.</summary>
internal static class ExplanationPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<CountsForEither>((claim, asked) => asked.Scenario.Positions.Any(position => position.Id == claim.Position
            && new[] { Question.Talks, Question.Settlement }.All(question => ReferenceLadder.AsksAbout(question, position))
            && position.Kind != PositionKind.RedLine)),
        Predicate.Of<CountsOnly>((claim, asked) => asked.Scenario.Positions.Any(position => position.Id == claim.Position
            && position.From == claim.From && position.Until == claim.Until && Equals(position.While, claim.While))),
        Predicate.Of<IsStated>((claim, asked) => asked.Scenario.Positions.Any(position => position.Id == claim.Position
            && position.Stated.Any(statement => statement.On == claim.On && statement.Rung == claim.RungId))),
        Predicate.Of<InSets>((claim, asked) =>
        {
            var sets = asked.Sets(claim.WithinReach);
            var number = sets.Count(set => set.Given.Any(given => given.Ladder.Id == claim.Member.Id));
            return claim.All ? number == claim.Number && sets.Count == claim.Of : claim.Number <= number && claim.Of <= sets.Count;
        }),
    ];
}
