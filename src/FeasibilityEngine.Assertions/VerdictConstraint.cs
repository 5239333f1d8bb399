using FluentAssertions;

namespace FeasibilityEngine.Assertions;

/// <summary>A verdict that was claimed; its reason can be claimed next.</summary>
public sealed class VerdictConstraint : AndConstraint<AnalysisAssertions>
{
    internal VerdictConstraint(AnalysisAssertions parent, string expected, bool holds)
        : base(parent)
    {
        Expected = expected;
        Holds = holds;
    }

    internal string Expected { get; }

    /// <summary>False where the verdict is another one: then nothing more is said about its reason.</summary>
    internal bool Holds { get; }

    /// <summary>
    /// Claims that some minimal conflict consists of exactly these positions and priced acts, in any order. For a closed verdict it is one among what
    /// cannot be conceded; for all others, one among the positions as stated.
    /// </summary>
    /// <param name="positions">The names: <c>BecauseOf("withdrawal-first", "recognition-of-annexation")</c>; a priced act with its key, <c>flag[east]</c>.</param>
    /// <exception cref="ArgumentException">No name is given, or the scenario has no such position or priced act.</exception>
    [CustomAssertion]
    public ConflictConstraint BecauseOf(params string[] positions) => BecauseOf(positions, "");

    /// <inheritdoc cref="BecauseOf(string[])"/>
    /// <param name="positions">The names.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint BecauseOf(IEnumerable<string> positions, string because, params object[] becauseArgs) =>
        And.FindConflict(Expected + ", with", positions, exactly: true, closing: true, Holds, because, becauseArgs);

    /// <summary>Claims that some minimal conflict has all of these among its members, and perhaps others: what <c>because:</c> in a scenario file expects.</summary>
    /// <inheritdoc cref="BecauseOf(string[])"/>
    [CustomAssertion]
    public ConflictConstraint BecauseOfAmongOthers(params string[] positions) => BecauseOfAmongOthers(positions, "");

    /// <inheritdoc cref="BecauseOfAmongOthers(string[])"/>
    /// <param name="positions">The names.</param>
    /// <param name="because">Why it is expected, in words; <c>because</c> is put before it.</param>
    /// <param name="becauseArgs">What the placeholders of <paramref name="because"/> stand for.</param>
    [CustomAssertion]
    public ConflictConstraint BecauseOfAmongOthers(IEnumerable<string> positions, string because, params object[] becauseArgs) =>
        And.FindConflict(Expected + ", with", positions, exactly: false, closing: true, Holds, because, becauseArgs);
}
