using System.Globalization;
using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>Concession sets that were chosen from all there are: how many there are, then the chosen ones in the words of the file.</summary>
internal static class SelectedSetSection
{
    /// <summary>What is told of the answer, for any format.</summary>
    public static IEnumerable<Block> Of(SelectedSets selected)
    {
        var analysis = selected.Analysis;
        var vocabulary = new Vocabulary(analysis);
        var phrasing = new Phrasing(vocabulary);
        var standings = new Standings(vocabulary, phrasing);
        var reach = new ReachVerdictWording(vocabulary, phrasing, standings);
        return
        [
            new HeadingBlock(1, Said.Framing(analysis.Scenario.Name)),
            new PauseBlock(),
            .. VerdictSection.Basis(analysis, vocabulary),
            .. analysis.Supposed.Count > 0 ? [new ParagraphBlock(VerdictSection.Supposed(analysis))] : Array.Empty<Block>(),
            new ParagraphBlock(Said.Claiming(
                $"Verdict: {VerdictSection.Headline(analysis)}", analysis.Verdict == Verdict.Unknown ? [] : [new VerdictIs(analysis.Verdict)])),
            .. reach.Of(analysis),
            .. analysis.Verdict == Verdict.Inconsistent
                ? [new PauseBlock(), new ParagraphBlock(VerdictSection.Meaning(analysis, vocabulary))]
                : Sets(selected, vocabulary, standings, reach),
        ];
    }

    private static IEnumerable<Block> Sets(SelectedSets selected, Vocabulary vocabulary, Standings standings, ReachVerdictWording reach)
    {
        yield return new HeadingBlock(2, Said.Framing(Title(selected, vocabulary)));
        if (selected.Selection.WithinReachOnly && (ReachVerdictWording.CountsInFull(selected.Analysis) || selected.Sets.Any(set => set.RestsOn.Count > 0)))
        {
            yield return new ParagraphBlock(ReachVerdictWording.InFull(vocabulary));
        }

        foreach (var block in Counted(selected, vocabulary))
        {
            yield return block;
        }

        if (Optimum(selected) is { Length: > 0 } optimum)
        {
            yield return new ParagraphBlock(Said.Claiming(optimum, OfOptimum(selected)));
        }

        foreach (var set in selected.Sets)
        {
            yield return Topic(set, selected, vocabulary, standings, reach);
        }

        foreach (var block in Untold(selected, vocabulary))
        {
            yield return block;
        }

        foreach (var cut in selected.Interruptions)
        {
            yield return ItemBlock.Bullet(Said.Framing(InterruptionWording.Of(cut))) with { IsFlush = true };
        }
    }

    private static string Title(SelectedSets selected, Vocabulary vocabulary)
    {
        var reach = selected.Selection.WithinReachOnly ? " within reach " + vocabulary.OnTheDay : "";
        return selected.Selection.Order switch
        {
            SetOrder.Even => $"The most even concession sets{reach}",
            SetOrder.Front => $"The Pareto front of the concession sets{reach}",
            SetOrder.Random => $"Concession sets{reach}, drawn at random (seed {selected.Selection.Seed.ToString(CultureInfo.InvariantCulture)})",
            _ => $"The cheapest concession sets{reach}",
        };
    }

    private static IEnumerable<Block> Counted(SelectedSets selected, Vocabulary vocabulary)
    {
        var (analysis, within) = (selected.Analysis, selected.Selection.WithinReachOnly);
        var all = within ? analysis.Counts.WithinReach : analysis.Counts.ConcessionSets;
        var reach = within ? " within reach" : "";
        if (all.Found.IsZero)
        {
            yield return new ParagraphBlock(Said.Claiming(
                all.IsProven
                    ? within ? $"No set of concessions that can be given {vocabulary.OnThatDay} opens the path." : "No concession in the scenario opens the path."
                    : $"No concession set{reach} had been found when the search stopped. There may be some.",
                new NumberOfSets(all.Found, all.IsProven, within)));
            yield break;
        }

        var sets = all.Found.IsOne ? $"one minimal concession set{reach}" : $"{Vocabulary.Number(all.Found)} minimal concession sets{reach}";
        yield return new ParagraphBlock(Said.Claiming(
            (all.IsProven
                ? all.Found.IsOne ? $"There is {sets} and no other." : $"There are {sets} in all."
                : $"{Text.Capital(sets)} {(all.Found.IsOne ? "was" : "were")} found when the search stopped; there may be more.")
            + $" {(all is { IsProven: true, Found.IsOne: true } ? "It" : "Each")} is hypothetical: it says what would be enough, not that anyone is asked to give it.",
            new NumberOfSets(all.Found, all.IsProven, within)));
        foreach (var block in PartSection.Of(within ? analysis.WithinReachParts : analysis.ConcessionSetParts, all, selected.Sets.Count, vocabulary, within))
        {
            yield return block;
        }

        if (Chosen(selected, vocabulary) is { Length: > 0 } chosen)
        {
            yield return new ParagraphBlock(Said.Claiming(chosen, new NumberChosen(selected.Selection, selected.Count.Found, selected.Count.IsProven)));
        }
    }

