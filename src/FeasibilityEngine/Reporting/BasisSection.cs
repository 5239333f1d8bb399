using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting;

/// <summary>What was assumed, what was left out, and whether the search was finished.</summary>
internal static class BasisSection
{
    public static void Write(Page page, Analysis analysis, Vocabulary vocabulary, bool explored = false)
    {
        page.Heading(Said.Framing("What was assumed, and what was not searched"), '-');
        Item(page, Said.Claiming((analysis.AsOf is { } day
                ? $"Events, positions and fallbacks dated after {Vocabulary.Date(day)} do not count"
                : "Nothing in the scenario is dated")
            + (vocabulary.IsTalks ? ". Demands on a settlement do not count; they are another question." : ". Preconditions for talks do not count; they are another question."),
            analysis.AsOf is null ? [new NothingIsDated()] : Array.Empty<Claim>()));
        var left = analysis.Scenario.Developments.Select(d => d.Id).Except(analysis.Assumed).Order(StringComparer.Ordinal).ToValueList();
        Item(page, Said.Claiming(
            $"Assumed developments: {Developments(analysis.Assumed, vocabulary)}. {(explored ? "Told only in the section on developments" : "Left out")}: {Developments(left, vocabulary)}.",
            new Assumed(analysis.Assumed, left)));
        Item(page, Said.Framing("Facts hold only where an event, a rule or an assumed development makes them hold. Costs are those that the scenario gives."));
        Item(page, Said.Framing("Acts are performed no later than talks, and together where nobody asks for an order; only what a condition asks for after talks may come later."));
        Item(page, Search(analysis));
        foreach (var interruption in analysis.Interruptions)
        {
            page.Paragraph(Said.Framing("- " + interruption), 4, 2);
        }
    }

    /// <summary>A development in words.</summary>
    public static string Development(string id, Vocabulary vocabulary) =>
        vocabulary.Development(id)?.Says is { } says ? $"{Text.Woven(says)} ({id})" : id;

    private static void Item(Page page, Said said) => page.Paragraph(said.In(words => "- " + words), 0, 2);

    private static string Developments(ValueList<string> ids, Vocabulary vocabulary) =>
        ids.Count == 0 ? "none" : Text.List(ids.Select(id => Development(id, vocabulary)).ToList());

    private static Said Search(Analysis analysis)
    {
        if (analysis.Verdict == Verdict.Inconsistent)
        {
            return Said.Claiming("Search: nothing was searched, because the rules contradict each other.", new VerdictIs(Verdict.Inconsistent));
        }

        var counts = analysis.Counts;
        var found = Text.List([
            Amount(counts.Conflicts, "minimal conflict", ""),
            Amount(counts.ConcessionSets, "minimal concession set", ""),
            Amount(counts.WithinReach, "minimal set", " within reach"),
        ]);
        return Said.Claiming(analysis.IsComplete
            ? $"Search: finished. Found: {found}. There are proven to be no others."
            : $"Search: stopped early. Found: {found}. What was not found is not proven not to be there. It stopped because of:",
            new NumberOfConflicts(counts.Conflicts.Found, counts.Conflicts.Exact),
            new NumberOfSets(counts.ConcessionSets.Found, counts.ConcessionSets.Exact, WithinReach: false),
            new NumberOfSets(counts.WithinReach.Found, counts.WithinReach.Exact, WithinReach: true));
    }

    private static string Amount(Count count, string noun, string where)
    {
        var amount = count.Found.IsOne ? $"1 {noun}{where}" : $"{Vocabulary.Number(count.Found)} {noun}s{where}";
        return count.Exact ? (count.Found.IsZero ? $"no {noun}{where}" : count.Found.IsOne ? "the only " + noun + where : "all " + amount)
            : amount + " (there may be more)";
    }
}
