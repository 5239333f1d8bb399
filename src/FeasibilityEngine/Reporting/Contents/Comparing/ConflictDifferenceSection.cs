using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents.Comparing;

/// <summary>Conflicts that the one analysis has and the other has not, and those that come about differently.</summary>
internal sealed class ConflictDifferenceSection(Comparison comparison, ComparedNames sides, ReportOptions options)
{
    public IEnumerable<Block> Blocks()
    {
        if (comparison.AppearedConflicts.Count + comparison.VanishedConflicts.Count + comparison.ChangedConflicts.Count
            + comparison.NarrowedConflicts.Count + comparison.WidenedConflicts.Count == 0)
        {
            return [];
        }

        return
        [
            new HeadingBlock(2, Said.Framing("Conflicts")),
            new ParagraphBlock(Numbers()),
            .. Only($"Only {sides.InSecond}:", comparison.AppearedConflicts, comparison.Second),
            .. Only($"Only {sides.InFirst}:", comparison.VanishedConflicts, comparison.First),
            .. Narrowed($"Narrowed {sides.InSecond}, where part of the members clash without the others:", comparison.NarrowedConflicts, comparison.First, " " + sides.InSecond),
            .. Narrowed($"Narrowed {sides.InFirst}, where part of the members clash without the others:", comparison.WidenedConflicts, comparison.Second, " " + sides.InFirst),
            .. Changed(),
        ];
    }

    private Said Numbers()
    {
        var same = comparison.First.Conflicts.Count
            - comparison.VanishedConflicts.Count - comparison.NarrowedConflicts.Count - comparison.ChangedConflicts.Count;
        return Said.Claiming(
            $"Minimal conflicts: {Vocabulary.Number(comparison.First.Counts.Conflicts.Found)} {sides.InFirst}, "
            + $"{Vocabulary.Number(comparison.Second.Counts.Conflicts.Found)} {sides.InSecond}"
            + (same > 0 && comparison.IsComplete ? $"; {Text.InWords(same)} {(same == 1 ? "is" : "are")} the same." : "."),
            [Counted(comparison.First, OtherAnalysis.First), Counted(comparison.Second, OtherAnalysis.Second), .. Same().SelectMany(conflict => Minimally(OtherAnalysis.First, conflict).Concat(Minimally(OtherAnalysis.Second, conflict)))]);
    }

