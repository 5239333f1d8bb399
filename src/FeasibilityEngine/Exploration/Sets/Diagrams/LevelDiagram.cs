using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Solving.Diagrams;

namespace FeasibilityEngine.Exploration.Sets.Diagrams;

/// <summary>
/// Which levels of a component's ladders can stand together, as a decision diagram. For each level there is a selector, "what the
/// party accepts at this level holds"; issues, acts and their order are quantified away, so that the diagram tells of every
/// combination of selectors whether some possible state is left. It can be as large as the number of combinations in the worst
/// case; where the component is a long chain of things that each touch few others, it grows with its length only.
/// </summary>
/// <param name="compiled">The scenario.</param>
/// <param name="parts">What is demanded.</param>
internal sealed class LevelDiagram(CompiledScenario compiled, LevelParts parts)
{
    /// <summary>
    /// An order of <see cref="LevelArrangement"/> as the diagram has it, with each chain where its selectors stand: of two orders with one
    /// line one is enough.
    /// </summary>
    public int[] LineOf(int[] order)
    {
        var chains = ChainsAfter(order);
        return [.. order.SelectMany((thing, place) => chains[place].Select(chain => parts.CellCount + chain).Prepend(thing < parts.CellCount ? thing : -1)).Where(t => t >= 0)];
    }

    /// <summary>Makes the diagram.</summary>
    /// <param name="line">A line of <see cref="LineOf"/>.</param>
    /// <param name="effort">How much work it may take.</param>
    /// <returns>The function over the selectors, and the chain and level of the selector at each level of the diagram; -1 for levels that are quantified away.</returns>
    /// <exception cref="DiagramOutgrownException">It takes more.</exception>
    /// <exception cref="OperationCanceledException">The effort was cancelled.</exception>
    public (BooleanDiagrams Functions, int Root, (int Chain, int Level)[] Selectors) Make(int[] line, DiagramEffort effort)
    {
        var functions = new BooleanDiagrams(effort);
        var selectors = new List<(int Chain, int Level)>();
        var firstSelector = new int[parts.Levels.Count];
        var bits = new int[parts.CellCount][];
        var cellsInOrder = new List<int>();
        foreach (var thing in line)
        {
            if (thing < parts.CellCount)
            {
                bits[thing] = [.. Enumerable.Range(selectors.Count, BitCount(thing))];
                selectors.AddRange(bits[thing].Select(_ => (-1, -1)));
                cellsInOrder.Add(thing);
            }
            else
            {
                var chain = thing - parts.CellCount;
                firstSelector[chain] = selectors.Count;
                selectors.AddRange(parts.Levels[chain].Select((_, level) => (chain, level)));
            }
        }

        var places = new int[parts.CellCount];
        for (var place = 0; place < cellsInOrder.Count; place++)
        {
            places[cellsInOrder[place]] = place;
        }

        var literals = new Dictionary<int, int>();
        var formulas = new FormulaDiagrams(functions, variable =>
        {
            if (!literals.TryGetValue(variable, out var literal))
            {
                literals.Add(variable, literal = parts.Lone.Covers(variable)
                    ? StoodFor(variable)
                    : LiteralOf(functions, variable, bits[parts.CellOf(variable)]));
            }

            return literal;
        });

        int StoodFor(int variable)
        {
            var some = parts.Lone.LevelsOf(variable).Select(s => functions.Variable(firstSelector[s.Chain] + s.Level)).Aggregate(BooleanDiagrams.False, functions.Or);
            return parts.Lone.IsAskedFor(variable) ? some : functions.Not(some);
        }

        var elimination = new Elimination(functions);
        foreach (var part in parts.All)
        {
            var holds = formulas.Of(part.Formula);
            var demanded = part.Chain < 0 ? holds : functions.Or(functions.Not(functions.Variable(firstSelector[part.Chain] + part.Level)), holds);
            elimination.Add(demanded, [.. part.Cells.Select(cell => places[cell]).Order()]);
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

        var last = Enumerable.Range(0, parts.Levels.Count).Select(chain => places[parts.CellCount + chain]).ToArray();
        var own = parts.All.Where(p => p.Chain >= 0 && p.Cells.Length > 0).ToLookup(p => p.Chain, p => p.Cells);
        foreach (var chain in own)
        {
            if (!parts.Lone.IsStanding(chain.Key))
            {
                last[chain.Key] = chain.SelectMany(cells => cells).Max(cell => places[cell]);
            }
        }

        return last.Select((place, chain) => (place, chain)).ToLookup(c => c.place, c => c.chain);
    }

    private int BitCount(int cell) =>
        int.Log2(Math.Max(1, parts.OptionCount(cell) - 1)) + (parts.OptionCount(cell) > 1 ? 1 : 0);

    /// <summary>
    /// An option is the binary number of its place in the list; numbers past the end stand for the last option, so that every
    /// combination of bits is one option.
    /// </summary>
    private int LiteralOf(BooleanDiagrams functions, int variable, int[] bits)
    {
        if (compiled.Space.IsOrder(variable) || compiled.Space.OwnersOf(variable)[0] is not { } owner || !compiled.Space.IsIssue(owner))
        {
            return functions.Variable(bits[0]);
        }

        var option = variable - compiled.Space.OfFirstOption(owner);
        var isLast = option == compiled.Space.OptionCount(owner) - 1;
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
}
