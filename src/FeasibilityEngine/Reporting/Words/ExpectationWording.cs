using System.Globalization;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Expectations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

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
        return $"{Text.Kebab(analysis.Question)}{day}{assumed}:{(verdict.Length + because.Length == 0 ? " nothing is claimed" : verdict + because)}";
    }

    /// <summary>What was expected: "the verdict remote".</summary>
    public static string Expected(ExpectationResult result, ExpectationMiss miss) => miss.Part == ExpectedPart.Verdict
        ? $"the verdict {Text.Kebab(result.Expectation.Verdict ?? Verdict.Unknown)}"
        : result.Expectation.Because.Distinct().Count() == 1 ? $"a minimal conflict that holds {result.Expectation.Because[0]}"
        : $"a minimal conflict that holds {Text.List([.. result.Expectation.Because.Distinct()])} together";

    /// <summary>What is the case: "the verdict openable".</summary>
    public static Said Actual(ExpectationResult result, ExpectationMiss miss)
    {
        var (analysis, because) = (result.Analysis, result.Expectation.Because);
        if (!miss.IsProven)
        {
            return Said.Framing($"not proven: {Prose.List([.. analysis.Interruptions.Select(InterruptionWording.Of)])}");
        }

        if (miss.Part == ExpectedPart.Verdict || analysis.Verdict == Verdict.Inconsistent)
        {
            return Said.Claiming(
                miss.Part == ExpectedPart.Verdict ? $"the verdict {Text.Kebab(analysis.Verdict)}" : $"the rules exclude every state{(analysis.Assumed.Count > 0 && analysis.IsConsistentUnassumed != false ? " with what is assumed" : "")}, whatever the positions are",
                On(result, new VerdictIs(analysis.Verdict)));
        }

        var number = analysis.Counts.Conflicts;
        return Said.Claiming(
            analysis.Conflicts.Count + analysis.ClosedBy.Count == 0 ? "there is no conflict"
            : number.Found.IsOne ? "the only minimal conflict does not"
            : $"none of the {Vocabulary.Number(number.Found)} minimal conflicts does",
            On(result, new NumberOfConflicts(number.Found, number.IsProven)),
            On(result, new IsAsExpected(Verdict: null, because, Is: false)));
    }

    /// <summary>Why it is the case, in a sentence or two; null where nothing is known.</summary>
    public static Said? Reason(ExpectationResult result, ExpectationMiss miss)
    {
        var sentences = new List<Said>();
        if (miss.NotCounting.Count > 0)
        {
            var question = result.Analysis.Question == Question.Talks ? "talks" : "a settlement";
            sentences.Add(Said.Claiming(
                $"{Text.List(miss.NotCounting)} {(miss.NotCounting.Count == 1 ? "does" : "do")} not count for {question} on that day",
                miss.NotCounting.Select(position => new DoesNotCount(position))));
        }

        if (miss.Conflict is { } conflict)
        {
            sentences.Add(miss.Part == ExpectedPart.Because && miss.IsProven
                ? Said.Claiming("the closest one is ", new ClosestConflict(conflict.Positions, result.Expectation.Because)).With(Clash(conflict, result.Analysis))
                : Said.Framing(miss.Part == ExpectedPart.Because ? "the closest one found is " : "").With(Clash(conflict, result.Analysis)));
        }

        if (miss.Set is { } set)
        {
            sentences.Add(Opening(set, result));
        }

        if (miss.Part == ExpectedPart.Verdict && result.Analysis.Verdict == Verdict.Open)
        {
            sentences.Add(Said.Claiming("with every position as it is stated, a state exists that all of them accept", new VerdictIs(Verdict.Open)));
        }

        // What was not found out is not told; that it was looked for only so long is.
        if (miss.IsProven && !result.Analysis.IsComplete)
        {
            sentences.Add(Said.Framing("the search was not finished"));
        }

        var all = Said.Join("; ", sentences);
        return all.IsEmpty ? null : Said.Claiming(all.Words, all.Claims.Select(claim => On(result, claim)));
    }

    /// <summary>Everything about a miss in one line.</summary>
    public static string Sentence(ExpectationResult result, ExpectationMiss miss) =>
        $"Expected {Expected(result, miss)}; the case is: {Actual(result, miss).Words.Plain}{(Reason(result, miss) is { } reason ? $" ({reason.Words.Plain})" : "")}.";

    /// <summary>That it is so where the expectation is: for its question, on its day and with its developments.</summary>
    public static Claim On(ExpectationResult result, Claim claim) =>
        new AskedFor(result.Analysis.Question, result.Analysis.AsOf, result.Expectation.Assume, claim);

    private static Said Clash(Conflict conflict, Analysis analysis)
    {
        var members = Text.List([.. conflict.Positions.Select(Standings.Short)]);
        var rules = conflict.Rules.Select(use => use.Rule).Distinct().ToValueList();
        var by = rules.Count == 0 ? "" : $" by the {(rules.Count == 1 ? "rule" : "rules")} {Text.List(rules)}";
        var through = new Through(conflict.Positions, rules, WithinReach: false);
        return conflict.Positions.Count switch
        {
            0 => Said.Claiming($"{WithAssumed(analysis)}{RuleWording.Rules(rules)} {RuleWording.Exclude(rules)} every state{Unassumed(analysis)}", [through, .. Allowed(analysis)]),
            1 => Said.Claiming($"{new Mention(conflict.Id)}: {members} cannot be met{by}", new CannotBeMet(conflict.Positions[0], WithinReach: false), through),
            _ => Said.Claiming($"{new Mention(conflict.Id)}: {members} cannot stand together{by}", new MinimalConflict(conflict.Positions, WithinReach: false), through),
        };
    }

    // A rule is not to blame for what excludes every state only together with what is assumed.
    private static string WithAssumed(Analysis analysis) => analysis.Assumed.Count == 0 ? "" : $"with {Text.List([.. analysis.Assumed])} assumed, ";

    private static string Unassumed(Analysis analysis) => analysis.IsConsistentUnassumed switch
    {
        true => "; without what is assumed, the rules allow one",
        false => "; without what is assumed, the rules exclude every state, too",
        _ => "",
    };

    private static IEnumerable<Claim> Allowed(Analysis analysis) =>
        analysis.IsConsistentUnassumed is { } isConsistent ? [new RulesAllowUnassumed(isConsistent)] : [];

    // Where the verdict is openable the set is one of those within reach, else one of all.
    private static Said Opening(ConcessionSet set, ExpectationResult result)
    {
        var given = Listed([.. set.Concessions.Select(concession => Standings.Id(concession.To))]);
        var awaits = set.Concessions.Where(concession => concession.Awaits is not null).ToList();
        var awaited = awaits.GroupBy(concession => Awaited(concession.Awaits!), StringComparer.Ordinal)
            .Select(same => $"{Text.List([.. same.Select(concession => Standings.Id(concession.To))])} {(same.Count() == 1 ? "awaits" : "await")} {same.Key}").ToList();
        var what = result.Analysis.Question == Question.Talks ? "talks" : "a settlement";
        var gives = SetClaims.Gives(set);
        return Said.Claiming(
            $"{new Mention(set.Id)} {(awaited.Count == 0 ? "opens" : "would open")} {what} at cost {Vocabulary.Number(set.TotalCost)}: {given}{(awaited.Count == 0 ? "" : $", but {Several(awaited)}")}",
            [
                new MinimalSet(set, WithinReach: result.Analysis.Verdict == Verdict.Openable),
                new CostsInTotal(gives, set.TotalCost),
                new CanBeGiven(gives, awaited.Count == 0),
                .. awaits.Select(concession => SetClaims.Awaits(concession.Awaits!)),
            ]);
    }

    private static string Awaited(OutOfReach awaited) => string.Join(
        " and ",
        new[]
        {
            ReachReasons.IsNotPutForward(awaited) ? ReachReasons.AwaitedDay(awaited, time => time.ToString()) : null,
            awaited.Needs is { } needs ? ReachReasons.Awaited(needs) : null,
        }.OfType<string>());

    private static string Several(List<string> parts) => parts.Count <= MostNames
        ? string.Join("; ", parts)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", parts.Take(MostNames))}; and {parts.Count - MostNames} more");

    private static string Listed(List<string> names) => names.Count <= MostNames
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more");
}
