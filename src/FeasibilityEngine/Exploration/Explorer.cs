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
    // How many conflicts of the solver to spend on whether the rules of one component allow a state: some seconds at the most.
    private const long ConsistencyConflicts = 100_000;

    private const string HypotheticalStage = "concession sets";
    private const string WithinReachStage = "sets within reach";

    private readonly SearchLimits _limits;
    private readonly CompiledScenario _compiled;
    private readonly SearchBudget _budget;
    private readonly List<string> _interruptions = [];
    private readonly List<ComponentSearch> _searches = [];

    private Explorer(GroundScenario ground, SearchLimits limits, Func<string> reason, CancellationToken cancellation)
    {
        _limits = limits;
        _budget = new SearchBudget(_interruptions, reason, cancellation);
        _compiled = new CompiledScenario(ground, cancellation: cancellation);
    }

    /// <summary>Searches as far as the limits and the cancellation allow; what was found until then is kept.</summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static Explored Explore(GroundScenario ground, SearchLimits limits, Func<string> reason, CancellationToken cancellation) =>
        new Explorer(ground, limits, reason, cancellation).Run();

    /// <summary>
    /// Judges, and leaves the sets of one list, hypothetical or within reach, to be searched while they are listed: as they are
    /// found. Neither conflicts nor the other list are looked for.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static Explored Discover(GroundScenario ground, SearchLimits limits, bool withinReachOnly, Func<string> reason, CancellationToken cancellation) =>
        new Explorer(ground, limits, reason, cancellation).Discover(withinReachOnly);

    /// <summary>
    /// Whether the rules allow a state, and where they do not, a group of them that excludes every state: a minimal one, or one that is
    /// not proven to be minimal where the search for it was cut short. <see cref="Answer.GaveUp"/> where it was cut short before that,
    /// or a question took the solver more conflicts than it may.
    /// </summary>
    /// <exception cref="OperationCanceledException">The cancellation was asked for before the search began.</exception>
    public static (Answer Rules, IReadOnlyList<GroundRule> Contradiction, bool IsMinimal) FindContradiction(
        GroundScenario ground, CancellationToken cancellation, long conflicts = ConsistencyConflicts)
    {
        var budget = new SearchBudget([], () => string.Empty, cancellation, conflicts);
        var compiled = new CompiledScenario(ground, cancellation: cancellation);
        var gaveUp = false;
        foreach (var component in Components.Split(compiled, cancellation))
        {
            switch (budget.Ask(new ComponentOracle(compiled, component).Oracle, []))
            {
                case Answer.Impossible:
                    return ContradictingRules(compiled, budget) is { } minimal
                        ? (Answer.Impossible, minimal, true)
                        : (Answer.Impossible, ConflictRules.Relevant(compiled, component with { Ladders = [] }), false);
                case Answer.GaveUp:
                    gaveUp = true;
                    break;
                default:
                    break;
            }
        }

        return (gaveUp ? Answer.GaveUp : Answer.Possible, [], true);
    }

    private void Split()
    {
        foreach (var component in Components.Split(_compiled, _budget.Cancellation))
        {
            _searches.Add(new ComponentSearch(_compiled, component, _budget));
        }
    }

    private Explored Run()
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
        var hypothetical = all.Run(HypotheticalStage);
        var withinReach = inReach.Run(WithinReachStage);
        return new Explored
        {
            Ground = _compiled.Ground,
            Verdict = verdict,
            VerdictWithinReach = withinReachVerdict,
            Conflicts = conflicts.Listed,
            ConflictCount = conflicts.Count,
            ConflictsExact = conflicts.IsWhole,
            ConflictShares = [.. _compiled.Hypothetical.Where(chain => conflicts.Shares.ContainsKey(chain.Ladder.Id))
                .Select(chain => (new Member(chain, 0), conflicts.Shares[chain.Ladder.Id]))],
            CanConcedeWithinReach = _compiled.WithinReach.Where(chain => chain.Rungs.Length > 1).Select(chain => chain.Ladder.Id).ToHashSet(StringComparer.Ordinal),
            ClosedBy = closedBy.Listed,
            Hypothetical = hypothetical,
            WithinReach = withinReach,
            PossibleState = possibleState,
            Interruptions = _interruptions,
        };
    }

    private Explored Discover(bool withinReachOnly)
    {
        var verdict = Judge();
        if (verdict == Verdict.Inconsistent)
        {
            return Inconsistent();
        }

        var possibleState = PossibleState();
        var withinReachVerdict = JudgeWithinReach(verdict);
        var sets = Sets(withinReachOnly).Discover(withinReachOnly ? WithinReachStage : HypotheticalStage);
        return new Explored
        {
            Ground = _compiled.Ground,
            Verdict = verdict,
            VerdictWithinReach = withinReachVerdict,
            Hypothetical = withinReachOnly ? FoundSets.Unproven : sets,
            WithinReach = withinReachOnly ? sets : FoundSets.Unproven,
            PossibleState = possibleState,
            Interruptions = _interruptions,
        };
    }

    private Verdict Judge()
    {
        Split();
        var verdict = Judge(_searches.ConvertAll(s => s.Verdict));
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

        if (!_compiled.Given.CanBeWhole)
        {
            return Verdict.Remote;
        }

        if (!_compiled.Given.Matters)
        {
            return verdict;
        }

        return (_compiled.Given.IsWhole ? All(c => new Member(_compiled.WithinReach[c], 0)) : Answer.Impossible) switch
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
            var answers = _searches.ConvertAll(s => s.CanStand(s.Component.Ladders.Select(standing).Select(_compiled.Given.Of)));
            return answers.Contains(Answer.Impossible) ? Answer.Impossible : answers.Contains(Answer.GaveUp) ? Answer.GaveUp : Answer.Possible;
        }
    }

    private Explored Inconsistent() => new()
    {
        Ground = _compiled.Ground,
        Verdict = Verdict.Inconsistent,
        VerdictWithinReach = Verdict.Inconsistent,
        ClosedBy = ContradictingRules(_compiled, _budget) is { } rules ? [new FoundConflict([], rules, [])] : [],
        IsConsistentUnassumed = IsConsistentUnassumed(),
        ConflictsExact = true,
        Hypothetical = FoundSets.None,
        WithinReach = FoundSets.None,
        Interruptions = _interruptions,
    };

    private bool? IsConsistentUnassumed()
    {
        var ground = _compiled.Ground;
        if (ground.Assumed.Count == 0 || _budget.Cancellation.IsCancellationRequested)
        {
            return null;
        }

        try
        {
            var unassumed = Grounder.Ground(ground.Scenario, ground.Question, ground.AsOf, [], cancellation: _budget.Cancellation);
            return FindContradiction(unassumed, _budget.Cancellation).Rules switch
            {
                Answer.Possible => true,
                Answer.Impossible => false,
                _ => null,
            };
        }
        catch (OperationCanceledException) when (_budget.Cancellation.IsCancellationRequested)
        {
            // The verdict stands; this is told beside it.
            return null;
        }
    }

    private SetExploration Sets(bool withinReachOnly) => withinReachOnly
        ? new SetExploration(_compiled, _searches, _compiled.WithinReach, v => v.WithinReach, _limits, _budget, Report)
        : new SetExploration(_compiled, _searches, _compiled.Hypothetical, v => v.Hypothetical, _limits, _budget, Report);

    /// <summary>
    /// A minimal group of rules that exclude every state. Looked for among all rules at all bindings: which of them a derived
    /// fact keeps idle depends on the group.
    /// </summary>
    private static IReadOnlyList<GroundRule>? ContradictingRules(CompiledScenario compiled, SearchBudget budget) =>
        new ConflictRules(compiled, ConflictRules.Whole(compiled)).Find([], budget);

    private PartialState? PossibleState()
    {
        var parts = _searches.ConvertAll(s => s.SomeState());
        return parts.Contains(null) ? null : _compiled.Whole(PartialState.Merge(parts.ConvertAll(p => p!)));
    }

    /// <summary>The verdict of the whole from those of its parts; where a part gave up, only what the others prove.</summary>
    private static Verdict Judge(IReadOnlyList<ComponentVerdict> parts)
    {
        if (parts.Any(p => p.Rules == Answer.Impossible))
        {
            return Verdict.Inconsistent;
        }

        if (parts.Any(p => p.Rules == Answer.GaveUp))
        {
            return Verdict.Unknown;
        }

        return (All(parts, p => p.Stated), All(parts, p => p.WithinReach), All(parts, p => p.Hypothetical)) switch
        {
            (_, _, Answer.Impossible) => Verdict.Closed,
            (Answer.Possible, _, _) => Verdict.Open,
            (Answer.GaveUp, _, _) => Verdict.Unknown,
            (_, Answer.Possible, _) => Verdict.Openable,
            (_, Answer.GaveUp, _) => Verdict.Unknown,
            (_, _, Answer.Possible) => Verdict.Remote,
            _ => Verdict.Unknown,
        };
    }

    private static Answer All(IReadOnlyList<ComponentVerdict> parts, Func<ComponentVerdict, Answer> answer) =>
        parts.Any(p => answer(p) == Answer.Impossible) ? Answer.Impossible
        : parts.Any(p => answer(p) == Answer.GaveUp) ? Answer.GaveUp
        : Answer.Possible;

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
                exact &= part.IsWhole;
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
