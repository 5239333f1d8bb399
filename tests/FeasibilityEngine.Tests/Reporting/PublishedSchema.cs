using System.Text.Json;
using FeasibilityEngine.Reporting;
using Json.Schema;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Holds JSON against <see cref="ReportSchema"/> by a validator that is not ours.</summary>
internal static class PublishedSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private static readonly JsonSchema Schema = JsonSchema.FromText(ReportSchema.Render());

    /// <summary>
    /// What is wrong, by the place in the JSON; none where it is valid. Of the kinds of report the one counts that it is nearest to,
    /// since every report is invalid as any other kind.
    /// </summary>
    public static IReadOnlyList<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Errors(document.RootElement);
    }

    /// <inheritdoc cref="Errors(string)"/>
    public static IReadOnlyList<string> Errors(JsonElement json)
    {
        var results = Schema.Evaluate(json, Options);
        if (results.IsValid)
        {
            return [];
        }

        var byKind = (results.Details ?? []).Where(result => result.Errors is { Count: > 0 })
            .GroupBy(result => string.Join('/', result.EvaluationPath.ToString().Split('/').Take(3)))
            .Where(kind => kind.Key.StartsWith("/anyOf/", StringComparison.Ordinal));
        return [.. byKind.MinBy(kind => kind.Count())!.SelectMany(result => result.Errors!.Select(error => $"{result.InstanceLocation}: {error.Value}"))];
    }
}