    /// <summary>What the caps and the order leave.</summary>
    private static string Chosen(SelectedSets selected, Vocabulary vocabulary)
    {
        var (count, order) = (selected.Count, selected.Selection.Order);
        var caps = Text.List([.. selected.Selection.Caps.Select(cap => $"{vocabulary.PartyName(cap.Party)} at most {Vocabulary.Number(cap.Cost)}")]);
        var capped = caps.Length == 0 ? "" : $" that cost {caps}";
        if (IsOnlyOne(selected))
        {
            return caps.Length == 0 ? "" : count.Found.IsZero ? $"It does not keep to what parties may pay: {caps}." : $"It costs {caps}.";
        }

        if (count.Found.IsZero)
        {
            return caps.Length > 0 && count.IsProven ? $"None of them costs {caps}." : "";
        }

        var number = count.Found.IsOne ? "one" : Vocabulary.Number(count.Found);
        var isOne = count.Found.IsOne;
        return order switch
        {
            SetOrder.Even => count.IsProven
                ? $"Of all minimal sets{capped}, {number} {(isOne ? "is" : "are")} most even: the largest burden of any party is as small as it can be."
                : "",
            SetOrder.Front => $"The Pareto front{(capped.Length == 0 ? "" : " of all minimal sets" + capped)} has {number} {(isOne ? "point" : "points")}"
                + (count.IsProven ? "" : " among the sets that were found")
                + (isOne ? ": a way" : ": ways") + " to share the costs in which "
                + (isOne && count.IsProven ? "each party pays the least that it pays in any of these sets." : "no party could pay less without another paying more.")
                + (isOne ? " It is told with one set." : " Each is told with one set."),
            _ when caps.Length > 0 => $"{Text.Capital(number)} of them{(count.IsProven ? "" : ", of those that were found,")} {(isOne ? "costs" : "cost")} {caps}.",
            _ => "",
        };
    }

    /// <summary>True where there is one set in all, so that nothing is chosen from.</summary>
    private static bool IsOnlyOne(SelectedSets selected) =>
        (selected.Selection.WithinReachOnly ? selected.Analysis.Counts.WithinReach : selected.Analysis.Counts.ConcessionSets) is { IsProven: true, Found.IsOne: true };

    /// <summary>How good the first set is proven to be.</summary>
    private static string Optimum(SelectedSets selected)
    {
        if (selected.Optimum is not { } optimum)
        {
            return "";
        }

        var isEven = selected.Selection.Order == SetOrder.Even;
        var what = isEven ? "the largest burden of a party" : "the cost";
        var within = selected.Selection.Caps.Count > 0 ? "within the caps " : "";
        return optimum switch
        {
            { IsProven: true, Upper: { } best } when IsOnlyOne(selected) => isEven
                ? $"The largest burden of a party in it is {Vocabulary.Number(best)}."
                : $"It costs {Vocabulary.Number(best)} in all.",
            { IsProven: true, Upper: { } best } => isEven
                ? $"In the first set the largest burden of a party is {Vocabulary.Number(best)}. No minimal set {within}has a smaller one."
                : $"The first costs {Vocabulary.Number(best)} in all. No minimal set {within}costs less.",
            { IsProven: true } => "",
            { Upper: { } found, Lower: { } lower } => $"Not proven to be the best: {what} is {Vocabulary.Number(found)} in the best set that was found, and at least {Vocabulary.Number(Rounded(lower))} in any.",
            { Lower: { } lower } => $"No such set had been found when the search stopped; there may be some. In any, {what} is at least {Vocabulary.Number(Rounded(lower))}.",
            _ => "No such set had been found when the search stopped; there may be some.",
        };
    }

