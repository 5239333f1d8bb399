using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Tests.Solving;

/// <summary>Formulas together with what they mean, computed beside the pool from the bits of an assignment.</summary>
internal sealed class RandomFormulas(FormulaPool pool, int seed, int variables)
{
    private readonly Random _random = new(seed);

    public FormulaPool Pool => pool;

    public (Formula Formula, Func<int, bool> Holds) Next(int depth, int mostOperands = 5)
    {
        if (depth == 0 || _random.Next(6) == 0)
        {
            if (_random.Next(15) == 0)
            {
                return _random.Next(2) == 0 ? (pool.True, static _ => true) : (pool.False, static _ => false);
            }

            int index = _random.Next(variables);
            return _random.Next(2) == 0
                ? (pool.Variable(index), bits => (bits >> index & 1) != 0)
                : (pool.Not(pool.Variable(index)), bits => (bits >> index & 1) == 0);
        }

        int count = _random.Next(0, mostOperands + 1);
        var parts = new List<(Formula Formula, Func<int, bool> Holds)>();
        for (int i = 0; i < count; i++)
        {
            parts.Add(parts.Count > 0 && _random.Next(5) == 0 ? parts[_random.Next(parts.Count)] : Next(depth - 1, mostOperands));
        }

        Formula[] formulas = [.. parts.Select(part => part.Formula)];
        int Holding(int bits) => parts.Count(part => part.Holds(bits));
        int k = _random.Next(-1, count + 2);
        return _random.Next(7) switch
        {
            0 => (pool.And(formulas), bits => Holding(bits) == count),
            1 => (pool.Or(formulas), bits => Holding(bits) > 0),
            2 => (pool.Not(pool.And(formulas)), bits => Holding(bits) < count),
            3 => (pool.AtMost(k, formulas), bits => Holding(bits) <= k),
            4 => (pool.Exactly(k, formulas), bits => Holding(bits) == k),
            _ => (pool.AtLeast(k, formulas), bits => Holding(bits) >= k),
        };
    }
}
