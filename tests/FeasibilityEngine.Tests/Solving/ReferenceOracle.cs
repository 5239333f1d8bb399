namespace FeasibilityEngine.Tests.Solving;

/// <summary>
/// The slow reference to disagree with: keeps every assignment of a few variables that satisfies all clauses so far.
/// Shares nothing with the solver but the words.
/// </summary>
internal sealed class ReferenceOracle
{
    private readonly bool[] _isModel;
    private readonly List<int[]> _clauses = [];

    public ReferenceOracle(int variables)
    {
        _isModel = new bool[1 << variables];
        Array.Fill(_isModel, true);
    }

    public IReadOnlyList<int[]> Clauses => _clauses;

    public void AddClause(int[] literals)
    {
        _clauses.Add(literals);
        (int positive, int negative) = Masks(literals);
        for (int assignment = 0; assignment < _isModel.Length; assignment++)
        {
            _isModel[assignment] &= (assignment & positive) != 0 || (~assignment & negative) != 0;
        }
    }

    public bool IsPossible(ReadOnlySpan<int> assumptions)
    {
        (int positive, int negative) = Masks(assumptions);
        for (int assignment = 0; assignment < _isModel.Length; assignment++)
        {
            if (_isModel[assignment] && (assignment & positive) == positive && (assignment & negative) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static (int Positive, int Negative) Masks(ReadOnlySpan<int> literals)
    {
        int positive = 0;
        int negative = 0;
        foreach (int literal in literals)
        {
            if (literal > 0)
            {
                positive |= 1 << (literal - 1);
            }
            else
            {
                negative |= 1 << (-literal - 1);
            }
        }

        return (positive, negative);
    }
}
