using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Diagrams;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// What a component's levels and rules demand, one by one, and the cells that this is about: a cell is an issue, an act, or which of two
/// acts comes first. Acts that selectors stand for, see <see cref="LoneDemands"/>, are no cells.
/// </summary>
internal sealed class LevelParts
{
    private readonly CompiledScenario _compiled;
    private readonly List<LevelPart> _all = [];
    private readonly List<Reference?> _owners = [];
    private readonly Dictionary<int, int> _cellOfOrder = [];
    private readonly Dictionary<Reference, int> _cellOfOwner = [];

    /// <param name="compiled">The scenario.</param>
    /// <param name="component">The component.</param>
    /// <param name="levels">For each chain what is accepted at each level that can be given up, strongest first.</param>
    /// <param name="always">What must hold besides, whatever is given up.</param>
    public LevelParts(CompiledScenario compiled, Component component, IReadOnlyList<IReadOnlyList<Formula>> levels, IEnumerable<Formula> always)
    {
        _compiled = compiled;
        Levels = levels;

        // What demands several things at once is several demands, each of which can be dealt with on its own.
        List<(Formula Formula, int Chain, int Level)> parts =
        [
            .. Hard(component).Concat(always).SelectMany(f => f.Conjuncts).Distinct().Where(f => !f.IsTrue).Select(f => (f, -1, -1)),
            .. levels.SelectMany((chain, i) => chain.SelectMany((accepted, level) => accepted.Conjuncts.Where(f => !f.IsTrue).Select(f => (f, i, level)))),
        ];
        Lone = new LoneDemands(parts, IsAct);
        var (cells, chains) = (new List<int>(), new List<int>());
        foreach (var (formula, chain, level) in parts.Where(p => p.Chain < 0 || !p.Formula.IsLiteral || !Lone.Covers(p.Formula.VariableIndex)))
        {
            foreach (var variable in compiled.Pool.VariablesOf(formula))
            {
                if (Lone.Covers(variable))
                {
                    chains.AddRange(Lone.LevelsOf(variable).Select(s => s.Chain));
                }
                else
                {
                    cells.Add(CellOf(variable));
                }
            }

            if (chain >= 0 && Lone.IsStanding(chain))
            {
                chains.Add(chain);
            }

            _all.Add(new LevelPart(formula, chain, level, EachOnce(cells), EachOnce(chains)));
        }
    }

    /// <summary>The demands, without those that are nothing but an act that selectors stand for.</summary>
    public IReadOnlyList<LevelPart> All => _all;

    /// <summary>For each chain what is accepted at each level that can be given up, strongest first.</summary>
    public IReadOnlyList<IReadOnlyList<Formula>> Levels { get; }

    /// <summary>The acts that selectors stand for.</summary>
    public LoneDemands Lone { get; }

    /// <summary>How many cells there are. They are numbered from 0, and chains after them.</summary>
    public int CellCount => _owners.Count;

    /// <summary>How many times a thing is looked at until an order of these things stands, about; known before they are made.</summary>
    public static long Looks(Component component, IReadOnlyList<IReadOnlyList<Formula>> levels) => TiedThings.LooksToStart(
        component.Variables.Count + levels.Count,
        Hard(component).Concat(levels.SelectMany(l => l)).SelectMany(f => f.Conjuncts).Sum(f => Math.Max(1L, f.OperandSpan.Length)));

    /// <summary>How many options the cell tells apart: 2 where it is no issue, since an act is performed or not.</summary>
    public int OptionCount(int cell) => _owners[cell] is { } owner && _compiled.Space.IsIssue(owner) ? _compiled.Space.OptionCount(owner) : 2;

    /// <summary>The cell of a variable.</summary>
    public int CellOf(int variable)
    {
        if (_compiled.Space.IsOrder(variable))
        {
            if (!_cellOfOrder.TryGetValue(variable, out var ordered))
            {
                _cellOfOrder.Add(variable, ordered = _owners.Count);
                _owners.Add(null);
            }

            return ordered;
        }

        var owner = _compiled.Space.OwnersOf(variable)[0];
        if (!_cellOfOwner.TryGetValue(owner, out var cell))
        {
            _cellOfOwner.Add(owner, cell = _owners.Count);
            _owners.Add(owner);
        }

        return cell;
    }

    /// <summary>Empties the list, and gives what was in it, ascending.</summary>
    private static int[] EachOnce(List<int> numbers)
    {
        numbers.Sort();
        var kept = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (kept == 0 || numbers[kept - 1] != numbers[i])
            {
                numbers[kept++] = numbers[i];
            }
        }

        var once = numbers.GetRange(0, kept).ToArray();
        numbers.Clear();
        return once;
    }

    private static IEnumerable<Formula> Hard(Component component) =>
        component.Constraints.Select(c => c.Demands).Concat(component.Order).Concat(component.NotAfterTalks);

    private bool IsAct(int variable) => !_compiled.Space.IsOrder(variable) && _compiled.Space.IsAct(_compiled.Space.OwnersOf(variable)[0]);
}

/// <summary>One demand of many in a diagram of what can stand together.</summary>
/// <param name="Formula">What is demanded.</param>
/// <param name="Chain">The chain that demands it; -1 where it is demanded always.</param>
/// <param name="Level">The level of the chain that demands it; -1 where it is demanded always.</param>
/// <param name="Cells">The cells that it looks at.</param>
/// <param name="Chains">The chains whose selectors it looks at, since they stand for acts.</param>
internal sealed record LevelPart(Formula Formula, int Chain, int Level, int[] Cells, int[] Chains);
