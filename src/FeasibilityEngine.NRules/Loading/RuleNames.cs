using System.Text;
using NRules.Fluent;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Loading;

/// <summary>The id that a rule of NRules has in a scenario.</summary>
internal static class RuleNames
{
    /// <summary>The name that the rule gives itself, or else that of its class: <c>NATOIsOff</c> is <c>nato-is-off</c>.</summary>
    public static string Of(IRuleDefinition definition) =>
        ClassOf(definition) is { } type && definition.Name == type.FullName ? Of(type) : definition.Name;

    /// <summary>The class name in lower case, with hyphens between its words.</summary>
    public static string Of(Type type)
    {
        var name = type.Name.AsSpan();
        var written = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (begins && name[i - 1] is not ('-' or '_'))
            {
                written.Append('-');
            }

            written.Append(char.ToLowerInvariant(name[i]));
        }

        return written.ToString();
    }

    /// <summary>True for letters, digits, <c>-</c> and <c>_</c>, not starting with <c>-</c>.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name[0] != '-' && name.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || r.Value is '-' or '_');

    /// <summary>How a message tells a rule from another one of the same name.</summary>
    public static string Tell(IRuleDefinition definition) => ClassOf(definition) is { } type ? $"the class '{type}'" : "one that is no class";

    private static Type? ClassOf(IRuleDefinition definition) =>
        definition.Properties.TryGetProperty(RuleProperties.ClrType, out var property) ? property.Value as Type : null;
}
