using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Says why rungs and priced acts cannot be given at the day of the analysis: each one by itself, or grouped by reason.</summary>
internal sealed class ReachReasons(Phrasing phrasing, FactChains chains)
{
    /// <summary>The reasons of one rung, one sentence each, with the chain from events to it.</summary>
    public ValueList<string> Sentences(OutOfReach awaited) => Tell(awaited).Select(said => said.Words.Plain).ToValueList();

    /// <summary>The same sentences with what they claim.</summary>
    public IEnumerable<Said> Tell(OutOfReach awaited)
    {
        if (awaited.TabledOn is not null)
        {
            yield return Said.Claiming($"It is {PutForward(awaited)}.", SetClaims.Awaits(awaited));
        }
        else if (awaited.IsNeverTabled)
        {
            yield return Said.Claiming(Never, SetClaims.Awaits(awaited));
        }

        if (awaited.Needs is { } needs)
        {
            yield return Said.Claiming(
                $"It is tenable only where {phrasing.Claim(needs)}.", new TenableOnlyWhere(awaited.Rung.Id, awaited.Rung.RungId, needs));
            foreach (var sentence in chains.Against(needs).SelectMany(chains.Tell))
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Why something is out of reach on every day, as a sentence.</summary>
    public const string Never = "Nobody has put it forward.";

    /// <summary>
    /// When a rung is put forward: "put forward only on 1 June 2024", "put forward by nobody", and where nobody holds the position any more on that day,
    /// "put forward only on 24 November 2013, when the position has ended (on 31 May 2006)".
    /// </summary>
    public static string PutForward(OutOfReach awaited) => awaited.PutForward is not { } time ? "put forward by nobody" : $"put forward only {Vocabulary.On(time)}"
        + (awaited.Ends is { } end ? $", when the position has ended ({Vocabulary.On(end)})" : "");

    /// <summary>Whether a rung cannot be given because it has not been put forward on the day, or by anybody at all.</summary>
    public static bool IsNotPutForward(OutOfReach awaited) => awaited.TabledOn is not null || awaited.IsNeverTabled;

    /// <summary>
    /// The day that a rung awaits, behind "awaits": "1 June 2024", "that somebody puts it forward", or "no day on which the position is held (put forward on 24 November 2013,
    /// held until 31 May 2006)".
    /// </summary>
    public static string AwaitedDay(OutOfReach awaited, Func<SourceTime, string> written) => awaited.PutForward is not { } time ? "that somebody puts it forward"
        : awaited.Ends is { } end ? $"no day on which the position is held (put forward {(time.Precision == Precision.Day ? "on" : "in")} {written(time)}, held until {written(end)})"
        : written(time);

    /// <summary>Every rung that is out of reach in the analysis, each once, in the order of the analysis.</summary>
    public static IReadOnlyList<OutOfReach> All(Analysis analysis) =>
    [
        .. analysis.OutOfReach
            .Concat(analysis.ConcessionSets.Concat(analysis.WithinReach).SelectMany(set => set.Awaits))
            .DistinctBy(awaited => Standings.Id(awaited.Rung)),
    ];

    /// <summary>What is out of reach on account of facts, by the condition that does not hold, those with most rungs first.</summary>
    public static IReadOnlyList<ReachGroup> Grouped(IReadOnlyList<OutOfReach> all) =>
    [
        .. all
            .Where(awaited => awaited.Needs is not null)
            .GroupBy(awaited => awaited.Needs!.ToString(), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select((group, i) => new ReachGroup(
                Label(i),
                group.First().Needs!,
                [.. group])),
    ];

    /// <summary>Whether each of several facts would do, so that <see cref="Awaited"/> names them one by one.</summary>
    public static bool IsAnyOfSeveral(Condition needs) => needs is Disjunction { Operands: var operands } && operands.All(IsLiteral);

    /// <summary>In a few words what is awaited, by the names of facts: "guarantees-on-offer or no longer opinion-hardened".</summary>
    public static string Awaited(Condition needs) => needs switch
    {
        Disjunction { Operands: var operands } when IsAnyOfSeveral(needs) =>
            Text.List([.. operands.OrderBy(operand => operand is Negation).Select(Literal)], "or"),
        _ => IsLiteral(needs) ? Literal(needs) : $"the condition “{needs}”",
    };

    private static bool IsLiteral(Condition condition) => condition is Occurrence or Negation { Operand: Occurrence };

    private static string Literal(Condition literal) => literal is Negation negation ? $"no longer {negation.Operand}" : literal.ToString();

    // A, B, … Z, AA, AB, …
    private static string Label(int index) =>
        (index < 26 ? "" : Label((index / 26) - 1)) + (char)('A' + (index % 26));
}
