using System.Globalization;
using System.Text;
using System.Text.Json;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Fuzzing.Reporting;

/// <summary>The figures of a run, as JSON for putting runs together and as a Markdown table for readers.</summary>
internal static class RunFigures
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Json(Coverage coverage) => JsonSerializer.Serialize(coverage.Counts, Indented) + "\n";

    /// <summary>What several processes counted, together.</summary>
    public static Coverage Together(IEnumerable<string> files)
    {
        var all = new Coverage();
        foreach (var file in files)
        {
            all.Add(JsonSerializer.Deserialize<Dictionary<string, SortedDictionary<string, long>>>(File.ReadAllText(file))!);
        }

        return all;
    }

    public static string Markdown(Coverage coverage)
    {
        var executions = coverage["", "executions"];
        var valid = coverage["", "scenarios without errors"];
        var table = new StringBuilder("| What | How many | Share |\n| --- | ---: | ---: |\n");
        Row("executions", executions, null);
        Row("scenarios without errors", valid, executions);
        foreach (var (name, count) in coverage.Counts.GetValueOrDefault("") ?? [])
        {
            if (name is not ("executions" or "scenarios without errors"))
            {
                Row(name, count, name.StartsWith("scenarios", StringComparison.Ordinal) ? valid : null);
            }
        }

        foreach (var group in new[] { "input", "scenarios with", "verdict", "analyses with a conflict of kind", "sets of an analysis" })
        {
            var counts = coverage.Counts.GetValueOrDefault(group) ?? [];
            long? whole = group switch { "input" => executions, "scenarios with" => valid, _ => counts.Values.Sum() };
            foreach (var (name, count) in counts.OrderByDescending(entry => entry.Value))
            {
                Row($"{group}: {name}", count, whole);
            }
        }

        var codes = coverage.Counts.GetValueOrDefault("diagnostic")?.Keys.ToHashSet(StringComparer.Ordinal) ?? [];
        Row("diagnostics seen, of all that there are", codes.Count, DiagnosticCodes.All.Count);
        var unseen = DiagnosticCodes.All.Select(code => code.Code).Where(code => !codes.Contains(code)).ToList();
        return table.ToString() + (unseen.Count == 0 ? "" : $"\nDiagnostics not seen: {string.Join(", ", unseen)}.\n");

        void Row(string what, long count, long? of) => table.Append(
            CultureInfo.InvariantCulture, $"| {what} | {count:#,0} | {(of is { } whole and > 0 ? (100.0 * count / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %" : "")} |\n");
    }
}
