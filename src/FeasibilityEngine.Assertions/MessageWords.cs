using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Assertions;

/// <summary>Small words of the messages.</summary>
internal static class MessageWords
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1];

    /// <summary>"14 June 2024".</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"on 14 June 2024", or "as things stand".</summary>
    public static string OnDay(DateOnly? day) => day is { } date ? "on " + Day(date) : "as things stand";

    /// <summary>"on that day" where the day has been named.</summary>
    public static string OnThatDay(DateOnly? day) => day is null ? "now" : "on that day";

    /// <summary>"openable".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Open => "open",
        Verdict.Openable => "openable",
        Verdict.Remote => "remote",
        Verdict.Closed => "closed",
        Verdict.Inconsistent => "inconsistent",
        _ => "unknown",
    };

    /// <summary>"a path to talks".</summary>
    public static string PathTo(Question question) => question == Question.Talks ? "a path to talks" : "a path to a settlement";

    /// <summary>"1,000".</summary>
    public static string Number(BigInteger number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"2.5".</summary>
    public static string Number(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>"no minimal conflicts", "one minimal conflict", "3 minimal conflicts".</summary>
    public static string Count(BigInteger count, string noun) =>
        count.IsZero ? $"no {noun}s" : count.IsOne ? $"one {noun}" : $"{Number(count)} {noun}s";

    /// <summary>The same after "with": "with none found", "with 3 found".</summary>
    public static string Found(BigInteger count) => count.IsZero ? "none found" : $"{Number(count)} found";

    /// <summary>"the search stopped (the budget of 30 seconds was used up)".</summary>
    public static string Stopped(IReadOnlyCollection<Interruption> interruptions) => $"the search stopped ({string.Join("; ", interruptions)})";

    /// <summary>What a kind of conflict means.</summary>
    public static string Meaning(ConflictKind kind) => kind switch
    {
        ConflictKind.Exclusive => "positions of several parties exclude each other",
        ConflictKind.RedLine => "a member is a red line, which cannot be conceded",
        ConflictKind.CircularOrder => "no order of the acts suits all",
        ConflictKind.Internal => "positions of one party, or acts that it has not conceded, exclude each other",
        ConflictKind.Unobtainable => "it asks for what nobody can bring about",
        ConflictKind.SelfExcluding => "what it asks for excludes itself",
        _ => "an act that is needed is not conceded",
    };

    /// <summary>Where a party stands, as <c>--concede</c> and the assertions write it: <c>withdrawal-first=ceasefire-first</c>, or the act.</summary>
    public static string Concession(Standing to) => to.IsAct ? to.Id : $"{to.Id}={to.RungId}";

    /// <summary>The same of a concession that is supposed.</summary>
    public static string Concession(Supposition given) => given.Rung == Supposition.Performed ? given.Id : given.ToString();

    /// <summary>The members by name.</summary>
    public static string Members(Conflict conflict) => conflict.Positions.Count > 0
        ? List([.. conflict.Positions.Select(member => member.Id)])
        : (conflict.Rules.Count == 1 ? "the rule " : "the rules ") + List([.. conflict.Rules.Select(rule => rule.Rule)]);
}
