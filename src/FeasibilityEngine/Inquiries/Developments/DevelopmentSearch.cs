using System.Numerics;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Developments;

/// <summary>
/// Goes through the combinations of developments, smallest first, and keeps of each analysis its verdict, its counts and those sets
/// that belong to a minimal pair.
/// </summary>
/// <remarks>
/// Every combination is analysed, whatever its parts gave: developments need not be monotone, since a fact can end a rung's reach, bring
/// a position in or make a rule bite.
/// </remarks>
internal sealed class DevelopmentSearch
{
    private readonly Analysis _before;
    private readonly AnalysisOptions _options;
    private readonly DevelopmentLimits _limits;
    private readonly Deadline _deadline;
    private readonly ValueList<string> _explored;
    private readonly bool _deeperCostsMore;
    private readonly Dictionary<string, Circumstance> _circumstances;
    private readonly List<DevelopmentCombination> _combinations = [];
    private readonly MinimalPairs _hypothetical = new();
    private readonly MinimalPairs _withinReach = new();
    // By the name of the development, "" for none.
    private readonly Dictionary<string, (SetKnowledge Hypothetical, SetKnowledge WithinReach, Analysis Analysis)> _single = new(StringComparer.Ordinal);
    private int _truncated;

    public DevelopmentSearch(Analysis before, AnalysisOptions options, DevelopmentLimits limits, Deadline deadline)
    {
        _before = before;
        _options = options;
        _limits = limits;
        _deadline = deadline;
        _explored = before.Scenario.Developments.Select(d => d.Id).Except(options.Assume).Order(StringComparer.Ordinal).ToValueList();
        _deeperCostsMore = before.Scenario.Positions.All(p => p.Rungs.Zip(p.Rungs.Skip(1)).All(pair => pair.First.Cost <= pair.Second.Cost));
        _circumstances = before.Circumstances.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    private BigInteger InAll => BigInteger.Pow(2, _explored.Count);

    public void Run()
    {
        foreach (var combination in Combinations.SmallestFirst(_explored.Count).Take(_limits.Combinations))
        {
            if (_deadline.HasPassed && combination.Length > 0)
            {
                return;
            }

            var developments = combination.Select(index => _explored[index]).ToValueList();
            Take(developments, Analyse(developments));
        }
    }

    public DevelopmentFindings Findings()
    {
        var interruptions = Interruptions();
        var names = new PairNames(_before);
        var hypothetical = names.Named(_hypothetical.Proven, "set");
        var withinReach = names.Named(_withinReach.Proven, "reach");
        return new DevelopmentFindings
        {
            Before = _before,
            Explored = _explored,
            CombinationsInAll = InAll,
            Combinations = _combinations.ToValueList(),
            ConcessionSets = hypothetical,
            WithinReach = withinReach,
            Effects = _explored.Where(_single.ContainsKey).Select(d => Effect(d, hypothetical, withinReach)).ToValueList(),
            OnlyTogether = _combinations.Where(c => c.Developments.Count > 1).Select(c => Joint(c, hypothetical, withinReach))
                .Where(joint => joint.BetterVerdict || joint.ConcessionSets.Count + joint.WithinReach.Count > 0).ToValueList(),
            IsComplete = interruptions.Count == 0,
            Interruptions = interruptions,
        };
    }

    private Analysis Analyse(ValueList<string> developments)
    {
        // The analysis without developments serves as the first one, unless it lists fewer sets than are to be compared.
        if (developments.Count == 0
            && (_before.Counts.Top >= _limits.SetsPerCombination
                || (IsComplete(_before.ConcessionSets, _before.Counts.ConcessionSets) && IsComplete(_before.WithinReach, _before.Counts.WithinReach))))
        {
            return _before;
        }

        var combinations = (int)BigInteger.Min(InAll, _limits.Combinations);
        return AnalysisInquiry.Ask(
            _before.Scenario,
            _options with
            {
                Assume = _options.Assume.Concat(developments).ToValueList(),
                Top = _limits.SetsPerCombination,
                Progress = _options.Progress is { } hearer ? new CombinationProgress(hearer, _combinations.Count + 1, combinations) : null,
            },
            _deadline);
    }

    private static bool IsComplete(ValueList<ConcessionSet> sets, Count count) => count.IsProven && count.Found == sets.Count;

    private void Take(ValueList<string> developments, Analysis analysis)
    {
        _combinations.Add(new DevelopmentCombination
        {
            Developments = developments,
            Verdict = analysis.Verdict,
            IsComplete = analysis.IsComplete,
            ConcessionSets = analysis.Counts.ConcessionSets,
            WithinReach = analysis.Counts.WithinReach,
            Cheapest = analysis.ConcessionSets is [var set, ..] ? set.TotalCost : null,
            CheapestWithinReach = analysis.WithinReach is [var reach, ..] ? reach.TotalCost : null,
            Changed = analysis.Circumstances.Where(c => !c.Equals(_circumstances.GetValueOrDefault(c.Id))).ToValueList(),
            Contradiction = analysis.Verdict == Verdict.Inconsistent
                ? analysis.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct().ToValueList()
                : [],
        });
        var hypothetical = SetKnowledge.Of(developments, analysis.ConcessionSets, analysis.Counts.ConcessionSets, _deeperCostsMore);
        var withinReach = SetKnowledge.Of(developments, analysis.WithinReach, analysis.Counts.WithinReach, _deeperCostsMore);
        _hypothetical.Add(hypothetical);
        _withinReach.Add(withinReach);
        _truncated += analysis.IsComplete && !(hypothetical.IsComplete && withinReach.IsComplete) ? 1 : 0;
        if (developments.Count < 2)
        {
            _single.Add(string.Concat(developments), (hypothetical, withinReach, analysis));
        }
    }

    private ValueList<Interruption> Interruptions()
    {
        var interruptions = new List<Interruption>();
        if (_deadline.HasPassed && (_combinations.Count < BigInteger.Min(InAll, _limits.Combinations) || _combinations.Exists(c => !c.IsComplete)))
        {
            interruptions.Add(_deadline.Reason);
        }

        if (_combinations.Count < InAll)
        {
            interruptions.Add(new Interruption { Kind = InterruptionKind.CombinationLimit, Count = _combinations.Count, InAll = InAll });
        }

        if (_combinations.Count(c => !c.IsComplete) is > 0 and var cut)
        {
            interruptions.Add(new Interruption { Kind = InterruptionKind.CombinationsCutShort, Count = cut });
        }

        if (_truncated > 0)
        {
            interruptions.Add(new Interruption { Kind = InterruptionKind.SetsPerCombinationLimit, Count = _truncated, Limit = _limits.SetsPerCombination });
        }

        if (_hypothetical.Undecided + _withinReach.Undecided is > 0 and var undecided)
        {
            interruptions.Add(new Interruption { Kind = InterruptionKind.SetsUndecided, Count = undecided });
        }

        return interruptions.ToValueList();
    }

    private DevelopmentEffect Effect(string development, ValueList<DevelopmentSet> hypothetical, ValueList<DevelopmentSet> withinReach)
    {
        var before = _combinations[0];
        var after = _combinations.First(c => c.Developments is [var alone] && alone == development);
        var (setsBefore, reachBefore, analysisBefore) = _single[""];
        var (sets, reach, analysis) = _single[development];
        return new DevelopmentEffect
        {
            Development = development,
            VerdictBefore = before.Verdict,
            VerdictAfter = after.Verdict,
            BroughtWithinReach = NoLongerOut(analysisBefore, analysis),
            TakenOutOfReach = NoLongerOut(analysis, analysisBefore),
            Gained = Ids(hypothetical, after.Developments),
            GainedWithinReach = Ids(withinReach, after.Developments),
            Lost = Lost(setsBefore, sets),
            LostWithinReach = Lost(reachBefore, reach),
            CheapestBefore = before.Cheapest,
            CheapestAfter = after.Cheapest,
            CheapestWithinReachBefore = before.CheapestWithinReach,
            CheapestWithinReachAfter = after.CheapestWithinReach,
        };
    }

    private JointOpening Joint(DevelopmentCombination combination, ValueList<DevelopmentSet> hypothetical, ValueList<DevelopmentSet> withinReach) => new()
    {
        Developments = combination.Developments,
        Verdict = combination.Verdict,
        BetterVerdict = _combinations.Where(part => Combinations.IsProperPart(part.Developments, combination.Developments))
            .All(part => part.Verdict != Verdict.Unknown && Rank(combination.Verdict) > Rank(part.Verdict)),
        ConcessionSets = Ids(hypothetical, combination.Developments),
        WithinReach = Ids(withinReach, combination.Developments),
    };

    private static ValueList<string> Ids(ValueList<DevelopmentSet> pairs, ValueList<string> developments) =>
        pairs.Where(pair => pair.Developments.Equals(developments)).Select(pair => pair.Set.Id).ToValueList();

    // Of what counts in both: where a position begins or ceases to count, none of its rungs comes or goes.
    private static ValueList<Standing> NoLongerOut(Analysis from, Analysis to) => from.OutOfReach.Select(o => o.Rung)
        .Except(to.OutOfReach.Select(o => o.Rung))
        .Where(rung => to.Ladders.Any(ladder => ladder.Id == rung.Id))
        .ToValueList();

    private static ValueList<string> Lost(SetKnowledge before, SetKnowledge after) =>
        before.Sets.Where(set => after.HasWeaker(set) == false).Select(set => set.Id).ToValueList();

    // How near to talks a verdict is; an unknown one is no better than any.
    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Open => 4,
        Verdict.Openable => 3,
        Verdict.Remote => 2,
        Verdict.Closed => 1,
        _ => 0,
    };
}
