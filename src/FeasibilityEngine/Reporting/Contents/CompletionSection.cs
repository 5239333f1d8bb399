using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Supposing;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What would complete the supposed concessions: the cheapest sets of further ones, those within reach apart.</summary>
internal sealed class CompletionSection(WhatIf whatIf, Vocabulary vocabulary, ReportOptions options)
{
    public IEnumerable<Block> Blocks()
    {
        var after = whatIf.After;
        if (after.Verdict == Verdict.Inconsistent)
        {
            return [];
        }

        var awaited = whatIf.Completions.Concat(whatIf.WithinReach).SelectMany(completion => completion.Set.Concessions
                .Select(concession => concession.Awaits).OfType<OutOfReach>().Concat(ReachVerdictWording.Between(after, completion.Set)))
            .DistinctBy(awaits => Standings.Id(awaits.Rung))
            .ToList();
        var groups = ReachReasons.Grouped(awaited);
        var phrasing = new Phrasing(vocabulary);
        var telling = new ConcessionSetTelling(after, vocabulary, phrasing, new Standings(vocabulary, phrasing), groups, options, new ConflictTelling(vocabulary));
        if (after.Verdict == Verdict.Open)
        {
            return Open(telling);
        }

        var inReach = after.WithinReach.Any(set => set.RestsOn.Count > 0) ? "Further concessions within reach" : "Completions within reach";
        var within = after.Counts.WithinReach;
        var above = new SetsTold(after.ConcessionSets.Take(options.Top), after.WithinReach.Take(options.Top));
        return
        [
            new HeadingBlock(2, Said.Framing("What would complete it")),
            new ParagraphBlock(Said.Join(
                " ",
                Counted(after.Counts.ConcessionSets, after.ConcessionSets, "No further concession in the scenario does.", withinReach: false),
                Said.Framing(whatIf.Completions.Count > 0 && whatIf.SupposedCost > 0 ? "The costs are those of going on from there; those of what is supposed are added behind." : ""))),
            .. List(telling, whatIf.Completions, Math.Min(whatIf.Completions.Count, options.Top), after.Counts.ConcessionSets, withinReach: false),
            new HeadingBlock(2, Said.Framing(after.AsOf is { } day ? $"{inReach} on {Vocabulary.Date(day)}" : inReach)),
            new ParagraphBlock(Said.Join(
                " ",
                ReachVerdictWording.CountsInFull(after) ? ReachVerdictWording.InFull(vocabulary) : Said.Nothing,
                Counted(within, after.WithinReach, $"No further concession that can be given {vocabulary.OnThatDay} completes it.", withinReach: true),
                above.Tell(isAll: within.IsProven && within.Found == above.Count))),
            .. List(telling, whatIf.WithinReach.Where(completion => above.Others.Contains(completion.Set)), Math.Min(after.WithinReach.Count, options.Top), within, withinReach: true),
            .. new OutOfReachSection(after, vocabulary, new FactChains(vocabulary, phrasing)).Blocks(awaited, groups),
        ];
    }

    private IEnumerable<Block> Open(ConcessionSetTelling telling)
    {
        if (whatIf.Completions is not [var completion, ..])
        {
            yield break;
        }

        yield return new HeadingBlock(2, Said.Framing("A path that would be open"));
        if (completion.CostByParty.Count > 0)
        {
            var costs = string.Join(", ", completion.CostByParty.Select(cost => $"{vocabulary.PartyName(cost.Party)} {Vocabulary.Number(cost.Cost)}"));
            yield return new ParagraphBlock(Said.Framing($"What is supposed costs {Vocabulary.Number(completion.TotalCost)}: {costs}."));
        }

        var outcome = telling.Outcome(completion.Set, withinReach: false);
        yield return new ParagraphBlock(outcome.IsEmpty ? ConcessionSetTelling.FirstOptions(completion.Set, vocabulary, withinReach: false) : outcome);
        foreach (var block in telling.Path(completion.Set, withinReach: false))
        {
            yield return block;
        }
    }

    private static Said Counted(Count count, ValueList<ConcessionSet> listed, string none, bool withinReach)
    {
        var number = new NumberOfSets(count.Found, count.IsProven, withinReach);
        if (listed.Count == 0)
        {
            return count.IsProven ? Said.Claiming(none, number) : Said.Framing("No set of further concessions had been found when the search stopped. There may be some.");
        }

        var cheapest = new Cheapest(SetClaims.Gives(listed[0]), withinReach);
        return !count.IsProven ? Said.Claiming($"{Sets(count)} {(count.Found.IsOne ? "was" : "were")} found; the search stopped, so there may be more, cheaper ones among them.", number)
            : count.Found.IsOne ? Said.Claiming("One minimal set of further concessions, and no other.", number)
            : Said.Claiming($"{Sets(count)}; these are all. The cheapest come first.", number, cheapest);
    }

    private static string Sets(Count count) =>
        count.Found.IsOne ? "One minimal set of further concessions" : $"{Vocabulary.Number(count.Found)} minimal sets of further concessions";

    private IEnumerable<Block> List(ConcessionSetTelling telling, IEnumerable<Completion> completions, int told, Count count, bool withinReach)
    {
        foreach (var completion in completions.Take(options.Top))
        {
            yield return telling.Of(completion.Set, withinReach, whatIf.SupposedCost > 0 ? $", {Vocabulary.Number(completion.TotalCost)} with what is supposed" : "");
        }

        if (count.Found > told && told > 0)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Claiming(
                $"… and {Vocabulary.Number(count.Found - told)} more; {new Code("--top N")} shows N of them.", new NumberOfSets(count.Found, All: false, withinReach)));
        }
    }
}
