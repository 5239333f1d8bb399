using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Html;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Graphs;

/// <summary>What a drawing of an analysis has as nodes and edges, in an order that does not change.</summary>
internal sealed class ConflictGraph
{
    // Programs that draw refuse or smear more edges than this: Mermaid stops at 500.
    private const int MostEdges = 450;
    private const int MostLines = 5;
    private const double LineWidth = 18;

    private readonly Standings _standings;

    public ConflictGraph(Analysis analysis)
    {
        Analysis = analysis;
        Vocabulary = new Vocabulary(analysis);
        _standings = new Standings(Vocabulary, new Phrasing(Vocabulary));
        Members = MembersByParty.Of(analysis);
        var edges = 0;
        Conflicts = [.. analysis.Conflicts.TakeWhile(conflict => (edges += conflict.Positions.Count + conflict.Rules.Count) <= MostEdges)];
        Rules = [.. Conflicts.SelectMany(conflict => conflict.Rules.Select(use => use.Rule)).Distinct()];
    }

    public Analysis Analysis { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The positions and priced acts, party by party.</summary>
    public IReadOnlyList<Standing> Members { get; }

    /// <summary>The conflicts that are drawn.</summary>
    public IReadOnlyList<Conflict> Conflicts { get; }

    /// <summary>The rules that they rest on.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The name of the scenario.</summary>
    public string Title => Text.Harmless(Analysis.Scenario.Name);

    /// <summary>What was asked and found, and whether that is all.</summary>
    public string Summary()
    {
        var found = Analysis.Counts.Conflicts;
        var number = found.Found.IsOne ? "1 minimal conflict" : $"{Vocabulary.Number(found.Found)} minimal conflicts";
        var left = found.Found - Conflicts.Count;
        return $"{(Vocabulary.IsTalks ? "Can talks begin" : "Is a settlement possible")}, {Vocabulary.OnTheDay}: {Text.Kebab(Analysis.Verdict)}. "
            + (found.IsProven ? $"{number}; there are no others." : $"{number} found; the search was not finished, so there may be more.")
            + (left > 0 ? $" {Vocabulary.Number(left)} of them are not drawn." : "");
    }

    /// <summary>The label of a member: its name, and its words in some lines.</summary>
    public IReadOnlyList<string> Label(Standing standing)
    {
        var note = Vocabulary.KindOf(standing) is PositionKind.RedLine or null ? $" ({Vocabulary.KindInWords(standing)})" : "";
        return [Text.Harmless(Standings.Short(standing)) + note, .. Wrapped(Words(standing))];
    }

    /// <summary>The label of a conflict.</summary>
    public static IReadOnlyList<string> Label(Conflict conflict) => [conflict.Id, ConflictKinds.Words(conflict.Kind)];

    /// <summary>The label of a rule: its name, and its reason in some lines.</summary>
    public IReadOnlyList<string> Label(string rule) => [Text.Harmless(rule), .. Wrapped(Vocabulary.Rule(rule)?.Because ?? "")];

    /// <summary>A member in full.</summary>
    public string Words(Standing standing)
    {
        if (standing.IsAct)
        {
            return Text.Harmless(_standings.Giving(standing).Plain);
        }

        var position = Vocabulary.Position(standing.Id);
        var rung = position?.Rungs.FirstOrDefault(r => r.Id == standing.RungId);
        return Text.Harmless((rung is null || rung.Id == Rung.Requires ? position?.Says : rung.Says) ?? _standings.Sentence(standing).Uncited);
    }

    private static IReadOnlyList<string> Wrapped(string words) =>
        words.Length == 0 ? [] : GlyphWidths.Lines(Text.Harmless(words), 1, LineWidth, MostLines);
}
