using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// Acts that levels ask for by themselves, and that everything else can only object to: such an act is performed where one of the
/// levels stands, and need not be where none does. So the levels' selectors stand for it, and it is no variable of a diagram. The
/// same for acts that levels exclude by themselves and that everything else can only need.
/// </summary>
internal sealed class LoneDemands
{
    private readonly Dictionary<int, List<(int Chain, int Level)>> _levels = [];
    private readonly Dictionary<int, bool> _isAskedFor = [];
    private readonly HashSet<int> _standing;

    /// <param name="parts">What is demanded: always, where the chain is negative, or by a chain at a level. In negation normal form.</param>
    /// <param name="isAct">True for variables of acts.</param>
    public LoneDemands(IReadOnlyCollection<(Formula Formula, int Chain, int Level)> parts, Func<int, bool> isAct)
    {
        foreach (var (formula, chain, level) in parts.Where(p => IsLone(p.Formula, p.Chain) && isAct(p.Formula.VariableIndex)))
        {
            (_levels.TryGetValue(formula.VariableIndex, out var known) ? known : _levels[formula.VariableIndex] = []).Add((chain, level));
            _isAskedFor.TryAdd(formula.VariableIndex, formula.Kind == FormulaKind.Variable);
        }

        foreach (var (formula, _, _) in parts.Where(p => IsLone(p.Formula, p.Chain)))
        {
            Meet(formula, isDemand: true);
        }

        foreach (var literal in Literals(parts.Where(p => !IsLone(p.Formula, p.Chain)).Select(p => p.Formula)))
        {
            Meet(literal, isDemand: false);
        }

        _standing = [.. _levels.Values.SelectMany(levels => levels).Select(level => level.Chain)];
    }

    /// <summary>True for an act that selectors stand for.</summary>
    public bool Covers(int act) => _levels.ContainsKey(act);

    /// <summary>The levels that ask for the act, or exclude it.</summary>
    public IReadOnlyList<(int Chain, int Level)> LevelsOf(int act) => _levels[act];

    /// <summary>True where the levels ask for the act, false where they exclude it.</summary>
    public bool IsAskedFor(int act) => _isAskedFor[act];

    /// <summary>True for a chain whose selectors stand for some act.</summary>
    public bool IsStanding(int chain) => _standing.Contains(chain);

    private static bool IsLone(Formula formula, int chain) => chain >= 0 && formula.IsLiteral;

    private void Meet(Formula literal, bool isDemand)
    {
        // Where anything else needs what the levels ask for, or objects to what they exclude, the act is not theirs alone.
        var asks = (literal.Kind == FormulaKind.Variable) == isDemand;
        if (_isAskedFor.TryGetValue(literal.VariableIndex, out var asked) && asked != asks)
        {
            _isAskedFor.Remove(literal.VariableIndex);
            _levels.Remove(literal.VariableIndex);
        }
    }

    private static IEnumerable<Formula> Literals(IEnumerable<Formula> formulas)
    {
        var met = new HashSet<Formula>(formulas);
        var open = new Stack<Formula>(met);
        while (open.TryPop(out var next))
        {
            if (next.IsLiteral)
            {
                yield return next;
                continue;
            }

            foreach (var operand in next.OperandSpan)
            {
                if (met.Add(operand))
                {
                    open.Push(operand);
                }
            }
        }
    }
}
