using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting;

/// <summary>Why not: the minimal conflicts, similar ones together.</summary>
internal sealed class ConflictSection(Page page, Analysis analysis, Vocabulary vocabulary, Citations citations, ReportOptions options)
{
    // Conflicts that are not told in full take one line each, and so many lines at the most.
    private const int FewestLines = 20;

    // More of them than this are folded, where the format can.
    private const int MostOpen = 12;

    private readonly Standings _standings = new(vocabulary, new Phrasing(vocabulary), citations);
    private readonly Sentences _sentences = new(vocabulary, citations);

    /// <summary>What closes the path, and the conflicts under a heading; the introduction of an analysis by itself for null.</summary>
    public void Write(string heading = "Why not", string? told = null)
    {
        if (analysis.ClosedBy.Count > 0)
        {
            var (closing, introduction) = analysis.Verdict == Verdict.Inconsistent
                ? ("Which rules contradict each other", "These rules leave no possible state. Leave any one of them out, and they no longer do.")
                : ("What closes the path", "Even if every party went down to its last fallback and every priced act were performed, this would remain. "
                    + "It is minimal: without any one of its members a state would exist that the others accept.");
            page.Heading(Said.Unheld(closing), '-');
            page.Paragraph(Said.Unheld(introduction));
            List(analysis.ClosedBy, new Count(analysis.ClosedBy.Count, analysis.IsComplete));
        }

        if (analysis.Conflicts.Count > 0)
        {
            page.Heading(Said.Unheld(heading), '-');
            page.Paragraph(Said.Unheld(told ?? Introduction()));
            List(analysis.Conflicts, analysis.Counts.Conflicts);
        }
        else if (analysis.Verdict == Verdict.Unknown)
        {
            page.Heading(Said.Unheld(heading), '-');
            page.Paragraph(Said.Unheld("No minimal conflict had been found when the search stopped."));
        }
    }

    private string Introduction()
    {
        var count = analysis.Counts.Conflicts;
        var one = count.Found.IsOne;
        var number = one ? "one minimal conflict" : $"{Vocabulary.Number(count.Found)} minimal conflicts";
        var found = count.Exact
            ? $"There {(one ? "is" : "are")} {number} among the positions as they are stated"
            : $"{Text.Capital(number)} {(one ? "was" : "were")} found among the positions as they are stated; the search stopped, so there may be more";
        return $"{found}. {(one && count.Exact ? "It" : "Each")} is a group of positions that cannot stand together, while without any one of them the others could.";
    }

