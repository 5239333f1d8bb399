using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;
using FeasibilityEngine.Reporting.Words.Narrating;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What would open a path: the minimal concession sets, those within reach apart, and the rungs that are out of reach.</summary>
internal sealed class ConcessionSection
{
    private readonly Analysis _analysis;
    private readonly Vocabulary _vocabulary;
    private readonly ReportOptions _options;
    private readonly ConcessionSetTelling _telling;
    private readonly OutOfReachSection _outOfReach;
    private readonly IReadOnlyList<OutOfReach> _awaited;
    private readonly IReadOnlyList<ReachGroup> _reachGroups;

    public ConcessionSection(Analysis analysis, Vocabulary vocabulary, ReportOptions options)
    {
        var phrasing = new Phrasing(vocabulary);
        var standings = new Standings(vocabulary, phrasing);
        _analysis = analysis;
        _vocabulary = vocabulary;
        _options = options;
        _awaited = ReachReasons.All(analysis);
        _reachGroups = ReachReasons.Grouped(_awaited);
        _telling = new ConcessionSetTelling(analysis, vocabulary, phrasing, standings, _reachGroups, options, new ConflictTelling(vocabulary));
        _outOfReach = new OutOfReachSection(analysis, vocabulary, new FactChains(vocabulary, phrasing));
    }

    public IEnumerable<Block> Blocks() => _analysis.Verdict switch
    {
        Verdict.Inconsistent => [],
        Verdict.Open => [.. Open(), .. _outOfReach.Blocks(_awaited, _reachGroups)],
        _ => [.. Hypothetical(), .. SensitivitySection.Of(_analysis), .. WithinReach(), .. _outOfReach.Blocks(_awaited, _reachGroups)],
    };

    private IEnumerable<Block> Open()
    {
        if (_analysis.ConcessionSets is not [var set, ..])
        {
            return [];
        }

        var outcome = _telling.Outcome(set, withinReach: false);
        return
        [
            new HeadingBlock(2, Said.Claiming("A path that is open", new VerdictIs(Verdict.Open))),
            new ParagraphBlock(outcome.IsEmpty ? ConcessionSetTelling.FirstOptions(set, _vocabulary, withinReach: false) : outcome),
            .. _telling.Path(set, withinReach: false),
        ];
    }

    private IEnumerable<Block> Hypothetical()
    {
        var heading = new HeadingBlock(2, Said.Framing("What would open it"));
        var (all, count) = (_analysis.ConcessionSets, _analysis.Counts.ConcessionSets);
        if (all.Count == 0)
        {
            return
            [
                heading,
                new ParagraphBlock(count.IsProven
                    ? Said.Claiming("No concession in the scenario does.", new NumberOfSets(0, All: true, WithinReach: false))
                    : Said.Framing("No concession set had been found when the search stopped. There may be some.")),
            ];
        }

        return
        [
            heading,
            new ParagraphBlock(Introduction()),
            .. PartSection.Of(_analysis.ConcessionSetParts, count, Listed(all), _vocabulary, withinReach: false),
            .. Sensitivity().Select(said => new ParagraphBlock(said)),
            IllustratedBlock.Of(() => [SetTable.Of("The minimal concession sets, cheapest first", all.Take(_options.Top), _vocabulary, _telling, withinReach: false)]),
            .. List(all.Take(_options.Top), Listed(all), count, withinReach: false),
        ];
    }

    private Said Introduction()
    {
        var one = IsOne(_analysis.Counts.ConcessionSets);
        return Said.Join(
            " ",
            Counted(_analysis.Counts.ConcessionSets, "minimal concession set", "", _analysis.IsCheapestProven, _analysis.ConcessionSets[0], withinReach: false),
            Said.Claiming(
                $"{(one ? "It" : "Each")} is hypothetical: it says what would be enough, not that anyone is asked to give it. It is minimal: "
                + "nothing in it can be left out, or weakened by a rung.",
                _analysis.ConcessionSets.Take(_options.Top).Select(set => new MinimalSet(set, WithinReach: false))),
            Said.Framing((one ? "" : "What a concession awaits, and what clashes without it, is told in the set in which it first occurs; ")
                + (Prose)$"{new Code("--format json")} has the derivations, and the whole state of {(one ? "the" : "each")} set."));
    }

