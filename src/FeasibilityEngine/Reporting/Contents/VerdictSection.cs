using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>The verdict in words, with what it means here.</summary>
internal static class VerdictSection
{
    public static IEnumerable<Block> Of(Analysis analysis, Vocabulary vocabulary)
    {
        foreach (var block in Basis(analysis, vocabulary))
        {
            yield return block;
        }

        if (analysis.Supposed.Count > 0)
        {
            yield return new ParagraphBlock(Supposed(analysis));
        }

        yield return new PauseBlock();
        yield return new AnswerBlock(analysis.Verdict, Said.Claiming($"Verdict: {Headline(analysis)}", Claimed(analysis.Verdict)), Meaning(analysis, vocabulary));
        if (ReachVerdictWording.Differs(analysis))
        {
            var phrasing = new Phrasing(vocabulary);
            foreach (var block in new ReachVerdictWording(vocabulary, phrasing, new Standings(vocabulary, phrasing)).Of(analysis))
            {
                yield return block;
            }
        }

        if (!analysis.IsComplete)
        {
            yield return new AlertBlock(Said.Framing(
                $"The search was not finished, so this report is partial: {Prose.Join("; ", analysis.Interruptions.Select(InterruptionWording.Clause))}. What was not found is not proven not to be there."));
        }
    }

    /// <summary>What is asked: the question, the day, and the developments that are assumed.</summary>
    public static IEnumerable<Block> Basis(Analysis analysis, Vocabulary vocabulary)
    {
        yield return new ParagraphBlock(Said.Framing(Asked(analysis.Question)));
        yield return new ParagraphBlock(analysis.AsOf is { } day
            ? Said.Framing($"As of: {Vocabulary.Date(day)}.")
            : Said.Claiming("As of: no day; nothing in the scenario is dated.", new NothingIsDated()));
        if (analysis.Assumed.Count > 0)
        {
            yield return new ParagraphBlock(Said.Framing($"Assumed: {Text.List(analysis.Assumed.Select(id => vocabulary.Happening(id)).ToList())}."));
        }
    }

    /// <summary>What is supposed to be conceded, and what that costs, from which the costs of sets are counted.</summary>
    public static Said Supposed(Analysis analysis)
    {
        var given = Text.List(analysis.Supposed.Select(given => Named(analysis, given)).ToList());
        return analysis.SupposedCost is > 0 and { } cost
            ? Said.Claiming(
                $"Supposed to be conceded, at a cost of {Vocabulary.Number(cost)} in all: {given}.{(analysis.Verdict == Verdict.Open ? "" : " What sets cost comes on top of it.")}",
                new Elsewhere(OtherAnalysis.NothingSupposed, new SupposedCosts(analysis.Supposed, cost)))
            : Said.Framing($"Supposed to be conceded: {given}.");
    }

    /// <summary>The question in words.</summary>
    public static string Asked(Question question) => question == Question.Talks
        ? "Question: can talks begin? Preconditions and red lines count."
        : "Question: is a settlement possible? Demands and red lines count.";

    private static string Named(Analysis analysis, Supposition given) =>
        Standings.IsPosition(analysis.Scenario, given.Id) ? $"{given.Id} → {given.Rung}" : given.Id;

    /// <summary>Whether the rules exclude every state with what is assumed, and are not known to do so without it.</summary>
    public static bool IsContradictionAssumed(Analysis analysis) =>
        analysis is { Verdict: Verdict.Inconsistent, Assumed.Count: > 0 } and not { IsConsistentUnassumed: false };

    /// <summary>The verdict of an analysis as the end of a sentence.</summary>
    public static string Headline(Analysis analysis) => IsContradictionAssumed(analysis)
        ? "none, because the rules exclude every state with what is assumed (inconsistent)."
        : analysis.Verdict switch
        {
            Verdict.Open => "open.",
            Verdict.Openable => "openable.",
            Verdict.Remote => "remote.",
            Verdict.Closed => "closed.",
            Verdict.Inconsistent => "none, because the scenario contradicts itself (inconsistent).",
            _ => "not decided (unknown).",
        };

