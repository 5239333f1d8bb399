using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Selecting;

/// <summary>Chooses from all minimal concession sets, however many there are: the cheapest, the most even, the Pareto front, or some at random.</summary>
/// <example>
/// <code>
/// var selected = SetInquiry.Ask(scenario, new SetSelection { Caps = [KeyValuePair.Create("south", 4m)] });
/// Console.WriteLine(selected.Sets.Count > 0 ? $"The cheapest costs {selected.Sets[0].TotalCost}." : "None.");
/// </code>
/// </example>
/// <remarks>Safe for use by several threads at once.</remarks>
public static class SetInquiry
{
    /// <summary>
    /// The sets that a selection asks for. They are chosen without listing the others, so that a number with a hundred digits is no
    /// obstacle. Where a limit, the budget or a cancellation cuts that short, the answer has bounds and says that it is not proven.
    /// </summary>
    /// <param name="scenario">A scenario without errors.</param>
    /// <param name="selection">Which sets.</param>
    /// <param name="options">What to ask, as of an analysis; <see cref="AnalysisOptions.Top"/> says how many sets. The defaults where null.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> or <paramref name="selection"/> is null.</exception>
    /// <exception cref="ConcessionException">A concession cannot be supposed.</exception>
    /// <exception cref="ArgumentException">A cap names no party of the scenario, names one twice or is below zero; a development does not exist, or an option is out of range.</exception>
    /// <exception cref="Authoring.ScenarioException">The scenario has errors.</exception>
    public static SelectedSets Ask(Scenario scenario, SetSelection selection, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(selection);
        options ??= new AnalysisOptions();
        options.Validate();
        Check(selection, scenario);
        using var deadline = new Deadline(options, cancellation);
        return ScenarioAnalyzer.Select(scenario, options, selection, deadline);
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
