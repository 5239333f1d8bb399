using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Developments;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Contents.Developments;

/// <summary>An analysis as it would be worded under some developments: with the facts that hold then.</summary>
internal static class DevelopedAnalysis
{
    public static Analysis Of(Analysis before, DevelopmentFindings findings, ValueList<string> developments)
    {
        var changed = findings.Combinations.First(c => c.Developments.Equals(developments)).Changed.ToDictionary(c => c.Id, StringComparer.Ordinal);
        return before with
        {
            Assumed = before.Assumed.Concat(developments).Order(StringComparer.Ordinal).ToValueList(),
            Circumstances = before.Circumstances.Select(c => changed.GetValueOrDefault(c.Id, c)).ToValueList(),
        };
    }
}
