using System.Numerics;
using FeasibilityEngine.Assembling;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Why not: the minimal conflicts, similar ones together.</summary>
internal sealed class ConflictSection(Page page, Analysis analysis, Vocabulary vocabulary, Citations citations, ReportOptions options)
{
    // Conflicts that are not told in full take one line each, and so many lines at the most.
    private const int FewestLines = 20;

    // More of them than this are folded, where the format can.
    private const int MostOpen = 12;

    // So many of those that were told above are named.
    private const int MostNamed = 12;

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Standings _standings = new(vocabulary, new Phrasing(vocabulary), citations);
    private readonly ConflictTelling _sentences = new(vocabulary, citations);

    /// <summary>What closes the path, and the conflicts under a heading; the introduction of an analysis by itself for null.</summary>
    public void Write(string heading = "Why not", Said? told = null)
    {
        if (analysis.ClosedBy.Count > 0)
        {
            var (closing, introduction) = analysis.Verdict == Verdict.Inconsistent
                ? analysis.ClosedBy is [{ Rules.Count: 1 }] ? ("Which rule excludes every state", "This rule leaves no possible state, by itself.")
                : ("Which rules contradict each other", "These rules leave no possible state. Leave any one of them out, and they no longer do.")
                : ("What closes the path", "Even if every party went down to its last fallback and every priced act were performed, "
                    + (analysis.ClosedBy.Count == 1
                        ? "this would remain. It is minimal: without any one of its members a state would exist that the others accept."
                        : "these would remain. Each is minimal: without any one of its members a state would exist that its others accept."));
            page.Heading(Said.Claiming(closing, new VerdictIs(analysis.Verdict)), '-');
            page.Paragraph(Said.Claiming(introduction, analysis.ClosedBy.SelectMany(Closing)));
            List(analysis.ClosedBy, BigInteger.Zero);
        }

        if (analysis.Conflicts.Count > 0)
        {
            page.Heading(Said.Framing(heading), '-');
            page.Paragraph(told ?? Introduction());
            var again = analysis.Conflicts.Where(conflict => _told.Contains(conflict.Id)).ToList();
            if (again.Count > 0)
            {
                page.Paragraph(ToldAbove(again));
            }

            List(analysis.Conflicts.Except(again).ToList(), analysis.Counts.Conflicts.Found - analysis.Conflicts.Count);
        }
        else if (analysis.Verdict == Verdict.Unknown)
        {
            page.Heading(Said.Framing(heading), '-');
            page.Paragraph(Said.Framing("No minimal conflict had been found when the search stopped."));
        }
    }

    private static IEnumerable<Claim> Closing(Conflict conflict) => conflict.Positions.Count == 0
        ? [new Through([], conflict.Rules.Select(use => use.Rule).ToValueList(), WithinReach: false)]
        : [new AtLastRungs(conflict.Positions), new MinimalConflict(conflict.Positions, WithinReach: false)];

    private Said Introduction()
    {
        var count = analysis.Counts.Conflicts;
        var one = count.Found.IsOne;
        var number = one ? "one minimal conflict" : $"{Vocabulary.Number(count.Found)} minimal conflicts";
        var found = count.IsProven
            ? $"There {(one ? "is" : "are")} {number} among the positions as they are stated"
            : $"{Text.Capital(number)} {(one ? "was" : "were")} found among the positions as they are stated; the search stopped, so there may be more";
        return Said.Claiming(
            $"{found}. {(one && count.IsProven ? "It" : "Each")} is a group of positions that cannot stand together, while without any one of them the others could.",
            [new NumberOfConflicts(count.Found, count.IsProven), .. analysis.Conflicts.Select(conflict => new MinimalConflict(conflict.Positions, WithinReach: false))]);
    }

    // What closes the path is often in conflict as stated, too. It is told in one place, under one number.
    private Said ToldAbove(List<Conflict> again)
    {
        var names = Text.List([.. again.Select(conflict => conflict.Id)]);
        var isAll = again.Count == analysis.Conflicts.Count && analysis.Counts.Conflicts is { IsProven: true, Found: var found } && found == again.Count;
        return Said.Claiming(
            again.Count switch
            {
                1 => $"{(isAll ? "It" : "One of them")} is {names}, told above.",
                > MostNamed => $"{Text.Capital(Text.InWords(again.Count))} of them are told above, among what closes the path.",
                _ => $"{(isAll ? "They" : $"{Text.Capital(Text.InWords(again.Count))} of them")} are {names}, told above.",
            },
            [.. again.Select(conflict => new AtLastRungs(conflict.Positions)), .. isAll ? [new NumberOfConflicts(again.Count, All: true)] : Array.Empty<Claim>()]);
    }

    private void List(IReadOnlyList<Conflict> conflicts, BigInteger beyond)
    {
        // Where all can be told, all are; else similar ones, which stand together, are told by one of them.
        var groups = new List<List<Conflict>>();
        foreach (var conflict in conflicts)
        {
            if (conflicts.Count > options.ConflictsInFull && groups is [.., var last] && TellingOrder.Likeness(last[0]) == TellingOrder.Likeness(conflict))
            {
                last.Add(conflict);
            }
            else
            {
                groups.Add([conflict]);
            }
        }

        var told = groups.Take(options.ConflictsInFull).ToList();
        foreach (var group in told)
        {
            Tell(group[0], folds: told.Count > MostOpen);
            if (group.Count > 1)
            {
                page.Paragraph(
                    Said.Claiming("In the same way, through the same rules:", group.Skip(1).Select(conflict => new Through(conflict.Positions, group[0].Rules.Select(use => use.Rule).ToValueList(), WithinReach: false))), 2);
                Name(group.Skip(1).ToList(), 0, withKind: false);
            }
        }

        var others = groups.Skip(options.ConflictsInFull).SelectMany(group => group).ToList();
        if (others.Count > 0)
        {
            page.Blank();
            page.Paragraph(Said.Framing("Further conflicts:"));
        }

        Name(others, beyond);
    }

    private void Tell(Conflict conflict, bool folds)
    {
        page.Topic(conflict.Id, ConflictKinds.Title(conflict, vocabulary).In(words => $"{words} ({conflict.Id})"), folds: folds);
        _told.Add(conflict.Id);
        foreach (var sentence in _sentences.Tell(conflict, withinReach: false))
        {
            page.Paragraph(sentence, 2, 2);
        }
    }

    private void Name(List<Conflict> conflicts, BigInteger beyond, bool withKind = true)
    {
        var lines = Math.Max(FewestLines, options.Top);
        foreach (var conflict in conflicts.Take(lines))
        {
            var kind = ConflictKinds.Note(conflict);
            _told.Add(conflict.Id);
            page.Paragraph(
                Said.Claiming(
                    $"- {Text.List(conflict.Positions.Select(_standings.Name).ToList())} ({conflict.Id}{(withKind ? ", " + kind.Words : "")})",
                    [new MinimalConflict(conflict.Positions, WithinReach: false), .. withKind ? kind.Claims : []]),
                2,
                2);
        }

        var left = beyond + Math.Max(0, conflicts.Count - lines);
        if (left > 0)
        {
            page.Paragraph(
                Said.Claiming($"… and {Vocabulary.Number(left)} more; `--top N` shows N of them.", beyond > 0 ? [new NumberOfConflicts(analysis.Counts.Conflicts.Found, All: false)] : Array.Empty<Claim>()), 2);
        }
    }
}
