using System.Globalization;
using System.Text.RegularExpressions;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring.Language;

/// <summary>Reads numbers as people and JSON write them: <c>3</c>, <c>2.5</c>, <c>.5</c>, <c>1e-05</c>, <c>-0</c>.</summary>
internal static partial class NumberText
{
    // As many digits before the point as the largest cost has.
    private const int MostWhole = 13;

    /// <summary>Reads a number exactly.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number without zeros at its end; zero where the form is not <see cref="NumberForm.Kept"/>.</param>
    public static NumberForm Read(string text, out decimal number)
    {
        number = 0;
        if (Number().Match(text) is not { Success: true } match)
        {
            return NumberForm.None;
        }

        // The number is 0.DIGITS times ten to the power of the point.
        var (whole, fraction) = (match.Groups["whole"].Value, match.Groups["fraction"].Value);
        var all = (whole + fraction).TrimEnd('0');
        var digits = all.TrimStart('0');
        if (digits.Length == 0)
        {
            return NumberForm.Kept;
        }

        if (!int.TryParse(match.Groups["exponent"].Value is { Length: > 0 } exponent ? exponent : "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power)
            || Math.Abs((long)power) > int.MaxValue / 2)
        {
            return match.Groups["exponent"].Value[0] == '-' ? NumberForm.TooFine : NumberForm.TooLarge;
        }

        var point = (long)whole.Length - (all.Length - digits.Length) + power;
        if (point > MostWhole)
        {
            return NumberForm.TooLarge;
        }

        if (digits.Length - point > Costs.Decimals)
        {
            return NumberForm.TooFine;
        }

        var padded = digits.PadLeft(digits.Length + (int)Math.Max(0, -point), '0').PadRight((int)Math.Max(0, point), '0');
        var at = (int)Math.Max(0, point);
        number = Costs.Plain(decimal.Parse($"{match.Groups["sign"].Value}0{padded[..at]}.{padded[at..]}0", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
        if (Math.Abs(number) <= Costs.Largest)
        {
            return NumberForm.Kept;
        }

        number = 0;
        return NumberForm.TooLarge;
    }

    [GeneratedRegex(@"\A(?<sign>[+-]?)(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?:[eE](?<exponent>[+-]?[0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
