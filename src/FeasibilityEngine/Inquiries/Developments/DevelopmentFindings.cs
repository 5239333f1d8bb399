using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>
/// What developments would open: the verdict under every combination of them, every minimal pair of developments and concessions,
/// and what each development buys and costs.
/// </summary>
/// <remarks>
/// Immutable, and safe to share between threads.
/// A pair is minimal where the concessions are a minimal set under exactly these developments, and no part of the developments opens
/// with the same concessions or weaker ones. So a set that opens without a development is never told again with it. Nothing is
/// taken for granted about combinations from their parts: a development may close what another one opens.
/// </remarks>
public sealed record DevelopmentFindings
{
    /// <summary>The analysis without any of the explored developments; those that were asked to be assumed are on, here and everywhere.</summary>
    public required Analysis Before { get; init; }

    /// <summary>The developments that were explored, in the order of their names: all of the scenario's but the assumed ones.</summary>
    public required ValueList<string> Explored { get; init; }

    /// <summary>How many combinations there are: two to the power of the number of explored developments.</summary>
    public required BigInteger CombinationsInAll { get; init; }

    /// <summary>Every combination that was looked at: smaller ones first, then by names. The first is the empty one.</summary>
    public required ValueList<DevelopmentCombination> Combinations { get; init; }

    /// <summary>The minimal pairs with concessions among all rungs, in the order of the combinations, then cheapest first.</summary>
    public required ValueList<DevelopmentSet> ConcessionSets { get; init; }

    /// <summary>The minimal pairs with concessions among the rungs that are within reach under the developments of the pair, in the same order.</summary>
    public required ValueList<DevelopmentSet> WithinReach { get; init; }

    /// <summary>What each development does by itself, in the order of their names.</summary>
    public required ValueList<DevelopmentEffect> Effects { get; init; }

    /// <summary>The combinations of two developments or more that open what none of their parts opens, in the order of the combinations.</summary>
    public required ValueList<JointOpening> OnlyTogether { get; init; }

    /// <summary>True where every combination was looked at to the end and every pair is listed.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What cut the search short, in order; empty where <see cref="IsComplete"/>.</summary>
    public required ValueList<Interruption> Interruptions { get; init; }
}