    private static IEnumerable<Claim> OfOptimum(SelectedSets selected)
    {
        var (selection, optimum) = (selected.Selection, selected.Optimum!);
        var isEven = selection.Order == SetOrder.Even;
        yield return new Best(
            isEven, selection.Caps, optimum.IsProven ? optimum.Upper : optimum.Lower is { } lower ? Rounded(lower) : null, optimum.Upper, selection.WithinReachOnly);
        if (optimum is { IsProven: true, Upper: { } best } && selected.Sets is [var first, ..])
        {
            var gives = SetClaims.Gives(first);
            yield return !isEven ? new CostsInTotal(gives, best)
                : new CostsParty(gives, first.CostByParty.OrderByDescending(cost => cost.Cost).Select(cost => cost.Party).FirstOrDefault(""), best);
        }
    }

    private static decimal Rounded(decimal number) => Math.Round(number, 2, MidpointRounding.ToNegativeInfinity);

    private static TopicBlock Topic(ConcessionSet set, SelectedSets selected, Vocabulary vocabulary, Standings standings, ReachVerdictWording reach)
    {
        var gives = SetClaims.Gives(set);
        var costs = string.Join(", ", set.CostByParty.Select(cost => $"{vocabulary.PartyName(cost.Party)} {Vocabulary.Number(cost.Cost)}"));
        var head = Said.Join(
            " · ",
            Said.Claiming(new Mention(set.Id), new MinimalSet(set, selected.Selection.WithinReachOnly)),
            Said.Claiming(
                $"total cost {Vocabulary.Number(set.TotalCost)}{(costs.Length > 0 ? $" ({costs})" : "")}",
                [new CostsInTotal(gives, set.TotalCost), .. set.CostByParty.Select(cost => new CostsParty(gives, cost.Party, cost.Cost))]),
            set.IsWithinReach ? Said.Nothing : ReachVerdictWording.Reach(selected.Analysis, set, vocabulary));
        IReadOnlyList<Block> given = set.Concessions.Count == 0
            ? [new ParagraphBlock(Said.Claiming("Nothing needs to be conceded.", new VerdictIs(Verdict.Open)))]
            : [
                .. set.Concessions.Select(concession => Given(concession, standings)),
                // With nothing further to concede, it is told beside the verdict.
                .. ReachVerdictWording.Between(selected.Analysis, set).Select(rests => ItemBlock.Bullet(Said.Claiming(
                    $"beside what is supposed, it rests on {Standings.Id(rests.Rung)}, a rung of {vocabulary.PartyName(rests.Rung.Party)}, {reach.When(rests)}",
                    ReachVerdictWording.RestingOn(selected.Analysis, set, rests)))),
            ];
        return new TopicBlock(set.Id, head, given) { Hangs = true };
    }

    private static ItemBlock Given(Concession concession, Standings standings)
    {
        var (to, cost, isOutOfReach) = (concession.To, concession.Cost, concession.Awaits is not null);
        return ItemBlock.Bullet(Said.Claiming(
            $"{standings.Giving(to)} ({Standings.Id(to)}, cost {Vocabulary.Number(cost)}{(isOutOfReach ? ", out of reach" : "")})",
            [new Concedes(to, cost), .. isOutOfReach ? [new WithinReach(to, Now: false)] : Array.Empty<Claim>()]));
    }

    private static IEnumerable<Block> Untold(SelectedSets selected, Vocabulary vocabulary)
    {
        if (selected.Sets.Count == 0 && selected.Optimum?.Choice is { } choice)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Claiming(
                $"The best that was found, not worked out in full: {PartSection.Choice(choice, vocabulary)}.",
                [
                    new PartOfSets(choice.Concessions, choice.Concessions.Select(to => to.Id).ToValueList(), selected.Selection.WithinReachOnly),
                    new CostsInTotal(choice.Concessions, choice.TotalCost),
                    .. choice.CostByParty.Select(cost => new CostsParty(choice.Concessions, cost.Party, cost.Cost)),
                ]));
        }

        var left = BigInteger.Max(0, selected.Count.Found - selected.Sets.Count);
        if (left > 0 && selected.Sets.Count > 0)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Framing($"… and {Vocabulary.Number(left)} more; {new Code("--top N")} shows N of them."));
        }

        if (!selected.IsComplete)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Framing("The search was not finished, so this answer is partial. What was not found is not proven not to be there."
                + (selected.Interruptions.Count > 0 ? " It stopped because of:" : "")));
        }
    }
}
