using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Comparing;

/// <summary>What to call the two analyses of a comparison in running text: by their days where one scenario is asked at two.</summary>
internal sealed class ComparedNames
{
    public ComparedNames(Comparison comparison)
    {
        var (first, second) = (comparison.First, comparison.Second);
        var byDay = first.Scenario.Name == second.Scenario.Name && first.AsOf is not null && second.AsOf is not null && first.AsOf != second.AsOf;
        InFirst = byDay ? "on " + Vocabulary.Date(first.AsOf!.Value) : "in the first";
        InSecond = byDay ? "on " + Vocabulary.Date(second.AsOf!.Value) : "in the second";
    }

    /// <summary>"on 29 March 2022", or "in the first".</summary>
    public string InFirst { get; }

    /// <summary>"on 14 June 2024", or "in the second".</summary>
    public string InSecond { get; }
}