    private IEnumerable<Block> Changed()
    {
        if (comparison.ChangedConflicts.Count > 0)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Framing($"Different {sides.InSecond}:"));
        }

        var standings = StandingsOf(comparison.Second);
        foreach (var (first, second) in comparison.ChangedConflicts)
        {
            yield return ItemBlock.Bullet(Said.Claiming(
                $"{Names(second, standings)}: {string.Join("; ", Differences(first, second))} ({new Mention(second.Id)})",
                [.. Minimally(OtherAnalysis.First, first), .. Minimally(OtherAnalysis.Second, second), .. Told(OtherAnalysis.First, first), .. Told(OtherAnalysis.Second, second)]));
        }
    }

    // The conflicts of the first that the second has just so.
    private IEnumerable<Conflict> Same() => comparison.IsComplete
        ? comparison.First.Conflicts
            .Except(comparison.VanishedConflicts)
            .Except(comparison.NarrowedConflicts.Select(narrowed => narrowed.Conflict))
            .Except(comparison.ChangedConflicts.Select(change => change.First))
        : [];

    private static Elsewhere Counted(Analysis analysis, OtherAnalysis place) =>
        new(place, new NumberOfConflicts(analysis.Counts.Conflicts.Found, analysis.Counts.Conflicts.IsProven));

    private static IEnumerable<Claim> Minimally(OtherAnalysis place, Conflict conflict) => StatedExclude.Minimally(conflict).Select(claim => new Elsewhere(place, claim));

    // Where its members stand, through what, and of what kind it is.
    private static IEnumerable<Claim> Told(OtherAnalysis place, Conflict conflict) =>
        ConflictKinds.Claims(conflict)
            .Append(new Through(conflict.Positions, conflict.Rules.Select(use => use.Rule).ToValueList(), WithinReach: false))
            .Concat(conflict.Positions.Select(member => new StandsAt(member)))
            .Select(claim => new Elsewhere(place, claim));

    private IEnumerable<Block> Only(string heading, ValueList<Conflict> conflicts, Analysis analysis)
    {
        if (conflicts.Count == 0)
        {
            yield break;
        }

        var standings = StandingsOf(analysis);
        var sentences = new ConflictTelling(new Vocabulary(analysis));
        yield return new PauseBlock();
        yield return new ParagraphBlock(Said.Framing(heading));
        foreach (var (index, conflict) in conflicts.Index())
        {
            yield return ItemBlock.Bullet(
                Said.Claiming(
                    $"{Names(conflict, standings)} ({new Mention(conflict.Id)}, {ConflictKinds.Words(conflict.Kind)})",
                    [.. StatedExclude.Minimally(conflict).Select(claim => In(analysis, claim)), InTheOther(analysis, StatedFit.Of(conflict))]),
                [.. Explanation(index, conflict, analysis, sentences)]);
        }
    }

    private Elsewhere In(Analysis analysis, Claim claim) => new(ReferenceEquals(analysis, comparison.First) ? OtherAnalysis.First : OtherAnalysis.Second, claim);

    private Elsewhere InTheOther(Analysis analysis, Claim claim) => new(ReferenceEquals(analysis, comparison.First) ? OtherAnalysis.Second : OtherAnalysis.First, claim);

    // What is new is explained; what is gone is only named. An item without words sets the sentences one step further in.
    private IEnumerable<Block> Explanation(int index, Conflict conflict, Analysis analysis, ConflictTelling sentences)
    {
        if (index < options.ConflictsInFull && ReferenceEquals(analysis, comparison.Second))
        {
            yield return ItemBlock.SetIn(
                Said.Nothing,
                under: [.. sentences.Tell(conflict, withinReach: false).Select(sentence => ParagraphBlock.Hanging(sentence.At(OtherAnalysis.Second)))]);
        }
    }

    private IEnumerable<Block> Narrowed(string heading, ValueList<ConflictNarrowing> narrowed, Analysis analysis, string where)
    {
        if (narrowed.Count == 0)
        {
            yield break;
        }

        var standings = StandingsOf(analysis);
        var sentences = new ConflictTelling(new Vocabulary(analysis));
        yield return new PauseBlock();
        yield return new ParagraphBlock(Said.Framing(heading));
        foreach (var (index, (conflict, smaller)) in narrowed.Index())
        {
            yield return ItemBlock.Bullet(
                Said.Claiming(
                    $"{Names(conflict, standings)} ({new Mention(conflict.Id)}): {Standings.ClashByThemselves(smaller, where)}",
                    [
                        .. StatedExclude.Minimally(conflict).Select(claim => In(analysis, claim)),
                        .. smaller.SelectMany(StatedExclude.Minimally).Select(claim => InTheOther(analysis, claim)),
                    ]),
                [.. Explanation(index, conflict, analysis, sentences)]);
        }
    }

    private IEnumerable<string> Differences(Conflict first, Conflict second)
    {
        foreach (var (old, now) in first.Positions.Zip(second.Positions).Where(pair => pair.First.RungId != pair.Second.RungId))
        {
            yield return $"{now.Id} stands at {now.RungId} (at {old.RungId} {sides.InFirst})";
        }

        var (rules, others) = (Rules(first), Rules(second));
        if (rules != others)
        {
            yield return $"{others} ({rules} {sides.InFirst})";
        }
        else if (first.Kind != second.Kind)
        {
            yield return $"{ConflictKinds.Words(second.Kind)} ({ConflictKinds.Words(first.Kind)} {sides.InFirst})";
        }
    }

    private static string Rules(Conflict conflict) => conflict.Rules.Count switch
    {
        0 => "through no rule",
        1 => $"through the rule {conflict.Rules[0].Rule}",
        _ => $"through the rules {Text.List([.. conflict.Rules.Select(use => use.Rule)])}",
    };

    private static string Names(Conflict conflict, Standings standings) => Text.List([.. conflict.Positions.Select(standings.Name)]);

    private static Standings StandingsOf(Analysis analysis)
    {
        var vocabulary = new Vocabulary(analysis);
        return new Standings(vocabulary, new Phrasing(vocabulary));
    }
}
