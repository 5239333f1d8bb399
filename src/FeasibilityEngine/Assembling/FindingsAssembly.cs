using System.Globalization;
using FeasibilityEngine.Exploration;
using FeasibilityEngine.Exploration.Conflicts;
using FeasibilityEngine.Exploration.Sets;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Model;
using FeasibilityEngine.Rechecking;

namespace FeasibilityEngine.Assembling;

/// <summary>Puts what the search found into the scenario's own words, and has it checked a second time.</summary>
internal sealed partial class FindingsAssembly
{
    private readonly Searched _searched;
    private readonly Explored _explored;
    private readonly GroundScenario _ground;
    private readonly ConflictAssembly _conflicts;
    private readonly StateAssembly _states;
    private readonly PathAssembly _paths;
    private readonly WaysOutSearch _waysOut;
    private readonly ConcessionAssembly _concessions = new();
    private readonly Dictionary<ValueList<PathStep>, ValueList<PathStep>> _steps = [];
    private readonly List<Conflict> _circles = [];
    private readonly List<string> _unfinished = [];
    private readonly Recheck _recheck;

    private FindingsAssembly(Searched searched, Recheck recheck, CancellationToken cancellation)
    {
        _searched = searched;
        _explored = searched.Explored;
        _recheck = recheck;
        _ground = _explored.Ground;
        _conflicts = new ConflictAssembly(_ground, cancellation);
        _states = new StateAssembly(_ground);
        _paths = new PathAssembly(_ground);
        _waysOut = new WaysOutSearch(_ground);
    }

    /// <summary>The analysis. Every witness and conflict in it has been checked.</summary>
    /// <param name="searched">The search.</param>
    /// <param name="recheck">Has read the scenario for the second check.</param>
    /// <param name="top">How many sets of each list were asked for.</param>
    /// <param name="cancellation">Once it is cancelled, conflicts are no longer explained step by step; they are still checked.</param>
    /// <exception cref="RecheckException">An answer failed its check: a bug.</exception>
    public static Analysis Assemble(Searched searched, Recheck recheck, int top, CancellationToken cancellation) =>
        new FindingsAssembly(searched, recheck, cancellation).Run(top);

    /// <summary>Reads the scenario for the second check. To be done before a search, since an answer that is cancelled should not wait for it.</summary>
    /// <param name="ground">What the search is about; the check reads the scenario for itself.</param>
    /// <param name="cancellation">Once it is cancelled, checks that take long are no longer finished.</param>
    public static Recheck NewRecheck(GroundScenario ground, CancellationToken cancellation) =>
        new(ground.Scenario, ground.Question, ground.AsOf, ground.Assumed, ground.Supposed, cancellation);

    /// <summary>The concession sets of one list, each worked out and checked when it is asked for; what cut that short stands in the end.</summary>
    /// <param name="searched">The search.</param>
    /// <param name="withinReachOnly">True for the list of what is within reach, false for the hypothetical one.</param>
    /// <param name="cancellation">As in <see cref="Assemble"/>.</param>
    /// <exception cref="RecheckException">An answer failed its check: a bug.</exception>
    public static (IEnumerable<ConcessionSet> Sets, Func<ValueList<Interruption>> Interruptions) Stream(
        Searched searched, bool withinReachOnly, CancellationToken cancellation)
    {
        var assembly = new FindingsAssembly(searched, NewRecheck(searched.Explored.Ground, cancellation), cancellation);
        return (assembly.StreamSets(withinReachOnly), assembly.Interruptions);
    }

    /// <summary>Every position and priced act that counts.</summary>
    public static IEnumerable<CountedLadder> Counted(GroundScenario ground) => ground.Ladders.Select(Counted);

    /// <summary>Every rung that counts and is out of reach.</summary>
    public static IEnumerable<OutOfReach> OutOfReach(GroundScenario ground) => ground.Ladders
        .SelectMany(l => Enumerable.Range(0, l.Rungs.Count).Select(r => Reach.Of(l, r)))
        .OfType<OutOfReach>();

