using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>Says in words what a check found.</summary>
internal static class CheckWording
{
    // So many parts of a condition are named.
    private const int MostParts = 6;

    /// <summary>What is to be said of a rung, its position taken as that kind; null where there is nothing.</summary>
    public static Diagnostic? Of(EveryRung rungs, Position position, int index, PositionKind kind, LookedAt looked, ILocations? locations)
    {
        var (found, rules, parts) = looked;
        // A red line is looked at as if it were a demand, and is told as what it is.
        var asKind = Kind(position.Kind == PositionKind.RedLine ? PositionKind.RedLine : kind);
        var rung = position.Rungs[index];
        if (ConditionParts.All(rung.Accepts).Any(part => part is Order order && order.First == order.Second))
        {
            // An act before itself has a warning already.
            return null;
        }

        var place = locations?.Find(rung.Accepts) ?? locations?.Find(rung) ?? locations?.Find(position);
        var restsOnRules = rungs.RestsOnRules(rung.Accepts);
        return found switch
        {
            Fulfilment.ExcludesItself when restsOnRules => Impossible(Under(rules.Count > 0 ? rules : rungs.Deriving(parts.Count > 0 ? parts : [rung.Accepts]), rungs.Apart), parts.Count > 1 ? $": it asks for {Listed(parts)}" : ""),
            Fulfilment.ExcludesItself => Impossible("", ExcludedItself(rung.Accepts, parts)),
            Fulfilment.ExcludedByRules => Impossible(Under(rules, rungs.Apart), ""),
            Fulfilment.Always when index == 0 && !restsOnRules => new Diagnostic
            {
                Code = DiagnosticCodes.AlwaysFulfilled,
                Severity = Severity.Warning,
                Message = $"The {asKind} '{position.Id}' asks for nothing: '{Short(rung.Accepts)}' holds in every state.",
                Span = place,
                Expected = "a condition that can fail",
            },
            _ => null,
        };

        Diagnostic Impossible(string under, string because) => new()
        {
            Code = DiagnosticCodes.NeverFulfilled,
            Severity = Severity.Warning,
            Message = $"Nothing can fulfil {(index == 0 ? $"the {asKind} '{position.Id}'" : $"the fallback '{rung.Id}' of {(kind == position.Kind || position.Kind == PositionKind.RedLine ? "" : $"the {asKind} ")}'{position.Id}'")}{under}{because}.",
            Span = place,
            Expected = "a condition that some state fulfils",
        };
    }

    /// <summary>That all positions belong to the other question.</summary>
    public static Diagnostic OtherQuestion(Question asked, Scenario scenario, Position first, ILocations? locations)
    {
        var (missing, there, aim) = asked == Question.Talks
            ? ("precondition", "demands", "whether talks can begin")
            : ("demand", "preconditions", "whether a settlement is possible");
        var redLines = scenario.Positions.Any(position => position.Kind == PositionKind.RedLine) ? "but red lines " : "";
        return new Diagnostic
        {
            Code = DiagnosticCodes.OtherQuestion,
            Severity = Severity.Warning,
            Message = $"No position is a {missing}, so nothing {redLines}counts for the question {aim}: {there} do not.",
            Span = locations?.Find(first),
            DidYouMean = (asked == scenario.DefaultQuestion ? "question: " : "--question ") + (asked == Question.Talks ? "settlement" : "talks"),
        };
    }

    /// <summary>That the check gave up on some rungs.</summary>
    public static Diagnostic NotProven(int rungs) => new()
    {
        Code = DiagnosticCodes.FulfilmentNotTold,
        Severity = Severity.Hint,
        Message = string.Create(CultureInfo.InvariantCulture, $"Whether anything can fulfil {rungs} of the rungs was not found out: the check gave up."),
    };

    private static string Kind(PositionKind kind) => kind switch
    {
        PositionKind.RedLine => "red line",
        PositionKind.Demand => "demand",
        PositionKind.PreconditionAndDemand => "precondition and demand",
        _ => "precondition",
    };

    private static string Under(IReadOnlyList<string> rules, Scenario scenario)
    {
        var involved = rules.ToHashSet(StringComparer.Ordinal);
        var names = scenario.Rules
            .Where(rule => involved.Contains(rule.Id) && !rule.Id.StartsWith(EveryRung.CouldBe, StringComparison.Ordinal))
            .Select(rule => $"'{rule.Id}'").ToList();
        return names.Count switch
        {
            0 => " under the rules of the scenario",
            1 => $" under the rule {names[0]}",
            _ => $" under the rules {string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        };
    }

    private static string ExcludedItself(Condition condition, IReadOnlyList<Condition> parts) =>
        condition is Constant ? $": '{condition}' holds in no state"
        : parts.Count == 0 ? ": it asks for what excludes itself"
        : $": it asks for what excludes itself, {Listed(parts)}";

    private static string Listed(IReadOnlyList<Condition> parts)
    {
        var names = parts.Select(part => $"'{Short(part)}'").ToList();
        return names.Count switch
        {
            1 => names[0],
            <= MostParts => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostParts - 1))} and {names.Count - MostParts + 1} more"),
        };
    }

    private static string Short(Condition condition) => condition.ToString() is { Length: > 80 } text ? text[..80] + "…" : condition.ToString();
}
