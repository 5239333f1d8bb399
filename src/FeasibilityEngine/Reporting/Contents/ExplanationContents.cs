using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Explanations, for any format; where nothing was asked for, a list of what can be explained.</summary>
internal static class ExplanationContents
{
    /// <summary>The explanations under the name of the scenario.</summary>
    public static IEnumerable<Block> Titled(ExplanationFindings findings, ReportOptions options) =>
        Of(findings, options).Prepend(new HeadingBlock(1, Said.Framing(findings.Analysis.Scenario.Name)));

    /// <summary>The explanations, and the sources that they cite.</summary>
    public static IEnumerable<Block> Of(ExplanationFindings findings, ReportOptions options)
    {
        var vocabulary = new Vocabulary(findings.Analysis);
        var told = findings.Explanations.Count == 0 ? Explainable(findings, vocabulary) : Explanations(findings, vocabulary, options);
        return told.Concat(SourceSection.Of(vocabulary));
    }

    private static IEnumerable<Block> Explanations(ExplanationFindings findings, Vocabulary vocabulary, ReportOptions options)
    {
        var wording = new ExplanationWording(findings, vocabulary);
        foreach (var explanation in findings.Explanations)
        {
            // A set is told under its own name further down.
            yield return new HeadingBlock(2, Said.Framing(ExplanationWording.Title(explanation))) { Name = (explanation as ConflictExplanation)?.Name };
            if (ReferenceEquals(explanation, findings.Explanations[0]))
            {
                yield return new ParagraphBlock(Basis(findings, vocabulary));
                yield return new PauseBlock();
            }

            foreach (var block in explanation is SetExplanation { Set: var set } ? Set(findings.Analysis, set, vocabulary, options) : wording.Blocks(explanation))
            {
                yield return block;
            }
        }
    }

    private static Said Basis(ExplanationFindings findings, Vocabulary vocabulary)
    {
        var analysis = findings.Analysis;
        var question = vocabulary.IsTalks ? "Talks" : "A settlement";
        var assumed = analysis.Assumed.Count > 0 ? $", assuming {Text.List(analysis.Assumed)}" : "";
        var partial = findings.IsComplete ? "" : " The search was not finished, so there may be more to tell.";
        return Said.Claiming(
            $"{question}, {vocabulary.OnTheDay}{assumed}: {Text.Kebab(analysis.Verdict)}.{partial}",
            analysis.Verdict == Verdict.Unknown ? [] : [new VerdictIs(analysis.Verdict)]);
    }

    // The set as the report tells it, what each of its concessions awaits, and then in full what clashes without it.
    private static IEnumerable<Block> Set(Analysis analysis, ConcessionSet set, Vocabulary vocabulary, ReportOptions options)
    {
        var phrasing = new Phrasing(vocabulary);
        var awaited = set.Concessions.Select(c => c.Awaits).OfType<OutOfReach>().ToList();
        var groups = ReachReasons.Grouped(awaited);
        var withinReach = !analysis.ConcessionSets.Contains(set);
        yield return new ConcessionSetTelling(analysis, vocabulary, phrasing, new Standings(vocabulary, phrasing), groups, options).Of(set, withinReach);
        var sentences = new ConflictTelling(vocabulary);
        foreach (var again in set.Concessions.Where(c => c.Otherwise is not null).GroupBy(c => c.Otherwise!.Id))
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Claiming(
                $"Without {Text.List([.. again.Select(c => Standings.Id(c.To))])} ({new Mention(again.Key)}):",
                again.Select(c => new Returns(set, c.To, c.Otherwise!.Positions, withinReach))));
            foreach (var sentence in sentences.Tell(again.First().Otherwise!, withinReach))
            {
                yield return ItemBlock.SetIn(sentence);
            }
        }

        foreach (var block in new OutOfReachSection(analysis, vocabulary, new FactChains(vocabulary, phrasing)).Blocks(awaited, groups))
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Explainable(ExplanationFindings findings, Vocabulary vocabulary)
    {
        yield return new HeadingBlock(2, Said.Framing("What can be explained"));
        yield return new ParagraphBlock(Basis(findings, vocabulary).In(words => words + " Name one or more of these after the file."));
        foreach (var kind in findings.Explainable.GroupBy(name => name.Kind))
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Framing(Kind(kind.Key) + ":"));
            yield return ItemBlock.SetIn(Said.Framing(Prose.Join(", ", Shortened([.. kind.Select(name => name.Name)], kind.Key))), hangs: false);
        }
    }

    // conflict-1, conflict-2, … conflict-40: long runs of numbers by their ends.
    private static List<Prose> Shortened(List<string> names, ExplainableKind kind)
    {
        var shortened = new List<Prose>();
        foreach (var run in names.GroupBy(Stem))
        {
            List<Prose> all = [.. run.Select(name => kind is ExplainableKind.Conflict or ExplainableKind.Set ? (Prose)new Mention(name) : name)];
            shortened.AddRange(run.Key.Length > 0 && all.Count > 3 ? [$"{all[0]} to {all[^1]}"] : all);
        }

        return shortened;
    }

    private static string Stem(string name) => name.TrimEnd("0123456789".ToCharArray()) is var stem && stem.Length < name.Length ? stem : "";

    private static string Kind(ExplainableKind kind) => kind switch
    {
        ExplainableKind.Conflict => "Conflicts",
        ExplainableKind.Set => "Concession sets",
        ExplainableKind.Position => "Positions",
        ExplainableKind.Act => "Priced acts",
        ExplainableKind.Rung => "Rungs",
        ExplainableKind.Fact => "Facts",
        _ => "Rules",
    };
}