    /// <summary>What is supposed to be conceded costs, as far as it counts; null where nothing is supposed.</summary>
    public static decimal? CostOfSupposed(GroundScenario ground) => ground.Supposed.Count == 0 ? null
        : ground.Ladders.Where(ladder => ladder.Supposed.Count > 0).Sum(ladder => ladder.Supposed[^1].Cost) + ground.SupposedActs.Sum(act => act.Rungs[^1].Cost);

    private Analysis Run(int top)
    {
        var conflicts = NamedConflicts();
        var closedBy = _conflicts.Explained(_explored.ClosedBy, "closed");
        var hypothetical = Sets(withinReachOnly: false).ToValueList();
        var withinReach = Sets(withinReachOnly: true).ToValueList();
        CheckConflicts(PossibleState(), _conflicts.All);
        var interruptions = Interruptions();
        var exact = _explored.IsConflictCountProven && _explored.Hypothetical.IsProven && _explored.WithinReach.IsProven;
        return new Analysis
        {
            Scenario = _ground.Scenario,
            Question = _ground.Question,
            AsOf = _ground.AsOf,
            Assumed = _ground.Assumed,
            Supposed = _ground.Supposed,
            SupposedCost = CostOfSupposed(_ground),
            Verdict = _explored.Verdict,
            IsConsistentUnassumed = _explored.IsConsistentUnassumed,
            VerdictWithinReach = _ground.Supposed.Count == 0 ? null : _explored.VerdictWithinReach,
            IsOpenUnconceded = _explored.IsOpenUnconceded,
            IsComplete = exact && interruptions.Count == 0 && _explored.Verdict != Verdict.Unknown,
            Interruptions = interruptions,
            Counts = new Counts(
                new Count(_explored.ConflictCount, _explored.IsConflictCountProven),
                new Count(_explored.Hypothetical.Count, _explored.Hypothetical.IsProven),
                new Count(_explored.WithinReach.Count, _explored.WithinReach.IsProven),
                top),
            Conflicts = conflicts,
            ClosedBy = closedBy,
            ConcessionSets = hypothetical,
            WithinReach = withinReach,
            IsCheapestProven = hypothetical.Count > 0 && hypothetical[0].TotalCost == _explored.Hypothetical.LeastCost,
            IsCheapestWithinReachProven = withinReach.Count > 0 && withinReach[0].TotalCost == _explored.WithinReach.LeastCost,
            ConcessionSetParts = _concessions.Parts(_searched.Hypothetical, top),
            WithinReachParts = _concessions.Parts(_searched.WithinReach, top),
            Ladders = Counted(_ground).ToValueList(),
            OutOfReach = OutOfReach(_ground).ToValueList(),
            Circumstances = _ground.Facts.Select(Reach.Circumstance).ToValueList(),
            Sensitivity = SensitivityAssembly.Of(_explored),
        };
    }

    /// <summary>The sets of one list, one after the other, each checked before it is given, with the conflicts that return without its concessions.</summary>
    private IEnumerable<ConcessionSet> StreamSets(bool withinReachOnly)
    {
        NamedConflicts();
        var possible = PossibleState();
        var named = 0;
        foreach (var set in Sets(withinReachOnly))
        {
            CheckConflicts(possible, _conflicts.All.Skip(named));
            named = _conflicts.All.Count;
            yield return set;
        }
    }

    private ValueList<Conflict> NamedConflicts()
    {
        var conflicts = _conflicts.Explained(_explored.Conflicts, "conflict", first: _explored.ClosedBy);
        _circles.AddRange(conflicts.Where(c => c.Circle.Count > 0));
        return conflicts;
    }

