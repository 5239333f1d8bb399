using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>
/// Formulas in which every statement about order stands for itself: "A comes no later than B" and "B comes before A" are no longer
/// each other's opposite. What is possible under them and impossible in a real order fails by order alone.
/// </summary>
internal sealed class FreeOrder(FormulaPool pool, StateSpace space)
{
    private readonly Dictionary<Formula, Formula> _freed = [];

    /// <summary>The formula with its statements about order set free. Linear in its size; recursion as deep as the formula.</summary>
    public Formula Of(Formula formula)
    {
        if (!_freed.TryGetValue(formula, out var freed))
        {
            _freed.Add(formula, freed = Make(formula));
        }

        return freed;
    }

    private Formula Make(Formula formula) => formula.Kind switch
    {
        FormulaKind.Not when space.IsOrder(formula.VariableIndex) => pool.Variable(space.OfEarlier(formula.VariableIndex)),
        FormulaKind.And => pool.And([.. formula.Operands.Select(Of)]),
        FormulaKind.Or => pool.Or([.. formula.Operands.Select(Of)]),
        FormulaKind.AtLeast => pool.AtLeast(formula.Threshold, [.. formula.Operands.Select(Of)]),
        _ => formula,
    };
}
