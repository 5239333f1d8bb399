namespace FeasibilityEngine.Solving.Formulas;

/// <summary>The order in which a pool made its formulas.</summary>
internal sealed class FormulaOrder : IComparer<Formula>
{
    public static readonly FormulaOrder Instance = new();

    private FormulaOrder()
    {
    }

    public int Compare(Formula? x, Formula? y) => (x?.Id ?? -1).CompareTo(y?.Id ?? -1);
}
