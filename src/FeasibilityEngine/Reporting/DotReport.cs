using System.Globalization;
using System.Text;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Graphs;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// The positions by party, the minimal conflicts among them and the rules behind these, as a graph in the language of Graphviz:
/// <c>dot -Tsvg</c> draws it. A conflict is a node of its own, because it can have more than two members.
/// </summary>
public static class DotReport
{
    /// <summary>
    /// The graph, lines ending in a line feed. Concession sets are not in it; what was found and whether it is whole stands in its
    /// title. Of very many conflicts the first ones are drawn, and the others counted. The same analysis gives the same text on every machine.
    /// </summary>
    /// <param name="analysis">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static string Render(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var graph = new ConflictGraph(analysis);
        var text = new StringBuilder("graph conflicts {\n");
        text.Append($"  graph [label={Quoted([graph.Title, graph.Summary()])}, labelloc=t, rankdir=LR, fontname=\"Helvetica\", nodesep=0.25, ranksep=1];\n")
            .Append("  node [shape=box, fontname=\"Helvetica\", fontsize=11];\n  edge [color=\"#555555\"];\n");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, party) in graph.Members.GroupBy(member => member.Party).Index())
        {
            text.Append($"  subgraph cluster_{N(place)} {{\n    label={Quoted([graph.Vocabulary.PartyName(party.Key)])};\n");
            foreach (var member in party)
            {
                var name = names[member.Id] = "p" + N(names.Count);
                text.Append($"    {name} [label={Quoted(graph.Label(member))}, tooltip={Quoted([graph.Words(member)])}{Look(member, graph)}];\n");
            }

            text.Append("  }\n");
        }

        foreach (var (place, rule) in graph.Rules.Index())
        {
            text.Append($"  r{N(place)} [shape=note, label={Quoted(graph.Label(rule))}, tooltip={Quoted([rule])}];\n");
        }

        foreach (var (place, conflict) in graph.Conflicts.Index())
        {
            text.Append($"  c{N(place)} [shape=ellipse, style=filled, fillcolor=\"#eeeeee\", label={Quoted(ConflictGraph.Label(conflict))}];\n");
            foreach (var member in conflict.Positions)
            {
                text.Append($"  {names[member.Id]} -- c{N(place)};\n");
            }

            foreach (var use in conflict.Rules)
            {
                text.Append($"  c{N(place)} -- r{N(graph.Rules.ToList().IndexOf(use.Rule))} [style=dashed];\n");
            }
        }

        return text.Append("}\n").ToString();
    }

    private static string Look(Standing member, ConflictGraph graph) => graph.Vocabulary.KindOf(member) switch
    {
        PositionKind.RedLine => ", penwidth=3",
        null => ", style=dashed",
        _ => "",
    };

    // Between quotation marks two characters mean something: the mark itself, and the backslash, with which references begin.
    private static string Quoted(IReadOnlyList<string> lines) =>
        $"\"{string.Join("\\n", lines.Select(line => Text.Harmless(line).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)))}\"";

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);
}
