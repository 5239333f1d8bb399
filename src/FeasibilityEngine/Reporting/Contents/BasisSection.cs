using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What was assumed, what was left out, and whether the search was finished.</summary>
internal static class BasisSection
{
    public static IEnumerable<Block> Of(Analysis analysis, Vocabulary vocabulary, bool explored = false)
    {
        var left = analysis.Scenario.Developments.Select(d => d.Id).Except(analysis.Assumed).Order(StringComparer.Ordinal).ToValueList();
        return
        [
            new HeadingBlock(2, Said.Framing("What was assumed, and what was not searched")),
            Item(Said.Join(
                " ",
                Dated(analysis),
                Said.Framing(vocabulary.IsTalks ? "Demands on a settlement do not count; they are another question." : "Preconditions for talks do not count; they are another question."))),
            .. new LooseTimeItems(analysis, vocabulary).Items(),
            Item(Said.Claiming(
                $"Assumed developments: {Developments(analysis.Assumed, vocabulary)}. {(explored ? "Told only in the section on developments" : "Left out")}: {Developments(left, vocabulary)}.",
                new Assumed(analysis.Assumed, left))),
            Item(Said.Framing("Facts hold only where an event, a rule or an assumed development makes them hold. Costs are those that the scenario gives.")),
            Item(Said.Framing("Acts are performed no later than talks, and together where nobody asks for an order; only what a condition asks for after talks may come later.")),
            Item(Search(analysis), [.. analysis.Interruptions.Select(cut => ItemBlock.Bullet(Said.Framing(InterruptionWording.Of(cut))))]),
        ];
    }

    // What is put forward on a later day is a concession all the same, though not one within reach. Where nothing is, nothing is said of it.
    private static Said Dated(Analysis analysis)
    {
        if (analysis.AsOf is not { } day)
        {
            return Said.Claiming("Nothing in the scenario is dated.", new NothingIsDated());
        }

        var later = ReachReasons.All(analysis).Where(awaited => awaited.TabledOn is not null).ToList();
        var left = $"Events and positions dated after {Vocabulary.Date(day)} do not count";
        var put = (later.Exists(awaited => !awaited.Rung.IsAct), later.Exists(awaited => awaited.Rung.IsAct)) switch
        {
            (true, true) => "fallbacks and acts that are",
            (true, false) => "fallbacks that are",
            (false, true) => "acts that are",
            _ => null,
        };
        return put is null
            ? Said.Framing(left + ".")
            : Said.Claiming(
                $"{left}; {put} put forward later count among all concessions, and not as within reach.",
                later.Select(awaited => OutOfReachSection.Awaits(analysis, awaited)));
    }

    internal static ItemBlock Item(Said said, params IReadOnlyList<Block> under) => ItemBlock.Bullet(said, under) with { IsFlush = true };

    private static string Developments(ValueList<string> ids, Vocabulary vocabulary) =>
        ids.Count == 0 ? "none" : Text.List(ids.Select(id => vocabulary.Happening(id)).ToList());

    private static Said Search(Analysis analysis)
    {
        if (analysis.Verdict == Verdict.Inconsistent)
        {
            return Said.Claiming("Search: nothing was searched, because the rules exclude every state.", new VerdictIs(Verdict.Inconsistent));
        }

        var counts = analysis.Counts;
        var found = Text.List([
            Amount(counts.Conflicts, "minimal conflict", ""),
            Amount(counts.ConcessionSets, "minimal concession set", ""),
            Amount(counts.WithinReach, "minimal set", " within reach" + (ReachVerdictWording.CountsInFull(analysis) ? " with what is supposed counted in full" : "")),
        ]);
        return Said.Claiming(analysis.IsComplete
            ? $"Search: finished. Found: {found}. There are proven to be no others."
            : $"Search: stopped early. Found: {found}. What was not found is not proven not to be there. It stopped because of:",
            new NumberOfConflicts(counts.Conflicts.Found, counts.Conflicts.IsProven),
            new NumberOfSets(counts.ConcessionSets.Found, counts.ConcessionSets.IsProven, WithinReach: false),
            new NumberOfSets(counts.WithinReach.Found, counts.WithinReach.IsProven, WithinReach: true));
    }

    private static string Amount(Count count, string noun, string where)
    {
        var amount = count.Found.IsOne ? $"1 {noun}{where}" : $"{Vocabulary.Number(count.Found)} {noun}s{where}";
        return count.IsProven ? (count.Found.IsZero ? $"no {noun}{where}" : count.Found.IsOne ? "the only " + noun + where : "all " + amount)
            : amount + " (there may be more)";
    }
}
