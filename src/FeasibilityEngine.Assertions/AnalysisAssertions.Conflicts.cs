using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FluentAssertions;

namespace FeasibilityEngine.Assertions;

public sealed partial class AnalysisAssertions
{
    // Of so many conflicts that fit a claim, the message says why a further claim does not hold of them.
    private const int MostTold = 3;

    /// <summary>
    /// Claims a minimal conflict of exactly these positions and priced acts, as they are stated, in any order:
    /// <c>HaveConflict("withdrawal-first", "annexation-irreversible").OfKind(ConflictKind.RedLine)</c>.
    /// </summary>
    /// <param name="positions">The names; a priced act with its key, <c>flag[east]</c>.</param>
    /// <exception cref="ArgumentException">No name is given, or the scenario has no such position or priced act.</exception>
    [CustomAssertion]
    public ConflictConstraint HaveConflict(params string[] positions) => HaveConflict(positions, "");

    /// <inheritdoc cref="HaveConflict(string[])"/>
    /// <param name="positions">The names.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint HaveConflict(IEnumerable<string> positions, string because, params object[] becauseArgs) =>
        FindConflict("to have", positions, exactly: true, closing: false, active: true, because, becauseArgs);

    /// <summary>Claims a minimal conflict with all of these among its members, and perhaps others.</summary>
    /// <inheritdoc cref="HaveConflict(string[])"/>
    [CustomAssertion]
    public ConflictConstraint HaveConflictAmongOthers(params string[] positions) => HaveConflictAmongOthers(positions, "");

    /// <inheritdoc cref="HaveConflictAmongOthers(string[])"/>
    /// <param name="positions">The names.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint HaveConflictAmongOthers(IEnumerable<string> positions, string because, params object[] becauseArgs) =>
        FindConflict("to have", positions, exactly: false, closing: false, active: true, because, becauseArgs);

    /// <summary>
    /// Claims that these are no minimal conflict as they are stated: they can stand together, or fewer of them exclude each other already. Fails
    /// where the search stopped before that was proven.
    /// </summary>
    /// <inheritdoc cref="HaveConflict(string[])"/>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> NotHaveConflict(params string[] positions) => NotHaveConflict(positions, "");

    /// <inheritdoc cref="NotHaveConflict(string[])"/>
    /// <param name="positions">The names.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> NotHaveConflict(IEnumerable<string> positions, string because, params object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var expected = $"not to have a minimal conflict of exactly {MessageWords.List([.. positions.Distinct()])}";
        if (Exists(expected, because, becauseArgs))
        {
            var names = KnownNames.Members(Subject.Scenario, positions);
            var search = new ConflictOfMembers(Subject, Subject.Conflicts, Subject.ListsAllConflicts, names);
            Claim.Check(search.IsNone, Kind, expected, search.Present, because, becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    /// <summary>Claims how many minimal conflicts there are among the positions as stated.</summary>
    /// <param name="count">How many.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public AndConstraint<AnalysisAssertions> HaveConflicts(BigInteger count, string because = "", params object[] becauseArgs)
    {
        var expected = $"to have {MessageWords.Count(count, "minimal conflict")}";
        if (Exists(expected, because, becauseArgs))
        {
            var actual = Subject.Counts.Conflicts;
            Claim.Check(
                actual.IsProven && actual.Found == count,
                Kind,
                expected,
                () => new FailureReasons(Subject)
                    .List(Subject.Conflicts, Subject.ListsAllConflicts ? "Its minimal conflicts:" : "The minimal conflicts found:")
                    .At(Subject.Conflicts.SelectMany(conflict => conflict.Positions).Select(member => member.Id))
                    .After(Counted(actual, count)),
                because,
                becauseArgs);
        }

        return new AndConstraint<AnalysisAssertions>(this);
    }

    /// <summary>Looks for the conflict that is claimed; not where an earlier claim of the chain failed.</summary>
    [CustomAssertion]
    internal ConflictConstraint FindConflict(
        string opening, IEnumerable<string> positions, bool exactly, bool closing, bool active, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var expected = $"{opening} a minimal conflict of {(exactly ? "exactly " : "")}{MessageWords.List([.. positions.Distinct()])}{(exactly ? "" : " among others")}";
        if (!active || !Exists(expected, because, becauseArgs))
        {
            return new ConflictConstraint(this, expected, null);
        }

        var names = KnownNames.Members(Subject.Scenario, positions);
        var isClosed = closing && Subject.Verdict == Verdict.Closed;
        var search = isClosed
            ? new ConflictOfMembers(Subject, Subject.ClosedBy, Subject.IsComplete, names)
            : new ConflictOfMembers(Subject, Subject.Conflicts, Subject.ListsAllConflicts, names);
        var found = exactly ? search.Exactly : search.AmongOthers;
        var holds = Claim.Check(found.Count > 0, Kind, expected, () => search.Missing(exactly), because, becauseArgs);
        return new ConflictConstraint(this, expected, holds ? found : null);
    }

    /// <summary>Keeps the conflicts for which a further claim holds.</summary>
    [CustomAssertion]
    internal ConflictConstraint Narrow(
        string expected,
        IReadOnlyList<Conflict>? found,
        IReadOnlyList<Conflict>? left,
        Func<Conflict, string> instead,
        IReadOnlyList<string> named,
        string because,
        object[] becauseArgs)
    {
        if (found is null || left is null)
        {
            return new ConflictConstraint(this, expected, null);
        }

        var holds = Claim.Check(
            left.Count > 0,
            Kind,
            expected,
            () => new FailureReasons(Subject).Tell(found[0], "How it comes about:").At(named).After(string.Join(" ", found.Take(MostTold).Select(instead)) + (found.Count > MostTold ? $" … and {found.Count - MostTold} more." : "")),
            because,
            becauseArgs);
        return new ConflictConstraint(this, expected, holds ? left : null);
    }

    // "it has 2", or what is known of the number.
    private string Counted(Count actual, BigInteger expected) => actual.IsProven
        ? $"it has {(actual.Found.IsZero ? "none" : actual.Found.IsOne ? "one" : MessageWords.Number(actual.Found))}."
        : actual.Found > expected
            ? $"it has at least {MessageWords.Number(actual.Found)}; {MessageWords.Stopped(Subject.Interruptions)}."
            : $"the number is not known: {MessageWords.Stopped(Subject.Interruptions)} with {MessageWords.Found(actual.Found)}.";
}
