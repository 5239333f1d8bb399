using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Diagrams;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// Which levels of a component's ladders can stand together, as a decision diagram. For each level there is a selector, "what the
/// party accepts at this level holds"; issues, acts and their order are quantified away, so that the diagram tells of every
/// combination of selectors whether some possible state is left. It can be as large as the number of combinations in the worst
/// case; where the component is a long chain of things that each touch few others, it grows with its length only.
/// </summary>
internal sealed class LevelDiagram
{
    // What ties more things than this together is a count of them rather than a tie between each two.
    private const int ManyThings = 5;

    // More things than this that one level asks about are too many to stand together.
    private const int ManyWishes = 32;

    private readonly CompiledScenario _compiled;
    private readonly IReadOnlyList<IReadOnlyList<Formula>> _levels;
    private readonly List<(Formula Formula, int Chain, int Level)> _parts;
    private readonly List<Reference?> _owners = [];
    private readonly List<int[]> _partCells = [];
    private readonly List<int[]> _partChains = [];
    private readonly Dictionary<int, int> _cellOfOrder = [];
    private readonly Dictionary<Reference, int> _cellOfOwner = [];
    private readonly LoneDemands _lone;

    /// <param name="compiled">The scenario.</param>
    /// <param name="component">The component.</param>
    /// <param name="levels">For each chain what is accepted at each level that can be given up, strongest first.</param>
    /// <param name="always">What must hold besides, whatever is given up.</param>
    public LevelDiagram(CompiledScenario compiled, Component component, IReadOnlyList<IReadOnlyList<Formula>> levels, IEnumerable<Formula> always)
    {
        _compiled = compiled;
        _levels = levels;
        var hard = component.Constraints.Select(c => c.Demands).Concat(component.Order).Concat(component.NotAfterTalks).Concat(always);

        // What demands several things at once is several demands, each of which can be dealt with on its own.
        _parts =
        [
            .. hard.SelectMany(Conjuncts).Distinct().Where(f => !f.IsTrue).Select(f => (f, -1, -1)),
            .. levels.SelectMany((chain, i) => chain.SelectMany((accepted, level) => Conjuncts(accepted).Where(f => !f.IsTrue).Select(f => (f, i, level)))),
        ];
        _lone = new LoneDemands(_parts, IsAct);
        _parts.RemoveAll(p => p.Chain >= 0 && p.Formula.IsLiteral && _lone.Covers(p.Formula.VariableIndex));
        foreach (var (formula, chain, _) in _parts)
        {
            var variables = compiled.Pool.VariablesOf(formula).ToList();
            var own = chain >= 0 && _lone.IsStanding(chain) ? [chain] : Array.Empty<int>();
            _partCells.Add([.. variables.Where(v => !_lone.Covers(v)).Select(CellOf).Distinct().Order()]);
            _partChains.Add([.. variables.Where(_lone.Covers).SelectMany(_lone.LevelsOf).Select(s => s.Chain).Concat(own).Distinct().Order()]);
        }
    }

    /// <summary>The things that have an order: the cells and, numbered after them, the chains that stand for acts.</summary>
    public Arrangement Arrangement()
    {
        var weights = new double[_owners.Count + _levels.Count];
        for (var cell = 0; cell < _owners.Count; cell++)
        {
            weights[cell] = _owners[cell] is { } owner && _compiled.Space.IsIssue(owner) ? Math.Log2(_compiled.Space.OptionCount(owner)) : 1;
        }

        for (var chain = 0; chain < _levels.Count; chain++)
        {
            weights[_owners.Count + chain] = Math.Log2(_levels[chain].Count + 1);
        }

        var (ties, counts) = (new List<int[]>(), new List<(int[] Things, double Bits)>());
        for (var part = 0; part < _parts.Count; part++)
        {
            int[] things = [.. _partCells[part], .. _partChains[part].Select(chain => _owners.Count + chain)];
            if (things.Length > ManyThings)
            {
                counts.Add((things, BitsOf(_parts[part].Formula)));
            }
            else if (things.Length > 1)
            {
                ties.Add(things);
            }
        }

        return new Arrangement(weights, ties, counts, Wishes(ties));
    }

