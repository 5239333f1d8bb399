using NRules.Fluent.Dsl;

namespace FeasibilityEngine.NRules;

/// <summary>The sources of the scenario that a rule cites: <c>[Cites("annexation")]</c>; one attribute a source.</summary>
/// <remarks>
/// It is a tag of NRules, <c>source:annexation</c>. Rules that are not classes, such as those read from JSON, say the same with the tag.
/// </remarks>
/// <param name="source">The name under which the scenario declares the source.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = true)]
public sealed class CitesAttribute(string source) : TagAttribute(Prefix + source)
{
    internal const string Prefix = "source:";

    /// <summary>The name under which the scenario declares the source.</summary>
    public string Source { get; } = source;
}