    private IEnumerable<Said> Sensitivity()
    {
        var one = IsOne(_analysis.Counts.ConcessionSets);
        if (_analysis.Indispensable.Count > 0 && !one)
        {
            yield return Said.Claiming($"Every one of these sets needs a concession on {Text.List(_analysis.Indispensable)}.", new InEverySet(_analysis.Indispensable));
        }

        // Where a rung between is out of reach, what no set of all rungs asks for can still help.
        var helping = _analysis.Sensitivity.UsefulWithinReach ?? _analysis.NeverUseful;
        var idle = _analysis.NeverUseful.Except(helping).ToValueList();
        var inNone = one ? "In it nothing is" : "In none of them is anything";
        if (idle.Count > 0)
        {
            yield return Said.Claiming($"{inNone} conceded on {Text.List(idle, "or")}: that would not help.", new InNoSet(idle), new WouldNotHelp(idle));
        }

        if (_analysis.Sensitivity.UsefulWithinReach is null && helping.Count > 0)
        {
            yield return Said.Claiming($"{inNone} conceded on {Text.List(helping, "or")}.", new InNoSet(helping));
        }
        else if (helping.Count > 0)
        {
            yield return Said.Claiming(
                $"{inNone} conceded on {Text.List(helping, "or")}; among the sets within reach it is, because a rung between is out of reach.", new InNoSet(helping), new HelpsWithinReach(helping));
        }
    }

    private IEnumerable<Block> WithinReach()
    {
        var heading = new HeadingBlock(2, Said.Framing(_analysis.AsOf is { } day ? $"Within reach on {Vocabulary.Date(day)}" : "Within reach"));
        var (all, count) = (_analysis.WithinReach, _analysis.Counts.WithinReach);
        if (all.Count == 0)
        {
            return
            [
                heading,
                new ParagraphBlock(count.IsProven
                    ? Said.Claiming($"No set of concessions that can be given {_vocabulary.OnThatDay} opens the path.", new NumberOfSets(0, All: true, WithinReach: true))
                    : Said.Framing("No set within reach had been found when the search stopped. There may be some.")),
            ];
        }

        var told = new SetsTold(_analysis.ConcessionSets.Take(_options.Top), all.Take(_options.Top));
        var hasOwnParts = !_analysis.WithinReachParts.Equals(_analysis.ConcessionSetParts);
        var caption = $"The {(told.Count > 0 ? "further " : "")}minimal concession sets within reach, cheapest first";
        return
        [
            heading,
            new ParagraphBlock(Said.Join(
                " ",
                ReachVerdictWording.CountsInFull(_analysis) ? ReachVerdictWording.InFull(_vocabulary) : Said.Nothing,
                Counted(count, "minimal concession set", " within reach", _analysis.IsCheapestWithinReachProven, all[0], withinReach: true),
                told.Tell(isAll: count.IsProven && count.Found == told.Count),
                Said.Framing(told.Others.Count > 0 ? "A party may have to go further down its ladder here, where a rung between is out of reach." : ""))),
            .. hasOwnParts ? PartSection.Of(_analysis.WithinReachParts, count, Listed(all), _vocabulary, withinReach: true) : [],
            .. told.Others.Count > 0
                ? [IllustratedBlock.Of(() => [SetTable.Of(caption, told.Others, _vocabulary, _telling, withinReach: true)])]
                : Array.Empty<Block>(),
            .. List(told.Others, Listed(all), count, withinReach: true),
        ];
    }

    private int Listed(ValueList<ConcessionSet> sets) => Math.Min(sets.Count, _options.Top);

    private static bool IsOne(Count count) => count.IsProven && count.Found.IsOne;

    private static Said Counted(Count count, string noun, string where, bool isCheapestProven, ConcessionSet first, bool withinReach)
    {
        var one = count.Found.IsOne;
        var number = (one ? "one " : Vocabulary.Number(count.Found) + " ") + noun + (one ? "" : "s") + where;
        var words = count.IsProven
            ? one ? $"There is {number}, and no other." : $"There are {number}; these are all. The cheapest come first."
            : $"{Text.Capital(number)} {(one ? "was" : "were")} found; the search stopped, so there may be more, "
                + (isCheapestProven ? $"but none costs less than {(one ? "it" : "the first")}." : "cheaper ones among them.");
        return Said.Claiming(
            words,
            [
                new NumberOfSets(count.Found, count.IsProven, withinReach),
                .. count.IsProven || isCheapestProven ? [new Cheapest(SetClaims.Gives(first), withinReach)] : Array.Empty<Claim>(),
            ]);
    }

    private IEnumerable<Block> List(IEnumerable<ConcessionSet> sets, int told, Count count, bool withinReach)
    {
        foreach (var set in sets)
        {
            yield return _telling.Of(set, withinReach);
        }

        var left = count.Found - told;
        if (left > 0)
        {
            yield return new PauseBlock();
            yield return new ParagraphBlock(Said.Claiming(
                $"… and {Vocabulary.Number(left)} more; {new Code("--top N")} shows N of them.", new NumberOfSets(count.Found, All: false, withinReach)));
        }
    }
}
