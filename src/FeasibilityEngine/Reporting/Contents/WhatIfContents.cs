using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What is told of what supposed concessions and developments would change, for any format.</summary>
internal static class WhatIfContents
{
    /// <summary>The blocks of the report.</summary>
    public static IEnumerable<Block> Of(WhatIf whatIf, ReportOptions options)
    {
        var vocabulary = new Vocabulary(whatIf.After);
        return
        [
            new HeadingBlock(1, Said.Framing(whatIf.After.Scenario.Name)),
            new PauseBlock(),
            .. VerdictSection.Basis(whatIf.After, vocabulary),
            .. new SupposedSection(whatIf, vocabulary).Blocks(),
            .. Resolved(whatIf, vocabulary),
            .. new ConflictSection(whatIf.After, vocabulary, options).Blocks("What still blocks", Blocking(whatIf)),
            .. new CompletionSection(whatIf, vocabulary, options).Blocks(),
            .. BasisSection.Of(whatIf.After, vocabulary),
            .. SourceSection.Of(vocabulary),
        ];
    }

    private static IEnumerable<Block> Resolved(WhatIf whatIf, Vocabulary vocabulary)
    {
        if (whatIf.Before.Conflicts.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("What it resolves"));
        if (whatIf.After.Verdict == Verdict.Inconsistent)
        {
            yield return new ParagraphBlock(Said.Claiming(
                "Of the conflicts nothing can be told: with what is supposed, the rules exclude every state.", new VerdictIs(Verdict.Inconsistent)));
            yield break;
        }

        if (whatIf.Resolved is not { } resolved)
        {
            yield return new ParagraphBlock(Said.Framing(whatIf.After.Counts.Conflicts.IsProven
                ? "Which of the conflicts it resolves was not told, because not all of those that are left are listed."
                : "Which of the conflicts it resolves was not told, because the search stopped early."));
            yield break;
        }

        var count = whatIf.Before.Counts.Conflicts;
        yield return new ParagraphBlock(
            Said.Claiming((count.Found.IsOne ? "With nothing supposed there is one minimal conflict" : $"With nothing supposed there are {Vocabulary.Number(count.Found)} minimal conflicts")
            + (count.IsProven ? "." : ", and maybe more.")
            + Counted(whatIf, resolved.Count, "resolved", resolved.Count == 0 ? "." : ":"), Resolves(whatIf, resolved)));
        var standings = new Standings(vocabulary, new Phrasing(vocabulary));
        foreach (var conflict in resolved)
        {
            var members = conflict.Positions.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
            var larger = whatIf.Blocking.FirstOrDefault(left => members.IsSubsetOf(left.Positions.Select(member => member.Id)));
            var still = larger is null ? Prose.Empty : (Prose)$"; with others they still cannot stand together ({new Mention(larger.Id)} below)";
            yield return ItemBlock.Bullet(Said.Claiming(
                Named(conflict, standings) + still,
                [Before(StatedExclude.Of(conflict)), StatedFit.Of(conflict), .. larger is null ? Array.Empty<Claim>() : [StatedExclude.Of(larger)]]));
        }

        if (whatIf.Narrowed.Count == 0)
        {
            yield break;
        }

        yield return new ParagraphBlock(Said.Framing(Counted(whatIf, whatIf.Narrowed.Count, "narrowed", ": part of the members clash even without the others.").TrimStart()));
        foreach (var narrowed in whatIf.Narrowed)
        {
            yield return ItemBlock.Bullet(Said.Claiming(
                $"{Named(narrowed.Conflict, standings)}: {Standings.ClashByThemselves(narrowed.Smaller, " below")}",
                [.. StatedExclude.Minimally(narrowed.Conflict).Select(Before), .. narrowed.Smaller.SelectMany(StatedExclude.Minimally)]));
        }
    }

    private static Claim Before(Claim claim) => new Elsewhere(OtherAnalysis.AsStated, claim);

    // Each conflict with nothing supposed is resolved or is not.
    private static IEnumerable<Claim> Resolves(WhatIf whatIf, ValueList<Conflict> resolved) => whatIf.Before.Conflicts
        .SelectMany(conflict => StatedExclude.Minimally(conflict).Select(Before).Append(resolved.Contains(conflict) ? StatedFit.Of(conflict) : StatedExclude.Of(conflict)));

    private static Prose Named(Conflict conflict, Standings standings) =>
        $"{Text.List([.. conflict.Positions.Select(standings.Name)])} ({new Mention(conflict.Id)}, {ConflictKinds.Words(conflict.Kind)})";

    // Where not all conflicts are listed, only of those that are can it be told.
    private static string Counted(WhatIf whatIf, int count, string done, string end)
    {
        var isWhole = whatIf.Before.ListsAllConflicts;
        var all = whatIf.Before.Conflicts.Count;
        var which = isWhole ? "them" : "those that are listed";
        return count == 0 ? (isWhole && all == 1 ? $" It is not {done}{end}" : $" None of {which} is {done}{end}")
            : isWhole && count == all ? (count == 1 ? $" It is {done}{end}" : $" All of them are {done}{end}")
            : $" {Text.Capital(Text.InWords(count))} of {which} {(count == 1 ? "is" : "are")} {done}{end}";
    }

    private static Said Blocking(WhatIf whatIf)
    {
        var count = whatIf.After.Counts.Conflicts;
        var number = count.Found.IsOne ? "one minimal conflict" : $"{Vocabulary.Number(count.Found)} minimal conflicts";
        return Said.Claiming(
            (count.IsProven
                ? $"There {(count.Found.IsOne ? "is" : "are")} {number} where the parties would then stand."
                : $"{Text.Capital(number)} {(count.Found.IsOne ? "was" : "were")} found where the parties would then stand; the search stopped, so there may be more.")
            + $" {(count.IsProven && count.Found.IsOne ? "It" : "Each")} is a group of positions that cannot stand together, while without any one of them the others could.",
            [new NumberOfConflicts(count.Found, count.IsProven), .. whatIf.Blocking.Select(conflict => new MinimalConflict(conflict.Positions, WithinReach: false))]);
    }
}
