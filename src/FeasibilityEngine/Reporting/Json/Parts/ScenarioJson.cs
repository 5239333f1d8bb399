using System.ComponentModel;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Json.Parts;

/// <summary>A scenario, or what a sweep has noted of one.</summary>
[Description("Which scenario it is.")]
internal sealed class ScenarioJson
{
    internal ScenarioJson(Scenario scenario)
        : this(scenario.Id, scenario.Name, ScenarioHash.Of(scenario))
    {
    }

    internal ScenarioJson(string id, string name, string hash) => (Id, Name, Hash) = (id, name, hash);

    [Description("Its short name, as in 'direct-talks'.")]
    public string Id { get; }

    [Description("Its name for readers.")]
    public string Name { get; }

    [Description("SHA-256 over what the scenario says, in hexadecimal digits. The order of its declarations does not matter.")]
    public string Hash { get; }
}
