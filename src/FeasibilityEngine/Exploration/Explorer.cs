using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Exploration.Verdicts;
using FeasibilityEngine.Exploration.Witnesses;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>Asks every question of a ground scenario, component by component: the verdict, why not, and what would open it.</summary>
internal sealed class Explorer
{
    private readonly SearchLimits _limits;
    private readonly CompiledScenario _compiled;
    private readonly SearchBudget _budget;
    private readonly List<Interruption> _interruptions = [];
    private readonly List<ComponentSearch> _searches = [];

    private Explorer(GroundScenario ground, SearchLimits limits, Func<Interruption> reason, CancellationToken cancellation)
    {
        _limits = limits;
        _budget = new SearchBudget(_interruptions, reason, cancellation);
        _compiled = new CompiledScenario(ground, cancellation: cancellation);
    }

    /// <summary>Searches as far as the limits and the cancellation allow; what was found until then is kept.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static Searched Explore(GroundScenario ground, SearchLimits limits, Func<Interruption> reason, CancellationToken cancellation) =>
        new Explorer(ground, limits, reason, cancellation).Run();

    /// <summary>
    /// Judges, and leaves the sets of one list, hypothetical or within reach, to be searched while they are listed: as they are
    /// found. Neither conflicts nor the other list are looked for.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static Searched Discover(GroundScenario ground, SearchLimits limits, bool withinReachOnly, Func<Interruption> reason, CancellationToken cancellation) =>
        new Explorer(ground, limits, reason, cancellation).Discover(withinReachOnly);

    /// <summary>Whether the rules allow a state; null where the search for one was cut short.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static bool? DoRulesAllowState(GroundScenario ground, CancellationToken cancellation) => ContradictionSearch.DoRulesAllowState(ground, cancellation);

    /// <summary>Whether the path is open as it is ground, with nothing looked for but that; null where it was not found out.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static bool? IsOpen(GroundScenario ground, SearchLimits limits, Func<Interruption> reason, CancellationToken cancellation)
    {
        var explorer = new Explorer(ground, limits, reason, cancellation);
        explorer.Split();
        var verdict = ComponentVerdict.OfAll(explorer._searches.ConvertAll(s => s.Verdict));
        return verdict == Verdict.Unknown ? null : verdict == Verdict.Open;
    }

    private void Split()
    {
        foreach (var component in Components.Split(_compiled, _budget.Cancellation))
        {
            _searches.Add(new ComponentSearch(_compiled, component, _budget));
        }
    }

    private Searched Run()
    {
        var verdict = Judge();
        if (verdict == Verdict.Inconsistent)
        {
            return Inconsistent();
        }

        // First of all, since every conflict found later is checked against it.
        var possibleState = PossibleState();
        var withinReachVerdict = JudgeWithinReach(verdict);
        var (all, inReach) = (Sets(withinReachOnly: false), Sets(withinReachOnly: true));
        all.Begin(_limits.Wanted is { WithinReachOnly: false } ? _limits.Wanted : null);
        inReach.Begin(_limits.Wanted is { WithinReachOnly: true } ? _limits.Wanted : null);
        var conflicts = Conflicts("conflicts", s => s.Verdict.Stated != Answer.Possible, c => new Member(_compiled.Hypothetical[c], 0));
        var closedBy = Conflicts(
            "conflicts", s => s.Verdict.Hypothetical == Answer.Impossible, c => new Member(_compiled.Hypothetical[c], _compiled.Hypothetical[c].LastLevel));
        var hypothetical = all.Run();
        var withinReach = inReach.Run();
        var explored = new Explored
        {
            Ground = _compiled.Ground,
            Verdict = verdict,
            VerdictWithinReach = withinReachVerdict,
            Conflicts = conflicts.Listed,
            ConflictCount = conflicts.Count,
            IsConflictCountProven = conflicts.IsComplete,
            ConflictShares = [.. _compiled.Hypothetical.Where(chain => conflicts.Shares.ContainsKey(chain.Ladder.Id))
                .Select(chain => (new Member(chain, 0), conflicts.Shares[chain.Ladder.Id]))],
            CanConcedeWithinReach = _compiled.WithinReach.Where(chain => chain.Rungs.Length > 1).Select(chain => chain.Ladder.Id).ToHashSet(StringComparer.Ordinal),
            ClosedBy = closedBy.Listed,
            Hypothetical = hypothetical.Found,
            WithinReach = withinReach.Found,
            PossibleState = possibleState,
        };
        return new Searched(explored, hypothetical, withinReach, _interruptions);
    }

