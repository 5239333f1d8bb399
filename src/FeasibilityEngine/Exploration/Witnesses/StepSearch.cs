using System.Diagnostics;
using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Witnesses;

/// <summary>
/// Finds the path of a witness: in which step each of its acts is performed, so that all accept it. Fewest steps until talks
/// begin, then fewest after; among those, acts come as early as they can, in the order of their names, and what cannot be undone
/// comes as late as it can.
/// </summary>
/// <remarks>Steps are numbered in unary: for each act and each step there is a variable "by this step it is performed".</remarks>
internal sealed class StepSearch(CompiledScenario compiled, Component component, SearchBudget budget)
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly List<Reference> _acts = [.. component.Variables.Where(compiled.Order.IsOrdered), Talks];

    /// <summary>How many steps a path of this state needs until talks begin, theirs included, and how many after; null where the budget ran out.</summary>
    /// <exception cref="UnreachableException">There is no path, though the search said so: a bug.</exception>
    public (int UntilTalks, int After)? Length(PartialState state, IReadOnlyList<Formula> demands)
    {
        if (_acts.Count == 1)
        {
            return (1, 0);
        }

        var steps = new Steps(this, state, demands, _acts.Count);
        for (var untilTalks = 1; untilTalks <= _acts.Count; untilTalks++)
        {
            switch (steps.Ask(steps.By(Talks, untilTalks)))
            {
                case Answer.GaveUp:
                    return null;
                case Answer.Impossible:
                    continue;
                default:
                    break;
            }

            steps.Fix(steps.By(Talks, untilTalks));
            for (var after = 0; untilTalks + after <= _acts.Count; after++)
            {
                var answer = steps.Ask(state.Performed.Where(_acts.Contains).Select(a => steps.By(a, untilTalks + after)).ToArray());
                if (answer != Answer.Impossible)
                {
                    return answer == Answer.GaveUp ? null : (untilTalks, after);
                }
            }
        }

        throw new UnreachableException("A bug: a state that was found feasible has no path.");
    }

    /// <summary>The step of each performed act of the state, counted from 1, where talks begin in a given step; null where the budget ran out.</summary>
    /// <param name="state">What is decided.</param>
    /// <param name="demands">What all accept.</param>
    /// <param name="untilTalks">The step in which talks begin: at least what <see cref="Length"/> says.</param>
    /// <param name="after">How many steps follow: at least what <see cref="Length"/> says.</param>
    /// <exception cref="UnreachableException">There is no path, though the search said so: a bug.</exception>
    public IReadOnlyDictionary<Reference, int>? Place(PartialState state, IReadOnlyList<Formula> demands, int untilTalks, int after)
    {
        var undoable = component.Variables.Where(state.Performed.Contains).ToLookup(IsIrreversible);
        var placed = new Dictionary<Reference, int>();

        // Whose order nobody asks for is free to come first, or with talks.
        foreach (var act in state.Performed.Where(a => !_acts.Contains(a)))
        {
            placed.Add(act, IsIrreversible(act) ? untilTalks : 1);
        }

        if (_acts.Count == 1)
        {
            return placed;
        }

        var steps = new Steps(this, state, demands, untilTalks + after);
        steps.Fix(steps.By(Talks, untilTalks));
        steps.Fix(-steps.By(Talks, untilTalks - 1));
        foreach (var act in undoable[false].Where(_acts.Contains))
        {
            if (!Try(act, Enumerable.Range(1, untilTalks + after).Select(step => (step, steps.By(act, step)))))
            {
                return null;
            }
        }

        foreach (var act in undoable[true].Where(_acts.Contains))
        {
            // Not after talks where that can be; else as soon after them as it can be.
            var candidates = Enumerable.Range(1, untilTalks).Reverse().Concat(Enumerable.Range(untilTalks + 1, after));
            if (!Try(act, candidates.Select(step => (step, steps.Exactly(act, step)))))
            {
                return null;
            }
        }

        return placed;

        bool Try(Reference act, IEnumerable<(int Step, int Literal)> candidates)
        {
            foreach (var (step, literal) in candidates)
            {
                switch (steps.Ask(literal))
                {
                    case Answer.GaveUp:
                        return false;
                    case Answer.Possible:
                        steps.Fix(literal);
                        placed.Add(act, step);
                        return true;
                    default:
                        break;
                }
            }

            throw new UnreachableException($"A bug: there is no step for '{act}', though the search said so.");
        }
    }

    private bool IsIrreversible(Reference act) => compiled.Ground.Acts.First(a => a.Reference == act).Declaration.Irreversible;

    /// <summary>An oracle that knows the state and numbers its steps.</summary>
    private sealed class Steps
    {
        private readonly StepSearch _search;
        private readonly ComponentOracle _system;
        private readonly List<int> _fixed = [];
        private readonly Dictionary<(Reference Act, int Step), int> _by = [];
        private readonly int _never;
        private readonly int _last;

        public Steps(StepSearch search, PartialState state, IReadOnlyList<Formula> demands, int last)
        {
            _search = search;
            _last = last;
            _system = new ComponentOracle(search.Compiled, search.Part);
            _never = -_system.Oracle.NewVariable();
            _system.Oracle.AddClause([-_never]);
            foreach (var demand in demands)
            {
                _system.Assert(demand);
            }

            Decide(state);
            Number();
        }

        /// <summary>That an act is performed in a step or before.</summary>
        public int By(Reference act, int step) => step <= 0 ? _never : step >= _last ? -_never : _by[(act, step)];

        /// <summary>That an act is performed in a step.</summary>
        public int Exactly(Reference act, int step)
        {
            var exactly = _system.Oracle.NewVariable();
            _system.Oracle.AddClause([-exactly, By(act, step)]);
            _system.Oracle.AddClause([-exactly, -By(act, step - 1)]);
            return exactly;
        }

        public void Fix(int literal) => _fixed.Add(literal);

        public Answer Ask(params int[] literals) => _search.Budget.Ask(_system.Oracle, [.. _fixed, .. literals]);

        private void Decide(PartialState state)
        {
            var space = _search.Compiled.Space;
            foreach (var act in state.Acts)
            {
                var literal = _system.LiteralOf(space.OfAct(act));
                _system.Oracle.AddClause([state.Performed.Contains(act) ? literal : -literal]);
            }

            foreach (var (issue, option) in state.Options)
            {
                _system.Oracle.AddClause([_system.LiteralOf(space.OfFirstOption(issue) + option)]);
            }
        }

        private void Number()
        {
            foreach (var act in _search.Acts)
            {
                for (var step = 1; step < _last; step++)
                {
                    _by.Add((act, step), _system.Oracle.NewVariable());
                }

                for (var step = 1; step < _last; step++)
                {
                    _system.Oracle.AddClause([-By(act, step), By(act, step + 1)]);
                }
            }

            foreach (var (first, second) in _search.Compiled.Order.Pairs)
            {
                if (_search.Acts.Contains(first) && _search.Acts.Contains(second))
                {
                    Follow(first, second);
                    Follow(second, first);
                }
            }
        }

        private void Follow(Reference first, Reference second)
        {
            var noLater = _system.LiteralOf(_search.Compiled.Space.OfNoLater(first, second));
            for (var step = 1; step <= _last; step++)
            {
                _system.Oracle.AddClause([-noLater, -By(second, step), By(first, step)]);

                // Otherwise the second comes earlier.
                _system.Oracle.AddClause([noLater, -By(first, step), By(second, step - 1)]);
            }
        }
    }

    private CompiledScenario Compiled => compiled;

    private Component Part => component;

    private SearchBudget Budget => budget;

    private List<Reference> Acts => _acts;
}