    /// <summary>What the verdict means here, in sentences.</summary>
    public static Said Meaning(Analysis analysis, Vocabulary vocabulary)
    {
        var path = vocabulary.Path;
        var onTheDay = vocabulary.OnTheDay;
        var stated = analysis.Supposed.Count == 0 ? "stated" : "stated or supposed to be conceded";
        var (words, claims) = analysis.Verdict switch
        {
            Verdict.Open => ($"{Text.Capital(path)} is open{(analysis.IsOpenUnconceded == true ? "" : ReachVerdictWording.Differs(analysis) ? ", once what is supposed is conceded" : " " + onTheDay)}: with every position as it is {stated}, a state exists that all of them accept. "
                + (analysis.Supposed.Count == 0 ? "Nobody would have to concede anything." : "Nothing more would have to be conceded."), []),
            Verdict.Openable => ($"{Text.Capital(path)} is not open {onTheDay}, because {Why(analysis.Conflicts, $"positions as they are {stated} exclude each other", $"with every position as it is {stated} and nothing {(analysis.Supposed.Count == 0 ? "" : "more ")}conceded no state exists that all accept")}. "
                + (ReachVerdictWording.Differs(analysis)
                    ? $"If every rung down to what is supposed could be given {vocabulary.OnThatDay}, it could be opened with concessions that are within reach then."
                    : $"It can be opened with concessions that are within reach {vocabulary.OnThatDay}."), Excluding(analysis.Conflicts)),
            Verdict.Remote => ($"{Text.Capital(path)} is not open {onTheDay}, and nothing that can be given {vocabulary.OnThatDay} opens it. "
                + "Other concessions in the scenario would open it; the report says what each of them awaits.", []),
            Verdict.Closed => ($"{Text.Capital(path)} is not open {onTheDay}, and no concession in the scenario opens it, within reach or not: "
                + $"some of what the parties hold to cannot be conceded and {Why(analysis.ClosedBy, "excludes each other", "cannot be met")}. "
                + "This speaks of the positions, fallbacks and acts that the scenario lists, not of others that could be thought of.",
                Excluding(analysis.ClosedBy) is { Length: > 0 } excluding ? excluding : analysis.ClosedBy.Take(1).Select(Closing)),
            Verdict.Inconsistent => (Contradiction(analysis), analysis.IsConsistentUnassumed is { } isConsistent ? [new RulesAllowUnassumed(isConsistent)] : []),
            _ => ($"The search stopped before it was proven whether {path} exists. This does not mean that there is none; "
                + "what was found until then is below.", (IEnumerable<Claim>)[]),
        };
        return Said.Claiming(words, [.. Claimed(analysis.Verdict), .. claims]);
    }

    /// <summary>That the rules exclude every state, and whether that is a mistake in the scenario or due to what is assumed.</summary>
    public static string Contradiction(Analysis analysis) => analysis switch
    {
        { IsConsistentUnassumed: true } => "With what is assumed, the rules exclude every state, whatever the parties do; without it they do not. "
            + "So what is assumed does not go together with the rules, which says nothing about the dispute.",
        { Assumed.Count: > 0, IsConsistentUnassumed: null } => "With what is assumed, the rules exclude every state, whatever the parties do. "
            + "Whether they do without it was not found out. This says nothing about the dispute.",
        _ => "The rules alone exclude every state, whatever the parties do. This is a mistake in the scenario and says nothing about the dispute.",
    };

    // That nothing was proven is no claim about the scenario.
    private static IEnumerable<Claim> Claimed(Verdict verdict) => verdict == Verdict.Unknown ? [] : [new VerdictIs(verdict)];

    private static string Why(ValueList<Conflict> conflicts, string excluding, string otherwise) => conflicts.Any(IsBetweenPositions) ? excluding : otherwise;

    private static Claim[] Excluding(ValueList<Conflict> conflicts) => conflicts.FirstOrDefault(IsBetweenPositions) is { } conflict
        ? [new PositionsOnly(conflict.Positions), new MinimalConflict(conflict.Positions, WithinReach: false)]
        : [];

    private static Claim Closing(Conflict conflict) => new AtLastRungs(conflict.Positions);

    // Positions exclude each other where there are several; one alone, or one that needs an act, does not exclude another.
    private static bool IsBetweenPositions(Conflict conflict) => conflict.Positions.Count > 1 && conflict.Positions.All(member => !member.IsAct);
}
