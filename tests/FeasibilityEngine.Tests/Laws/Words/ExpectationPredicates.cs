using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about expectations true.</summary>
internal static class ExpectationPredicates
{
    public static IEnumerable<Predicate> All { get; } =
    [
        Predicate.Of<AskedFor>((claim, asked) => Predicates.Holds(claim.Claim, asked.Asking(claim.Question, claim.Day, claim.Assume))),
        Predicate.Of<IsAsExpected>((claim, asked) => IsMet(claim.Verdict, claim.Because, asked) == claim.Is),
        Predicate.Of<ClosestConflict>((claim, asked) =>
        {
            var held = Held([.. claim.Members.Select(member => member.Id)], claim.Because);
            return held > 0 && Conflicts(asked).All(conflict => Held(conflict, claim.Because) <= held);
        }),
        Predicate.Of<ExpectationsMet>((claim, asked) =>
        {
            // The scenarios that were tested, where they are several.
            var outcomes = (asked.Varied?.Counted ?? [asked]).SelectMany(Outcomes).ToList();
            return claim.Passed == outcomes.Count(isMet => isMet) && claim.Failed == outcomes.Count(isMet => !isMet);
        }),
    ];

    private static IEnumerable<bool> Outcomes(Inquiry asked) => asked.Scenario.Expectations.Select(expectation =>
        IsMet(expectation.Verdict, expectation.Because, asked.Asking(expectation.Question ?? asked.Scenario.Question ?? Question.Talks, expectation.AsOf, expectation.Assume)));

    private static bool IsMet(Verdict? verdict, ValueList<string> because, Inquiry asked) =>
        (verdict is null || verdict == asked.Reference.Verdict)
        && (because.Count == 0 || Conflicts(asked).Any(conflict => because.All(conflict.Contains)));

    private static IEnumerable<string[]> Conflicts(Inquiry asked) =>
        asked.Reference.Conflicts.Concat(asked.Reference.ClosedBy).Select(conflict => conflict.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static int Held(string[] conflict, ValueList<string> because) => because.Distinct().Count(conflict.Contains);
}
