using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Selecting;

/// <summary>Chooses from all minimal concession sets, however many there are: the cheapest, the most even, the Pareto front, or some at random.</summary>
/// <example>
/// <code>
/// var selected = SetInquiry.Ask(scenario, new SetSelection { Caps = [new PartyCost("south", 4m)] });
/// Console.WriteLine(selected.Sets.Count > 0 ? $"The cheapest costs {selected.Sets[0].TotalCost}." : "None.");
/// </code>
/// </example>
/// <remarks>Safe for use by several threads at once.</remarks>
internal static class SetInquiry
{
    /// <inheritdoc cref="ScenarioAnalyser.SelectSets"/>
    public static SelectedSets Ask(Scenario scenario, SetSelection selection, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(selection);
        options ??= new AnalysisOptions();
        options.Validate();
        Check(selection, scenario);
        using var deadline = new Deadline(options, cancellation);
        return AnalysisInquiry.Select(scenario, options, selection, deadline);
    }

    private static void Check(SetSelection selection, Scenario scenario)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (party, most) in selection.Caps)
        {
            if (!scenario.Parties.Any(p => p.Id == party))
            {
                throw new ArgumentException(
                    $"The scenario has no party '{party}'; its parties are {string.Join(", ", scenario.Parties.Select(p => p.Id))}.", nameof(selection));
            }

            if (!named.Add(party))
            {
                throw new ArgumentException($"The party '{party}' has two caps; the lower one is enough.", nameof(selection));
            }

            if (most < 0)
            {
                throw new ArgumentException($"The cap of '{party}' is {most.ToString(CultureInfo.InvariantCulture)}, which is below zero.", nameof(selection));
            }
        }
    }
}
