using System.Numerics;

namespace FeasibilityEngine.Model;

/// <summary>
/// Which numbers can be costs and prices: zero to <see cref="Largest"/>, with at most <see cref="Decimals"/> digits after the point. A
/// decimal holds 28 digits, so some ten million of them are added up without a digit lost, many more than a scenario can have; a third
/// with 28 digits is not exact itself, and neither would be its sums.
/// </summary>
internal static class Costs
{
    /// <summary>The largest cost and price.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    /// <summary>How many digits after the point are kept.</summary>
    public const int Decimals = 9;

    /// <summary>What is expected in the place of a cost with more.</summary>
    public const string Expected = "at most 9 digits after the point, so that sums of costs are exact";

    private const decimal Units = 1_000_000_000m;

    /// <summary>The same number without zeros at its end, so that equal costs are told alike: 2.0 is 2.</summary>
    public static decimal Plain(decimal number) => number == 0 ? 0 : number / 1.0000000000000000000000000000m;

    /// <summary>True for a number with no more digits after the point than are kept.</summary>
    public static bool IsKept(decimal number) => decimal.Round(number, Decimals) == number;

    /// <summary>
    /// So many hundredths of a cost, both with no more digits than are kept: worked out exactly, and then rounded to the digits that are
    /// kept, to the even digit where two are as near.
    /// </summary>
    /// <returns>The cost; a number above <see cref="Largest"/> where it comes to so much.</returns>
    public static decimal Percent(decimal cost, decimal percent)
    {
        var product = new BigInteger(cost * Units) * new BigInteger(percent * Units);
        var unit = new BigInteger(Units) * 100;
        var units = BigInteger.DivRem(product, unit, out var rest);
        units += (rest * 2).CompareTo(unit) switch
        {
            > 0 => 1,
            0 when !units.IsEven => 1,
            _ => 0,
        };
        return Plain((decimal)units / Units);
    }
}