    private Searched Discover(bool withinReachOnly)
    {
        var verdict = Judge();
        if (verdict == Verdict.Inconsistent)
        {
            return Inconsistent();
        }

        var possibleState = PossibleState();
        var withinReachVerdict = JudgeWithinReach(verdict);
        var sets = Sets(withinReachOnly).Discover();
        var explored = new Explored
        {
            Ground = _compiled.Ground,
            Verdict = verdict,
            VerdictWithinReach = withinReachVerdict,
            Hypothetical = FoundSets.Unproven,
            WithinReach = FoundSets.Unproven,
            PossibleState = possibleState,
        };
        return new Searched(explored, withinReachOnly ? SetListing.Unproven : sets, withinReachOnly ? sets : SetListing.Unproven, _interruptions);
    }

    private Verdict Judge()
    {
        Split();
        var verdict = ComponentVerdict.OfAll(_searches.ConvertAll(s => s.Verdict));
        Report("verdict", _searches.Count, 1);
        return verdict;
    }

    /// <summary>
    /// The verdict where what is supposed counts only as far as it can be given: a choice opens the path if each concession is within
    /// reach and a possible state exists that all accept counting only rungs within reach.
    /// </summary>
    private Verdict JudgeWithinReach(Verdict verdict)
    {
        if (verdict is not (Verdict.Open or Verdict.Openable or Verdict.Remote))
        {
            return verdict;
        }

        if (!_compiled.Supposed.CanBeWithinReach)
        {
            return Verdict.Remote;
        }

        if (!_compiled.Supposed.Matters)
        {
            return verdict;
        }

        return (_compiled.Supposed.IsWithinReach ? All(c => new Member(_compiled.WithinReach[c], 0)) : Answer.Impossible) switch
        {
            Answer.Possible => Verdict.Open,
            Answer.GaveUp => Verdict.Unknown,
            _ => All(c => new Member(_compiled.WithinReach[c], _compiled.WithinReach[c].LastLevel)) switch
            {
                Answer.Possible => Verdict.Openable,
                Answer.GaveUp => Verdict.Unknown,
                _ => Verdict.Remote,
            },
        };

        Answer All(Func<int, Member> standing)
        {
            var answers = _searches.ConvertAll(s => s.CanStand(s.Component.Ladders.Select(standing).Select(_compiled.Supposed.Of)));
            return ComponentVerdict.All(answers);
        }
    }

    private Searched Inconsistent() => new(
        new Explored
        {
            Ground = _compiled.Ground,
            Verdict = Verdict.Inconsistent,
            VerdictWithinReach = Verdict.Inconsistent,
            ClosedBy = ContradictionSearch.RulesOf(_compiled, _budget) is { } rules ? [new FoundConflict([], rules, [])] : [],
            IsConsistentUnassumed = ContradictionSearch.IsConsistentUnassumed(_compiled.Ground, _budget.Cancellation),
            IsConflictCountProven = true,
            Hypothetical = FoundSets.None,
            WithinReach = FoundSets.None,
        },
        SetListing.None,
        SetListing.None,
        _interruptions);

    private SetExploration Sets(bool withinReachOnly) =>
        new(_compiled, _searches, withinReachOnly ? SetList.WithinReach(_compiled) : SetList.Hypothetical(_compiled), _limits, _budget);

    private WholeState? PossibleState()
    {
        var parts = _searches.ConvertAll(s => s.SomeState());
        return parts.Contains(null) ? null : _compiled.Whole(PartialState.Merge(parts.ConvertAll(p => p!)));
    }

    private ComponentConflicts Conflicts(string stage, Func<ComponentSearch, bool> asked, Func<int, Member> standing)
    {
        var listed = new List<FoundConflict>();
        var (count, exact) = (BigInteger.Zero, true);
        var shares = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        for (var i = 0; i < _searches.Count; i++)
        {
            if (asked(_searches[i]))
            {
                var before = listed.Count;
                var component = i + 1;
                var part = _searches[i].FindConflicts(
                    [.. _searches[i].Component.Ladders.Select(standing)], _limits, found => Report(stage, component, before + found));
                listed.AddRange(part.Listed);
                count += part.Count;
                exact &= part.IsComplete;
                foreach (var (ladder, conflicts) in part.Shares)
                {
                    shares[ladder] = conflicts;
                }
            }
        }

        listed.Sort((a, b) => a.Members.Count != b.Members.Count
            ? a.Members.Count.CompareTo(b.Members.Count)
            : string.CompareOrdinal(Names(a), Names(b)));
        return new ComponentConflicts(listed, count, exact, shares);

        static string Names(FoundConflict conflict) => string.Join('\n', conflict.Members.Select(m => m.Chain.Ladder.Id));
    }

    private void Report(string stage, int component, long found) =>
        _limits.Report?.Invoke(stage, component, _searches.Count, found);
}
