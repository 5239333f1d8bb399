using System.Globalization;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Assertions;

/// <summary>
/// Where the positions, acts, rules and events that a message names stand in the scenario file, as <c>talks.yaml:12:3</c>, which
/// development environments turn into a link. Nothing for a scenario that was made in C#.
/// </summary>
internal sealed class Places(Scenario scenario)
{
    private const int MostPlaces = 12;

    private readonly List<string> _names = [];

    /// <summary>Notes what is named; the places follow in that order.</summary>
    public void Name(IEnumerable<string> names) => _names.AddRange(names.Where(name => !_names.Contains(name)).Distinct().ToList());

    /// <summary>The section of a message; none where no place is known.</summary>
    public IEnumerable<string> Section()
    {
        var lines = ScenarioFile.LocationsOf(scenario) is { } locations
            ? _names.Select(name => Declaration(name) is { } declared && locations.Find(declared) is { } place
                ? Line(declared is Event happening ? $"“{happening.Name}”" : name, place)
                : null).OfType<string>().ToList()
            : [];
        return lines.Count == 0 ? [] : ["In the file:" + string.Concat(lines.Take(MostPlaces).Select(line => "\n  " + line))];
    }

    private object? Declaration(string name) =>
        scenario.Positions.FirstOrDefault(position => position.Id == name)
        ?? (object?)scenario.Acts.FirstOrDefault(act => act.Id == name.Split('[')[0])
        ?? (object?)scenario.Rules.FirstOrDefault(rule => rule.Id == name)
        ?? scenario.Events.FirstOrDefault(happening => happening.Id == name);

    private static string Line(string name, SourceSpan place) =>
        string.Create(CultureInfo.InvariantCulture, $"{Text.Harmless(name)}: {Text.Harmless(place.File)}:{place.Line}:{place.Column}");
}
