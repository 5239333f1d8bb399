using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Says what was expected of a scenario, what is the case, and the shortest reason.</summary>
internal static class ExpectationWording
{
    // More rungs than these are counted instead of named: this is the short reason, and the report of an analysis has the rest.
    private const int MostNames = 6;

    /// <summary>The file with the line of the expectation, where it is known: <c>talks.yaml:59</c>.</summary>
    public static string Place(TestedScenario tested, Expectation expectation) =>
        Span(tested, expectation) is { } span ? string.Create(CultureInfo.InvariantCulture, $"{tested.File}:{span.Line}") : tested.File;

    /// <summary>Where the expectation stands; null where that is not known.</summary>
    public static SourceSpan? Span(TestedScenario tested, Expectation expectation) => tested.Locations?.Find(expectation);

    /// <summary>The expectation in one line: "talks on 2022-10-05: remote because withdrawal-first, recognition-of-annexation".</summary>
    public static string Claim(ExpectationResult result)
    {
        var (expectation, analysis) = (result.Expectation, result.Analysis);
        var day = analysis.AsOf is { } on ? " on " + on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        var assumed = expectation.Assume.Count > 0 ? $" assuming {string.Join(", ", expectation.Assume)}" : "";
        var because = expectation.Because.Count > 0 ? $" because {string.Join(", ", expectation.Because)}" : "";
        var verdict = expectation.Verdict is { } expected ? " " + Text.Kebab(expected) : "";
        return $"{Text.Kebab(expectation.Question)}{day}{assumed}:{(verdict.Length + because.Length == 0 ? " nothing is claimed" : verdict + because)}";
    }

    /// <summary>What was expected: "the verdict remote".</summary>
    public static string Expected(ExpectationResult result, ExpectationMiss miss) => miss.Part == ExpectedPart.Verdict
        ? $"the verdict {Text.Kebab(result.Expectation.Verdict ?? Verdict.Unknown)}"
        : result.Expectation.Because.Distinct().Count() == 1 ? $"a minimal conflict that holds {result.Expectation.Because[0]}"
        : $"a minimal conflict that holds {Text.List([.. result.Expectation.Because.Distinct()])} together";

    /// <summary>What is the case: "the verdict openable".</summary>
    public static string Actual(ExpectationResult result, ExpectationMiss miss)
    {
        var analysis = result.Analysis;
        if (!miss.IsProven)
        {
            return $"not proven: {Text.List([.. analysis.Interruptions])}";
        }

        return miss.Part == ExpectedPart.Verdict ? $"the verdict {Text.Kebab(analysis.Verdict)}"
            : analysis.Conflicts.Count + analysis.ClosedBy.Count == 0 ? "there is no conflict"
            : analysis.Counts.Conflicts is { Found.IsOne: true } one ? (one.Exact ? "the only minimal conflict does not" : "the one minimal conflict that was found does not")
            : $"none of the {Vocabulary.Number(analysis.Counts.Conflicts.Found)} minimal conflicts does";
    }

    /// <summary>Why it is the case, in a sentence or two; null where nothing is known.</summary>
    public static string? Reason(ExpectationResult result, ExpectationMiss miss)
    {
        var sentences = new List<string>();
        if (miss.NotCounting.Count > 0)
        {
            var question = result.Expectation.Question == Question.Talks ? "talks" : "a settlement";
            sentences.Add($"{Text.List(miss.NotCounting)} {(miss.NotCounting.Count == 1 ? "does" : "do")} not count for {question} on that day");
        }

        if (miss.Conflict is { } conflict)
        {
            sentences.Add((miss.Part == ExpectedPart.Because ? "the closest one is " : "") + Clash(conflict));
        }

        if (miss.Set is { } set)
        {
            sentences.Add(Opening(set, result.Expectation.Question));
        }

        if (miss.Part == ExpectedPart.Verdict && result.Analysis.Verdict == Verdict.Open)
        {
            sentences.Add("with every position as it is stated, a state exists that all of them accept");
        }

        return sentences.Count == 0 ? null : string.Join("; ", sentences);
    }

    /// <summary>Everything about a miss in one line.</summary>
    public static string Sentence(ExpectationResult result, ExpectationMiss miss) =>
        $"Expected {Expected(result, miss)}; the case is: {Actual(result, miss)}{(Reason(result, miss) is { } reason ? $" ({reason})" : "")}.";

    private static string Clash(Conflict conflict)
    {
        var members = Text.List([.. conflict.Positions.Select(Standings.Short)]);
        var rules = conflict.Rules.Select(use => use.Rule).Distinct().ToList();
        var by = rules.Count == 0 ? "" : $" by the {(rules.Count == 1 ? "rule" : "rules")} {Text.List(rules)}";
        return conflict.Positions.Count switch
        {
            0 => $"the {(rules.Count == 1 ? "rule" : "rules")} {Text.List(rules)} {(rules.Count == 1 ? "excludes" : "exclude")} every state",
            1 => $"{conflict.Id}: {members} cannot be met{by}",
            _ => $"{conflict.Id}: {members} cannot stand together{by}",
        };
    }

    private static string Opening(ConcessionSet set, Question question)
    {
        var given = Listed([.. set.Concessions.Select(concession => Standings.Id(concession.To))]);
        var awaited = set.Concessions.Where(concession => concession.Awaits is not null).Select(concession => Awaited(concession.Awaits!)).ToList();
        var what = question == Question.Talks ? "talks" : "a settlement";
        return $"{set.Id} {(awaited.Count == 0 ? "opens" : "would open")} {what} at cost {Vocabulary.Number(set.TotalCost)}: {given}"
            + (awaited.Count == 0 ? "" : $", but awaits {Listed([.. awaited.Distinct()])}");
    }

    private static string Awaited(OutOfReach awaited) => string.Join(
        " and ",
        new[]
        {
            awaited.TabledOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            awaited.Needs is { } needs ? ReachReasons.Awaited(needs) : null,
        }.OfType<string>());

    private static string Listed(List<string> names) => names.Count <= MostNames
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more");
}