    private ValueList<Interruption> Interruptions() => _searched.Interruptions
        .Concat(_unfinished.Count == 0 ? [] : [new Interruption { Kind = InterruptionKind.SecondCheckUnfinished, Conflicts = _unfinished.ToValueList() }])
        .ToValueList();

    private IEnumerable<ConcessionSet> Sets(bool withinReachOnly) =>
        Sets(_searched.Sets(withinReachOnly), _searched.Sets(withinReachOnly).Listed(), withinReachOnly ? "reach-" : "set-", withinReachOnly);

    private IEnumerable<ConcessionSet> Sets(SetListing listing, IEnumerable<FoundSet> sets, string prefix, bool withinReachOnly)
    {
        return sets.Select((set, i) =>
        {
            var giving = set.Standing.Where(m => m.Level > 0).ToList();
            var steps = Shared(_paths.Steps(set));
            var byParty = _ground.Scenario.Parties.Select(p => giving.Where(m => m.Chain.Ladder.Party.Id == p.Id).Sum(m => m.Chain.CostAt(m.Level))).ToArray();
            var told = new ConcessionSet
            {
                Id = prefix + (i + 1).ToString(CultureInfo.InvariantCulture),
                Concessions = giving.Select(m => _concessions.Concession(
                    m, set.Otherwise.TryGetValue(m.Chain.Ladder.Id, out var otherwise) ? _conflicts.Named(otherwise, withinReachOnly) : null)).ToValueList(),
                TotalCost = byParty.Sum(),
                CostByParty = ConcessionAssembly.CostByParty(giving),
                Shape = Shape(giving.Select(m => m.Chain.Ladder.Party).ToHashSet()),
                OnParetoFront = listing.IsOnFront(byParty),
                Witness = _states.Whole(set.Witness),
                Steps = steps,
                Exposures = _paths.Exposures(set),
                WaysOut = _waysOut.Of(set, steps, _circles),
                RestsOn = set.RestsOn.Select(rests => Reach.OfSupposed(rests.Ladder, rests.Supposed)).ToValueList(),
            };
            _recheck.CheckWitness(told, withinReachOnly);
            _recheck.CheckNeeded(told, withinReachOnly);
            return told;
        });
    }

    // Sets that perform the same acts often have the same path.
    private ValueList<PathStep> Shared(ValueList<PathStep> steps) => _steps.TryGetValue(steps, out var known) ? known : _steps[steps] = steps;

    private static CountedLadder Counted(Ladder ladder) => new(
        ladder.Id,
        ladder.Party.Id,
        ladder.Kind,
        ladder.Rungs.Select((rung, index) => new CountedRung(rung.Id, rung.Cost, Reach.Of(ladder, index))).ToValueList());

    private static SetShape Shape(HashSet<Party> giving) =>
        giving.Count == 0 ? SetShape.None
        : giving.Any(p => p.IsThirdParty) ? SetShape.ThirdParty
        : giving.Count == 1 ? SetShape.Unilateral
        : SetShape.Reciprocal;

    /// <summary>A possible state to check conflicts against, itself checked; an empty one where none was found.</summary>
    private OfferedState PossibleState()
    {
        if (_explored.PossibleState is not { } state)
        {
            return OfferedState.AtOnce(new Dictionary<string, string>());
        }

        var possible = new OfferedState(_states.Whole(state).ToDictionary(s => s.Name, s => s.Value), StateAssembly.StepsOf(state.Decided));
        _recheck.CheckPossible(possible);
        return possible;
    }

    // A conflict with members was found only after a possible state was, so there is one to check it against.
    private void CheckConflicts(
        OfferedState possible, IEnumerable<(FoundConflict Found, Conflict Conflict, bool WithinReachOnly)> conflicts) =>
        _unfinished.AddRange(conflicts
            .Where(c => !_recheck.CheckConflict(new Proof(c.Conflict, c.WithinReachOnly, [.. c.Found.Without.Select(_states.Part)]), possible))
            .Select(c => c.Conflict.Id));
}
