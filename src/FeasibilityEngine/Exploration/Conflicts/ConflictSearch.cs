using System.Numerics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Exploration.Sets.Diagrams;
using FeasibilityEngine.Model;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>The minimal conflicts among the ladders of one component, each standing at one level.</summary>
/// <param name="compiled">The scenario.</param>
/// <param name="component">The component.</param>
/// <param name="standing">The ladders, each at its level.</param>
/// <param name="limits">How many conflicts to work out, and how far to go for them.</param>
/// <param name="budget">Ends the search early.</param>
internal sealed class ConflictSearch(
    CompiledScenario compiled, Component component, IReadOnlyList<Member> standing, SearchLimits limits, SearchBudget budget)
{
    private readonly Formula[] _demands = Demands(standing);

    // One more than may be listed, to know whether these are all.
    private readonly long _wanted = limits.Conflicts + 1L;

    private readonly SolverConflicts _solver = new(
        new ConflictEnumeration(new ComponentOracle(compiled, component), Demands(standing), budget), limits.Conflicts + 1L);

    /// <summary>The minimal conflicts, as many of them worked out as the limits allow.</summary>
    /// <param name="complete">Works out a conflict between members; null where the budget ran out.</param>
    /// <param name="progress">Hears how many have been worked out.</param>
    public ComponentConflicts Find(Func<IReadOnlyList<Member>, FoundConflict?> complete, Action<long> progress)
    {
        var listed = new List<FoundConflict>();

        // One of them first, so that a search that is cut short has something to show.
        _solver.Find(1);
        WorkOut();
        if (!_solver.IsOver && !budget.IsSpent() && All(new WorkingOut(_solver, WorkOut)) is { } all)
        {
            return FromDiagram(all, listed, complete, progress);
        }

        while (_solver.Found.Count < _wanted && !_solver.IsOver && !budget.IsSpent())
        {
            _solver.Find(_solver.Found.Count + 1);
            WorkOut();
        }

        if (!_solver.IsOver && !budget.IsSpent())
        {
            budget.Note(new Interruption { Kind = InterruptionKind.ConflictLimit, Limit = limits.Conflicts });
        }

        var shares = listed.SelectMany(c => c.Members).CountBy(m => m.Chain.Ladder.Id)
            .ToDictionary(c => c.Key, c => new BigInteger(c.Value), StringComparer.Ordinal);
        return new ComponentConflicts(listed, listed.Count, _solver.IsComplete && listed.Count == _solver.Found.Count, shares);

        void WorkOut()
        {
            while (listed.Count < Math.Min(_solver.Found.Count, limits.Conflicts)
                && complete([.. _solver.Found[listed.Count].Select(i => standing[i])]) is { } conflict)
            {
                listed.Add(conflict);
                progress(listed.Count);
            }
        }
    }

    /// <summary>How many there are; none of them is worked out.</summary>
    /// <param name="first">Called when the first is known.</param>
    public ViewCount Count(Action first)
    {
        _solver.Find(1);
        if (_solver.Found.Count > 0)
        {
            first();
        }

        if (!_solver.IsOver && All(_solver) is { } all)
        {
            return new ViewCount(all.Family.Count, IsComplete: true);
        }

        _solver.Find(long.MaxValue);
        return new ViewCount(_solver.Found.Count, _solver.IsComplete);
    }

    private static Formula[] Demands(IReadOnlyList<Member> standing) => [.. standing.Select(m => m.Accepts)];

    private DiagramConflicts? All(ISolverAnswers solver) => new DiagramSearch<DiagramConflicts>(
        new DiagramAttempts(compiled, component, limits.DiagramNodes).TryConflicts(_demands, budget)).Thorough(solver);

    private ComponentConflicts FromDiagram(
        DiagramConflicts all, List<FoundConflict> known, Func<IReadOnlyList<Member>, FoundConflict?> complete, Action<long> progress)
    {
        var (family, demandOf) = all;

        // Of conflicts with as many members the one comes first that has the first name at which they differ.
        var byName = standing.Select(m => m.Chain.Ladder.Id).OrderDescending(StringComparer.Ordinal).ToList();
        var ranking = new FamilyRanking(
            family, [.. demandOf.Select(d => d < 0 ? default : new FamilyElement(0, byName.IndexOf(standing[d].Chain.Ladder.Id)))], holdersFirst: true);
        var listed = new List<FoundConflict>();
        while (listed.Count < limits.Conflicts && ranking.At(listed.Count) is { } elements)
        {
            var members = elements.Select(e => standing[demandOf[e]]).OrderBy(m => m.Chain.Ladder.Id, StringComparer.Ordinal).ToList();
            if (complete(members) is not { } conflict)
            {
                // What was worked out before is kept.
                listed.AddRange(known.Except(listed).Take(limits.Conflicts - listed.Count).ToList());
                break;
            }

            listed.Add(conflict);
            progress(Math.Max(listed.Count, known.Count));
        }

        // Whoever looks for a conflict looks in the list. Where it is not all of them, "not there" must not read as "there is none".
        if (listed.Count == limits.Conflicts && listed.Count < family.Count)
        {
            budget.Note(new Interruption { Kind = InterruptionKind.ConflictLimit, Limit = limits.Conflicts });
        }

        var shares = family.CountsByElement().ToDictionary(c => standing[demandOf[c.Key]].Chain.Ladder.Id, c => c.Value, StringComparer.Ordinal);
        return new ComponentConflicts(listed, family.Count, IsComplete: true, shares);
    }

    /// <summary>Works conflicts out as the solver finds them, so that those that were found are kept whatever cuts the search short.</summary>
    private sealed class WorkingOut(SolverConflicts solver, Action workOut) : ISolverAnswers
    {
        public bool IsOver => solver.IsOver;

        public bool HasMany => solver.HasMany;

        public bool IsAfterOne => solver.IsAfterOne;

        public long Work => solver.Work;

        public void LookOn(long work)
        {
            solver.LookOn(work);
            workOut();
        }
    }
}