    private void List(ValueList<Conflict> conflicts, Count count)
    {
        // Where all can be told, all are; else similar ones are told by one of them.
        var groups = conflicts.Count <= options.ConflictsInFull
            ? conflicts.Select(conflict => new List<Conflict> { conflict }).ToList()
            : conflicts.GroupBy(TellingOrder.Likeness, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var told = groups.Take(options.ConflictsInFull).ToList();
        foreach (var group in told)
        {
            Tell(group[0], folds: told.Count > MostOpen);
            if (group.Count > 1)
            {
                page.Paragraph(Said.Unheld("In the same way, through the same rules:"), 2);
                Name(group.Skip(1).ToList(), 0, withKind: false);
            }
        }

        var others = groups.Skip(options.ConflictsInFull).SelectMany(group => group).ToList();
        if (others.Count > 0)
        {
            page.Blank();
            page.Paragraph(Said.Unheld("Further conflicts:"));
        }

        Name(others, count.Found - conflicts.Count);
    }

    private static bool HasAct(Conflict conflict) => conflict.Positions.Any(member => member.IsAct);

    private void Tell(Conflict conflict, bool folds)
    {
        page.Topic(conflict.Id, Said.Unheld($"{Title(conflict)} ({conflict.Id})"), folds: folds);
        var same = analysis.ClosedBy.FirstOrDefault(c => !ReferenceEquals(c, conflict) && c.Positions.Equals(conflict.Positions) && c.Rules.Equals(conflict.Rules));
        if (same is not null)
        {
            page.Paragraph(Said.Unheld($"As told above ({same.Id})."), 2);
            return;
        }

        foreach (var sentence in _sentences.Explain(conflict))
        {
            page.Paragraph(Said.Unheld(sentence), 2, 2);
        }
    }

    private void Name(List<Conflict> conflicts, BigInteger beyond, bool withKind = true)
    {
        var lines = Math.Max(FewestLines, options.Top);
        foreach (var conflict in conflicts.Take(lines))
        {
            page.Paragraph(Said.Unheld($"- {Text.List(conflict.Positions.Select(_standings.Name).ToList())} ({conflict.Id}{(withKind ? ", " + KindInside(conflict.Kind) : "")})"), 2, 2);
        }

        var left = beyond + Math.Max(0, conflicts.Count - lines);
        if (left > 0)
        {
            page.Paragraph(Said.Unheld($"… and {Vocabulary.Number(left)} more; `--top N` shows N of them."), 2);
        }
    }

    private string Title(Conflict conflict) => conflict.Kind switch
    {
        ConflictKind.RedLine => "Against a red line",
        ConflictKind.CircularOrder when conflict.Circle.Count == 0 => "No order of the acts suits all",
        ConflictKind.CircularOrder => Circle(conflict),
        ConflictKind.Internal when conflict.Positions.All(member => member.IsAct) => $"Acts that {vocabulary.PartyName(conflict.Positions[0].Party)} has not conceded",
        ConflictKind.Internal when HasAct(conflict) => $"Needing an act that {vocabulary.PartyName(conflict.Positions[0].Party)} itself has not conceded",
        ConflictKind.Internal => $"Positions of {vocabulary.PartyName(conflict.Positions[0].Party)} that exclude each other",
        ConflictKind.Unobtainable => "Asking for what nobody can bring about",
        ConflictKind.SelfExcluding => "Asking for what excludes itself",
        ConflictKind.ActNotConceded => "Needing an act that is not conceded",
        _ => conflict.Positions.Count == 0 ? "Rules that exclude each other" : "Positions that exclude each other",
    };

    private string Circle(Conflict conflict)
    {
        if (AreOpposite(conflict.Circle, conflict) is { } sides)
        {
            // They want each other to go first only where what each asks for first is an act of the other.
            return PerformerOf(conflict.Circle[0].First) == sides.Second && PerformerOf(conflict.Circle[1].First) == sides.First
                ? "Each side wants the other to go first"
                : "Each side asks for the opposite order";
        }

        var parties = conflict.Circle.SelectMany(link => Asking(conflict, link)).Distinct().ToList();
        return parties.Count switch
        {
            0 => "What the rules ask for goes in a circle",
            1 => $"What {vocabulary.PartyName(parties[0])} asks for goes in a circle",
            2 => $"What {vocabulary.PartyName(parties[0])} and {vocabulary.PartyName(parties[1])} ask for goes in a circle",
            _ => $"What {Text.InWords(parties.Count)} parties ask for goes in a circle",
        };
    }

    // Two parties, each with one demand, of which the one is the other turned round.
    private static (string First, string Second)? AreOpposite(ValueList<OrderDemand> circle, Conflict conflict) =>
        circle is [{ Kind: OrderDemandKind.Before } first, { Kind: OrderDemandKind.Before } second]
        && Asking(conflict, first) is [var one] && Asking(conflict, second) is [var other] && one != other
            ? (one, other)
            : null;

    private static List<string> Asking(Conflict conflict, OrderDemand link) =>
        [.. conflict.Positions.Where(member => link.Positions.Contains(member.Id)).Select(member => member.Party).Distinct()];

    private string? PerformerOf(string act) => vocabulary.Act(Standings.ReferenceOf(act).Name)?.By;

    /// <summary>The kind of a conflict in a note.</summary>
    public static string KindInside(ConflictKind kind) => kind switch
    {
        ConflictKind.RedLine => "against a red line",
        ConflictKind.CircularOrder => "no order of the acts suits all",
        ConflictKind.Internal => "within one party",
        ConflictKind.Unobtainable => "nobody can bring it about",
        ConflictKind.SelfExcluding => "it excludes itself",
        ConflictKind.ActNotConceded => "an act is not conceded",
        _ => "they exclude each other",
    };
}
