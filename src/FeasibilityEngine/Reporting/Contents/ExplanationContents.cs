using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Explanations, for a page of any format; where nothing was asked for, a list of what can be explained.</summary>
internal static class ExplanationContents
{
    /// <summary>Tells the explanations to a page of any format.</summary>
    public static void Write(Page page, ExplanationFindings findings, Citations citations)
    {
        var vocabulary = new Vocabulary(findings.Analysis);
        if (findings.Explanations.Count == 0)
        {
            WriteList(page, findings, vocabulary);
        }

        var wording = new ExplanationWording(findings, vocabulary, citations);
        foreach (var explanation in findings.Explanations)
        {
            page.Heading(Said.Framing(ExplanationWording.Title(explanation)), '-');
            if (ReferenceEquals(explanation, findings.Explanations[0]))
            {
                page.Paragraph(Basis(findings, vocabulary));
                page.Blank();
            }

            if (explanation is SetExplanation { Set: var set })
            {
                WriteSet(page, findings.Analysis, set, vocabulary, citations);
            }
            else
            {
                foreach (var (indent, words) in wording.Lines(explanation))
                {
                    page.Paragraph(words, indent, 2);
                }
            }
        }

        SourceSection.Write(page, vocabulary, citations);
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
    private static void WriteSet(Page page, Analysis analysis, ConcessionSet set, Vocabulary vocabulary, Citations citations)
    {
        var phrasing = new Phrasing(vocabulary);
        var awaited = set.Concessions.Select(c => c.Awaits).OfType<OutOfReach>().ToList();
        var groups = ReachReasons.Grouped(awaited);
        var withinReach = !analysis.ConcessionSets.Contains(set);
        new ConcessionSetWriter(page, analysis, vocabulary, phrasing, new Standings(vocabulary, phrasing, citations), groups).Write(set, withinReach);
        var sentences = new ConflictTelling(vocabulary, citations);
        foreach (var again in set.Concessions.Where(c => c.Otherwise is not null).GroupBy(c => c.Otherwise!.Id))
        {
            page.Blank();
            page.Paragraph(Said.Claiming(
                $"Without {Text.List([.. again.Select(c => Standings.Id(c.To))])} ({again.Key}):",
                again.Select(c => new Returns(set, c.To, c.Otherwise!.Positions, withinReach))));
            foreach (var sentence in sentences.Tell(again.First().Otherwise!, withinReach))
            {
                page.Paragraph(sentence, 2, 2);
            }
        }

        new OutOfReachSection(page, analysis, vocabulary, new FactChains(vocabulary, phrasing, citations)).Write(awaited, groups);
    }

    private static void WriteList(Page page, ExplanationFindings findings, Vocabulary vocabulary)
    {
        page.Heading(Said.Framing("What can be explained"), '-');
        page.Paragraph(Basis(findings, vocabulary).In(words => words + " Name one or more of these after the file."));
        foreach (var kind in findings.Explainable.GroupBy(name => name.Kind))
        {
            page.Blank();
            page.Paragraph(Said.Framing(Kind(kind.Key) + ":"));
            page.Paragraph(Said.Framing(string.Join(", ", Shortened([.. kind.Select(name => name.Name)]))), 2);
        }
    }

    // conflict-1, conflict-2, … conflict-40: long runs of numbers by their ends.
    private static List<string> Shortened(List<string> names)
    {
        var shortened = new List<string>();
        foreach (var run in names.GroupBy(Stem))
        {
            var all = run.ToList();
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
