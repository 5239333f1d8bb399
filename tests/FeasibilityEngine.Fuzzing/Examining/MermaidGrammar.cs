using System.Text.RegularExpressions;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>The flowcharts of Mermaid, as far as reports use them: one statement a line, and labels without what Mermaid or Markdown would read.</summary>
internal static partial class MermaidGrammar
{
    /// <summary>What is wrong with a chart; null where nothing is.</summary>
    public static string? Check(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines[0] != "flowchart LR")
        {
            return $"it starts with '{lines[0]}'";
        }

        var wrong = Array.Find(lines[1..], line => !Statement().IsMatch(line));
        if (wrong is not null)
        {
            return $"no statement: {wrong}";
        }

        var opened = lines.Count(line => line.TrimStart().StartsWith("subgraph ", StringComparison.Ordinal));
        var closed = lines.Count(line => line.Trim() == "end");
        return opened == closed ? null : $"{opened} groups are opened and {closed} closed";
    }

    private const string Label = "\"(?:[^\"<>&`%*_~;\\\\{}\\[\\]|#]|#[0-9]+;|<br/>)*\"";

    [GeneratedRegex(
        $@"^\s*(?:acc(?:Title|Descr): .*|about>{Label}\]|subgraph \w+\[{Label}\]|end|\w+(?:\[{Label}\]|\[\[{Label}\]\]|\({Label}\)|\[/{Label}/\]|\(\[{Label}\]\))|\w+ (?:---|-\.-|-->) \w+)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Statement();
}
