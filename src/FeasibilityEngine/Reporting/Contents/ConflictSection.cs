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
internal sealed class ConflictSection(Analysis analysis, Vocabulary vocabulary, ReportOptions options)
{
    // Conflicts that are not told in full take one line each, and so many lines at the most.
    private const int FewestLines = 20;

    // More of them than this are folded, where the format can.
    private const int MostOpen = 12;

    // So many of those that were told above are named.
    private const int MostNamed = 12;

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Standings _standings = new(vocabulary, new Phrasing(vocabulary));
    private readonly ConflictTelling _sentences = new(vocabulary);

    /// <summary>What closes the path, and the conflicts under a heading; the introduction of an analysis by itself for null.</summary>
    public IEnumerable<Block> Blocks(string heading = "Why not", Said? told = null)
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
            yield return new HeadingBlock(2, Said.Claiming(closing, new VerdictIs(analysis.Verdict)));
            yield return new ParagraphBlock(Said.Claiming(introduction, analysis.ClosedBy.SelectMany(Closing)));
            foreach (var block in List(analysis.ClosedBy, BigInteger.Zero))
            {
                yield return block;
            }
        }

        if (analysis.Conflicts.Count > 0)
        {
            yield return new HeadingBlock(2, Said.Framing(heading));
            yield return new ParagraphBlock(told ?? Introduction());
            var again = analysis.Conflicts.Where(conflict => _told.Contains(conflict.Id)).ToList();
            if (again.Count > 0)
            {
                yield return new ParagraphBlock(ToldAbove(again));
            }

            foreach (var block in List(analysis.Conflicts.Except(again).ToList(), analysis.Counts.Conflicts.Found - analysis.Conflicts.Count))
            {
                yield return block;
            }
        }
        else if (analysis.Verdict == Verdict.Unknown)
        {
            yield return new HeadingBlock(2, Said.Framing(heading));
            yield return new ParagraphBlock(Said.Framing("No minimal conflict had been found when the search stopped."));
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
        var names = Prose.List([.. again.Select(conflict => (Prose)new Mention(conflict.Id))]);
        var isAll = again.Count == analysis.Conflicts.Count && analysis.Counts.Conflicts is { IsProven: true, Found: var found } && found == again.Count;
        return Said.Claiming(
            again.Count switch
            {
                1 => (Prose)$"{(isAll ? "It" : "One of them")} is {names}, told above.",
                > MostNamed => $"{Text.Capital(Text.InWords(again.Count))} of them are told above, among what closes the path.",
                _ => (Prose)$"{(isAll ? "They" : $"{Text.Capital(Text.InWords(again.Count))} of them")} are {names}, told above.",
            },
            [.. again.Select(conflict => new AtLastRungs(conflict.Positions)), .. isAll ? [new NumberOfConflicts(again.Count, All: true)] : Array.Empty<Claim>()]);
    }

    private IEnumerable<Block> List(IReadOnlyList<Conflict> conflicts, BigInteger beyond)
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
        var others = groups.Skip(options.ConflictsInFull).SelectMany(group => group).ToList();
        foreach (var (place, group) in told.Index())
        {
            // Where no others are named, how many more there are stands at the end of the last.
            yield return Topic(group, others.Count == 0 && place == told.Count - 1 ? beyond : BigInteger.Zero, folds: told.Count > MostOpen);
        }

        if (others.Count > 0)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Framing("Further conflicts:"));
        }

        foreach (var block in others.Count > 0 || told.Count == 0 ? Named(others, beyond) : [])
        {
            yield return block;
        }
    }

    private TopicBlock Topic(List<Conflict> alike, BigInteger beyond, bool folds)
    {
        var (conflict, others) = (alike[0], alike.Skip(1).ToList());
        _told.Add(conflict.Id);
        return new TopicBlock(
            conflict.Id,
            ConflictKinds.Title(conflict, vocabulary).In(words => $"{words} ({new Mention(conflict.Id)})"),
            [
                .. _sentences.Tell(conflict, withinReach: false).Select(sentence => ParagraphBlock.Hanging(sentence)),
                .. others.Count > 0 ? InTheSameWay(conflict, others) : [],
                .. More(beyond, beyond),
            ])
        {
            Folds = folds,
        };
    }

    private IEnumerable<Block> InTheSameWay(Conflict told, List<Conflict> others)
    {
        var rules = told.Rules.Select(use => use.Rule).ToValueList();
        return
        [
            new ParagraphBlock(Said.Claiming(
                "In the same way, through the same rules:", others.Select(conflict => new Through(conflict.Positions, rules, WithinReach: false)))),
            .. Named(others, BigInteger.Zero, withKind: false),
        ];
    }

    private IEnumerable<Block> Named(List<Conflict> conflicts, BigInteger beyond, bool withKind = true)
    {
        var lines = Math.Max(FewestLines, options.Top);
        foreach (var conflict in conflicts.Take(lines))
        {
            var kind = ConflictKinds.Note(conflict);
            _told.Add(conflict.Id);
            yield return ItemBlock.Bullet(Said.Claiming(
                $"{Text.List(conflict.Positions.Select(_standings.Name).ToList())} ({new Mention(conflict.Id)}{(withKind ? ", " + kind.Words : "")})",
                [new MinimalConflict(conflict.Positions, WithinReach: false), .. withKind ? kind.Claims : []]));
        }

        foreach (var more in More(beyond + Math.Max(0, conflicts.Count - lines), beyond))
        {
            yield return more;
        }
    }

    private IEnumerable<Block> More(BigInteger left, BigInteger beyond) => left <= 0 ? [] :
    [
        ItemBlock.SetIn(
            Said.Claiming(
                $"… and {Vocabulary.Number(left)} more; {new Code("--top N")} shows N of them.",
                beyond > 0 ? [new NumberOfConflicts(analysis.Counts.Conflicts.Found, All: false)] : Array.Empty<Claim>()),
            hangs: false),
    ];
}