    /// <summary>How many times a thing is looked at until its <see cref="Arrangement"/> stands, about.</summary>
    public static long Looks(Component component, IReadOnlyList<IReadOnlyList<Formula>> levels)
    {
        const int Rounds = 100, Compared = 600;
        var things = Math.Min(component.Variables.Count + levels.Count, Compared);
        var demands = component.Constraints.Select(c => c.Demands).Concat(component.Order).Concat(component.NotAfterTalks).Concat(levels.SelectMany(l => l));
        return (Rounds * demands.SelectMany(Conjuncts).Sum(f => Math.Max(1L, f.OperandSpan.Length))) + ((long)things * things);
    }

    /// <summary>The order as the diagram has it, with each chain where its selectors stand: of two orders with one line one is enough.</summary>
    public int[] LineOf(int[] order)
    {
        var chains = ChainsAfter(order);
        return [.. order.SelectMany((thing, place) => chains[place].Select(chain => _owners.Count + chain).Prepend(thing < _owners.Count ? thing : -1)).Where(t => t >= 0)];
    }

    /// <summary>
    /// What one level asks about stands together best, also where it can be dealt with part by part: its selector has to wait for the last part.
    /// </summary>
    private List<int[]> Wishes(List<int[]> ties)
    {
        var tied = new HashSet<(int, int)>();
        foreach (var tie in ties)
        {
            for (var i = 0; i < tie.Length; i++)
            {
                for (var j = i + 1; j < tie.Length; j++)
                {
                    tied.Add((tie[i], tie[j]));
                }
            }
        }

        return [.. Enumerable.Range(0, _parts.Count).Where(part => _parts[part].Chain >= 0)
            .GroupBy(part => (_parts[part].Chain, _parts[part].Level), part => _partCells[part])
            .Select(level => level.SelectMany(cells => cells).Distinct().Order().ToArray())
            .Where(cells => cells.Length is > 1 and <= ManyWishes && IsLoose(cells))];

        // Cells are in ascending order in ties and levels alike.
        bool IsLoose(int[] cells)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                for (var j = i + 1; j < cells.Length; j++)
                {
                    if (!tied.Contains((cells[i], cells[j])))
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>What has to be remembered of a condition that has been looked at in part: how many of its operands hold, or whether one does.</summary>
    private static double BitsOf(Formula formula) => formula.Kind == FormulaKind.AtLeast
        ? Math.Log2(1 + Math.Min(formula.Threshold, formula.OperandSpan.Length - formula.Threshold + 1))
        : 1;

    /// <summary>Makes the diagram.</summary>
    /// <param name="order">An order of <see cref="Arrangement"/>.</param>
    /// <param name="effort">How much work it may take.</param>
    /// <returns>The function over the selectors, and the chain and level of the selector at each level of the diagram; -1 for levels that are quantified away.</returns>
    /// <exception cref="DiagramOutgrownException">It takes more.</exception>
    /// <exception cref="OperationCanceledException">The effort was cancelled.</exception>
    public (BooleanDiagrams Functions, int Root, (int Chain, int Level)[] Selectors) Make(int[] order, DiagramEffort effort)
    {
        var functions = new BooleanDiagrams(effort);
        var selectors = new List<(int Chain, int Level)>();
        var firstSelector = new int[_levels.Count];
        var bits = new int[_owners.Count][];
        var cellsInOrder = new List<int>();
        var chainsAfter = ChainsAfter(order);
        for (var place = 0; place < order.Length; place++)
        {
            if (order[place] < _owners.Count)
            {
                var cell = order[place];
                bits[cell] = [.. Enumerable.Range(selectors.Count, BitCount(cell))];
                selectors.AddRange(bits[cell].Select(_ => (-1, -1)));
                cellsInOrder.Add(cell);
            }

            foreach (var chain in chainsAfter[place])
            {
                firstSelector[chain] = selectors.Count;
                selectors.AddRange(_levels[chain].Select((_, level) => (chain, level)));
            }
        }

        var places = new int[_owners.Count];
        for (var place = 0; place < cellsInOrder.Count; place++)
        {
            places[cellsInOrder[place]] = place;
        }

        var literals = new Dictionary<int, int>();
        var formulas = new FormulaDiagrams(functions, variable =>
        {
            if (!literals.TryGetValue(variable, out var literal))
            {
                literals.Add(variable, literal = _lone.Covers(variable)
                    ? StoodFor(variable)
                    : LiteralOf(functions, variable, bits[CellOf(variable)]));
            }

            return literal;
        });

        int StoodFor(int variable)
        {
            var some = _lone.LevelsOf(variable).Select(s => functions.Variable(firstSelector[s.Chain] + s.Level)).Aggregate(BooleanDiagrams.False, functions.Or);
            return _lone.IsAskedFor(variable) ? some : functions.Not(some);
        }

        var elimination = new Elimination(functions);
        for (var part = 0; part < _parts.Count; part++)
        {
            var (formula, chain, level) = _parts[part];
            var holds = formulas.Of(formula);
            var demanded = chain < 0 ? holds : functions.Or(functions.Not(functions.Variable(firstSelector[chain] + level)), holds);
            elimination.Add(demanded, [.. _partCells[part].Select(cell => places[cell]).Order()]);
        }

        return (functions, elimination.Run([.. cellsInOrder.Select(cell => bits[cell])]), [.. selectors]);
    }

    /// <summary>
    /// For each place of an order the chains whose selectors come there: those that stand for acts where the order has them, the
    /// others right after the last cell that they look at, where what they ask for is decided.
    /// </summary>
    private ILookup<int, int> ChainsAfter(int[] order)
    {
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        var last = Enumerable.Range(0, _levels.Count).Select(chain => places[_owners.Count + chain]).ToArray();
        var own = _parts.Select((part, i) => (part.Chain, Cells: _partCells[i])).Where(p => p.Chain >= 0 && p.Cells.Length > 0).ToLookup(p => p.Chain, p => p.Cells);
        foreach (var chain in own)
        {
            if (!_lone.IsStanding(chain.Key))
            {
                last[chain.Key] = chain.SelectMany(cells => cells).Max(cell => places[cell]);
            }
        }

        return last.Select((place, chain) => (place, chain)).ToLookup(c => c.place, c => c.chain);
    }

    private bool IsAct(int variable) => !_compiled.Space.IsOrder(variable) && _compiled.Space.IsAct(_compiled.Space.OwnersOf(variable)[0]);

    private int BitCount(int cell) => _owners[cell] is { } owner && _compiled.Space.IsIssue(owner)
        ? int.Log2(Math.Max(1, _compiled.Space.OptionCount(owner) - 1)) + (_compiled.Space.OptionCount(owner) > 1 ? 1 : 0)
        : 1;

    /// <summary>
    /// An option is the binary number of its place in the list; numbers past the end stand for the last option, so that every
    /// combination of bits is one option.
    /// </summary>
    private int LiteralOf(BooleanDiagrams functions, int variable, int[] bits)
    {
        if (_compiled.Space.IsOrder(variable) || _compiled.Space.OwnersOf(variable)[0] is not { } owner || !_compiled.Space.IsIssue(owner))
        {
            return functions.Variable(bits[0]);
        }

        var option = variable - _compiled.Space.OfFirstOption(owner);
        var isLast = option == _compiled.Space.OptionCount(owner) - 1;
        var result = BooleanDiagrams.True;
        for (var bit = bits.Length - 1; bit >= 0; bit--)
        {
            var isSet = ((option >> (bits.Length - 1 - bit)) & 1) == 1;
            var itself = functions.Variable(bits[bit]);
            result = isSet ? functions.And(itself, result)
                : isLast ? functions.Or(itself, result)
                : functions.And(functions.Not(itself), result);
        }

        return result;
    }

    private int CellOf(int variable)
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

    private static IEnumerable<Formula> Conjuncts(Formula formula) =>
        formula.Kind == FormulaKind.And ? formula.Operands.SelectMany(Conjuncts) : [formula];
}
