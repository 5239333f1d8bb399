using System.Globalization;
using System.Text;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Graphs;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// The positions by party, the minimal conflicts among them and the rules behind these, as a Mermaid flowchart, which many pages
/// draw from a block of text. A conflict is a node of its own, because it can have more than two members.
/// </summary>
public static class MermaidReport
{
    /// <summary>
    /// The flowchart, lines ending in a line feed. Concession sets are not in it; what was found and whether it is whole stands in its
    /// first node. Of very many conflicts the first ones are drawn, and the others counted. The same analysis gives the same text on every machine.
    /// </summary>
    /// <param name="analysis">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Render(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var graph = new ConflictGraph(analysis);
        var text = new StringBuilder("flowchart LR\n");
        text.Append($"  accTitle: {Escaped(graph.Title)}\n  accDescr: {Escaped(graph.Summary())}\n")
            .Append($"  about>{Quoted([graph.Title, graph.Summary()])}]\n");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, party) in graph.Members.GroupBy(member => member.Party).Index())
        {
            text.Append($"  subgraph g{N(place)}[{Quoted([graph.Vocabulary.PartyName(party.Key)])}]\n");
            foreach (var member in party)
            {
                var name = names[member.Id] = "p" + N(names.Count);
                var (open, close) = Look(member, graph);
                text.Append($"    {name}{open}{Quoted(graph.Label(member))}{close}\n");
            }

            text.Append("  end\n");
        }

        foreach (var (place, rule) in graph.Rules.Index())
        {
            text.Append($"  r{N(place)}[/{Quoted(graph.Label(rule))}/]\n");
        }

        foreach (var (place, conflict) in graph.Conflicts.Index())
        {
            text.Append($"  c{N(place)}([{Quoted(ConflictGraph.Label(conflict))}])\n");
            foreach (var member in conflict.Positions)
            {
                text.Append($"  {names[member.Id]} --- c{N(place)}\n");
            }

            foreach (var use in conflict.Rules)
            {
                text.Append($"  c{N(place)} -.- r{N(graph.Rules.ToList().IndexOf(use.Rule))}\n");
            }
        }

        return text.ToString();
    }

    private static (string Open, string Close) Look(Standing member, ConflictGraph graph) => graph.Vocabulary.KindOf(member) switch
    {
        PositionKind.RedLine => ("[[", "]]"),
        null => ("(", ")"),
        _ => ("[", "]"),
    };

    private static string Quoted(IReadOnlyList<string> lines) => $"\"{string.Join("<br/>", lines.Select(Escaped))}\"";

    // Everything but letters, digits and plain punctuation by its number: labels are read as text with entities, in some programs as
    // Markdown or HTML, and directives are looked for everywhere.
    private static string Escaped(string words)
    {
        var text = new StringBuilder();
        foreach (var c in Text.Harmless(words))
        {
            text.Append(c is '"' or '#' or '<' or '>' or '&' or '`' or '%' or '*' or '_' or '~' or ';' or '\\' or '{' or '}' or '[' or ']' or '|' or '$'
                ? $"#{((int)c).ToString(CultureInfo.InvariantCulture)};"
                : c.ToString());
        }

        // A label that begins like a list would be taken for one.
        return text.Length > 0 && (text[0] is '-' or '+') ? $"#{((int)text[0]).ToString(CultureInfo.InvariantCulture)};{text.ToString(1, text.Length - 1)}" : text.ToString();
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
