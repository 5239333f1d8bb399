using System.Globalization;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Numbers, shares and columns of sweeps.</summary>
internal static class SweepWording
{
    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Variants(long number) => number == 1 ? "1 variant" : Number(number) + " variants";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A share in per cent: <c>66.7 %</c>. Only none and all are told as 0 and 100; a dash where there is nothing to share.</summary>
    public static string Share(long part, long whole)
    {
        if (whole == 0)
        {
            return "–";
        }

        var percent = part * 100m / whole;
        return percent is > 0 and < 0.1m ? "< 0.1 %"
            : percent is > 99.9m and < 100 ? "> 99.9 %"
            : decimal.Round(percent, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + " %";
    }

    /// <summary>The verdicts by their words, the best first.</summary>
    public static IEnumerable<(string Word, Verdict Verdict, long Number)> Of(SweepVerdicts verdicts) =>
    [
        ("open", Verdict.Open, verdicts.Open),
        ("openable", Verdict.Openable, verdicts.Openable),
        ("remote", Verdict.Remote, verdicts.Remote),
        ("closed", Verdict.Closed, verdicts.Closed),
        ("inconsistent", Verdict.Inconsistent, verdicts.Inconsistent),
    ];

    /// <summary>Rows whose cells stand below each other, those marked at the right of their column, each with what it claims.</summary>
    public static ColumnsBlock Columns(IEnumerable<(string[] Cells, IEnumerable<Claim> Claims)> rows, IReadOnlyList<bool> atRight) =>
        new([.. rows.Select(row => new ColumnsRow(row.Cells, row.Claims))], atRight);
}
