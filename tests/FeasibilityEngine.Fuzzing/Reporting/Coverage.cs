using FeasibilityEngine.Authoring;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Fuzzing.Reporting;

/// <summary>Counts what was tried: how many inputs had each feature, and which answers they gave.</summary>
internal sealed class Coverage
{
    private readonly SortedDictionary<string, SortedDictionary<string, long>> _counts = new(StringComparer.Ordinal);

    /// <summary>The counts by group and name.</summary>
    public IReadOnlyDictionary<string, SortedDictionary<string, long>> Counts => _counts;

    public long this[string group, string name] => _counts.TryGetValue(group, out var counts) ? counts.GetValueOrDefault(name) : 0;

    public void Count(string group, string name, long by = 1)
    {
        if (!_counts.TryGetValue(group, out var counts))
        {
            _counts[group] = counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        }

        counts[name] = counts.GetValueOrDefault(name) + by;
    }

    /// <summary>Adds what another process counted.</summary>
    public void Add(IReadOnlyDictionary<string, SortedDictionary<string, long>> counts)
    {
        foreach (var (group, names) in counts)
        {
            foreach (var (name, count) in names)
            {
                Count(group, name, count);
            }
        }
    }

    public void Read(ScenarioReading reading)
    {
        foreach (var code in reading.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct())
        {
            Count("diagnostic", code);
        }
    }

    /// <summary>What the scenario has and what was found of it.</summary>
    public void Answered(Scenario scenario, IReadOnlyList<Analysis> analyses)
    {
        foreach (var feature in ScenarioFeatures.Of(scenario))
        {
            Count("scenarios with", feature);
        }

        foreach (var analysis in analyses)
        {
            Count("verdict", analysis.Verdict.ToString().ToLowerInvariant());
            Count("sets of an analysis", Size(analysis.Counts.ConcessionSets));
            foreach (var kind in analysis.Conflicts.Concat(analysis.ClosedBy).Select(conflict => conflict.Kind.ToString()).Distinct())
            {
                Count("analyses with a conflict of kind", kind);
            }

            if (!analysis.IsComplete)
            {
                Count("", "analyses that were cut short");
            }

            if (analysis.OutOfReach.Count > 0)
            {
                Count("scenarios with", "something out of reach");
            }

            if (analysis.ConcessionSets.Any(set => set.Steps.Count > 2))
            {
                Count("scenarios with", "a path of three steps and more");
            }

            if (analysis.Conflicts.Any(conflict => conflict.Rules.Count > 0))
            {
                Count("scenarios with", "a conflict through a rule");
            }
        }
    }

    private static string Size(Count count) => !count.IsProven ? "not all found" : count.Found switch
    {
        { IsZero: true } => "0",
        { IsOne: true } => "1",
        var found when found <= 3 => "2 to 3",
        var found when found <= 10 => "4 to 10",
        var found when found <= 100 => "11 to 100",
        _ => "more than 100",
    };
}
