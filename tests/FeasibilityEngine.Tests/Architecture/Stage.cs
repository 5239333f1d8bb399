namespace FeasibilityEngine.Tests.Architecture;

/// <summary>The stages of the pipeline and what each may use: data flows one way.</summary>
internal static class Stage
{
    /// <summary>The name of the root namespace, which puts the stages together and may use them all.</summary>
    public const string Root = "FeasibilityEngine";

    /// <summary>What each stage may use, besides itself.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        ["Model"] = [],
        ["Authoring"] = ["Model"],
        // Rules written as code become rules of the scenario, which is validated with them.
        ["RuleSources"] = ["Model", "Authoring"],
        ["Grounding"] = ["Model"],
        ["Solving"] = [],
        ["Exploration"] = ["Model", "Grounding", "Solving"],
        ["Findings"] = ["Model", "Grounding", "Solving", "Exploration"],
        // Questions that take several analyses, each of which is asked for through the root. Authoring for diagnostics, which a check
        // gives, and for numbers as files write them.
        ["Inquiries"] = ["Model", "Authoring", "Findings", Root],
        // Authoring for diagnostics and places: what is wrong with a file, and where an expectation stands.
        ["Reporting"] = ["Model", "Authoring", "Findings", "Inquiries"],
        // How an application puts the engine together; no stage knows of it.
        ["DependencyInjection"] = ["Model", "RuleSources", "Findings", Root],
    };

    /// <summary>
    /// The stage of a type, by the namespace of its full name: <c>FeasibilityEngine.Model.Conditions.Order</c> is in
    /// <c>Model</c>. Null for what the compiler adds outside the library's namespaces.
    /// </summary>
    public static string? Of(string type)
    {
        var parts = type.Split('.');
        return parts[0] != Root ? null : parts.Length == 2 ? Root : parts[1];
    }
}
