using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>
/// The positions, party by party, as boxes one below another, and each conflict as a line that runs down through the boxes of its
/// members and of its rules, with a dot at each. Lines never cross, however many members a conflict has.
/// </summary>
internal sealed class ConflictPicture(ConflictMapBlock map, Vocabulary vocabulary, int number)
{
    // More lines than this are no picture any more; the table has them all.
    private const int MostConflicts = 40;
    private const int MostBoxes = 30;
    private const int Left = 10;
    private const int BoxWidth = 236;
    private const int FirstLine = Left + BoxWidth + 34;
    private const int Pitch = 36;
    private const int LineHeight = 16;
    private const double Size = 13;

    private readonly Svg _svg = new();
    private readonly List<Conflict> _conflicts = [.. map.Analysis.Conflicts.Take(MostConflicts)];
    private readonly Dictionary<string, double> _rows = new(StringComparer.Ordinal);
    private double _y = 46;

    public string Draw()
    {
        var all = map.Members;
        var inConflict = _conflicts.SelectMany(conflict => conflict.Positions.Select(member => member.Id)).ToHashSet(StringComparer.Ordinal);
        var members = all.Count > MostBoxes && inConflict.Count > 0 ? all.Where(member => inConflict.Contains(member.Id)).ToList() : all;
        var left = all.Count - members.Count;
        var rules = _conflicts.SelectMany(conflict => conflict.Rules.Select(use => use.Rule)).Distinct().ToList();
        var width = Math.Max(FirstLine + (_conflicts.Count * Pitch), Left + BoxWidth + 60);
        foreach (var party in members.OrderBy(member => !inConflict.Contains(member.Id)).GroupBy(member => member.Party).OrderBy(party => all.ToList().FindIndex(member => member.Party == party.Key)))
        {
            Head(vocabulary.PartyName(party.Key), width);
            foreach (var member in party)
            {
                Box(member.Id, member.IsAct ? member.Id : Standings.Short(member), Note(member), Look(member), width, round: 3);
            }
        }

        if (rules.Count > 0)
        {
            Head("Rules", width);
            rules.ForEach(rule => Box(RuleRow(rule), rule, "", "rule", width, round: 12));
        }

        for (var i = 0; i < _conflicts.Count; i++)
        {
            Conflict(_conflicts[i], FirstLine + (i * Pitch) + (Pitch / 2));
        }

        return _svg.Figure(number, "Positions by party, and the conflicts between them", Description(), Caption(rules.Count > 0, left), width, _y + 8);
    }

    private void Head(string words, double width)
    {
        _y += 10;
        foreach (var line in GlyphWidths.Lines(Text.Harmless(words), Size, BoxWidth, lines: 2, bold: true))
        {
            _y += LineHeight;
            _svg.Words("party", Left, _y, line);
        }

        _svg.Line("rail", Left + BoxWidth + 8, _y - 4, width, _y - 4);
        _y += 8;
    }

    private void Box(string row, string name, string note, string look, double width, double round)
    {
        var lines = GlyphWidths.Lines(Text.Harmless(name), Size, BoxWidth - 20, lines: 3);
        var height = (lines.Count * LineHeight) + (note.Length > 0 ? 14 : 0) + 10;
        var middle = _y + (height / 2.0);
        _rows.TryAdd(row, middle);
        _svg.Line("guide", Left + BoxWidth, middle, width, middle);
        _svg.Box("box " + look, Left, _y, BoxWidth, height, round);
        for (var i = 0; i < lines.Count; i++)
        {
            _svg.Words("name", Left + 10, _y + 5 + 12 + (i * LineHeight), lines[i]);
        }

        if (note.Length > 0)
        {
            _svg.Words("note", Left + 10, _y + height - 8, note);
        }

        _y += height + 7;
    }

    private void Conflict(Conflict conflict, double x)
    {
        var members = conflict.Positions.Select(member => _rows[member.Id]).ToList();
        var rules = conflict.Rules.Select(use => _rows[RuleRow(use.Rule)]).ToList();
        var all = members.Concat(rules).ToList();
        var name = $"{conflict.Id}, {ConflictKinds.Words(conflict.Kind)}: {Text.List([.. conflict.Positions.Select(Standings.Short)])}";
        _svg.Group(name, () =>
        {
            var label = conflict.Id[(conflict.Id.LastIndexOf('-') + 1)..];
            _svg.Box("tag", x - 14, 12, 28, 24, 4);
            _svg.Words("number", x, 29, label, "middle");
            _svg.Line("drop", x, 36, x, all.Count > 0 ? all.Min() : 36);
            if (all.Count > 0)
            {
                _svg.Line("link " + Text.Kebab(conflict.Kind), x, all.Min(), x, all.Max());
            }

            members.ForEach(y => _svg.Dot("member", x, y, 6));
            rules.ForEach(y => _svg.Box("through", x - 5, y - 5, 10, 10));
        }, conflict.Id);
    }

    private static string RuleRow(string rule) => "rule " + rule;

    private string Note(Standing standing) => vocabulary.KindOf(standing) switch
    {
        PositionKind.RedLine => vocabulary.KindInWords(standing),
        null => "act, not conceded",
        _ => "",
    };

    private string Look(Standing standing) => standing.IsAct ? "act" : Note(standing).Length > 0 ? "fixed" : "position";

    private string Description()
    {
        var told = _conflicts.Select(conflict => $"{conflict.Id}: {Text.List([.. conflict.Positions.Select(Standings.Short)])}");
        return (_conflicts.Count == 0 ? "There are no conflicts." : string.Join("; ", told) + ".") + " The tables below hold the same.";
    }

    private string Caption(bool hasRules, int boxesLeft)
    {
        if (_conflicts.Count == 0)
        {
            return "Each box is a position or a priced act; no minimal conflict among them is known.";
        }

        var linesLeft = map.Analysis.Conflicts.Count - _conflicts.Count;
        return "Each box is a position or a priced act; a thick frame is a red line, a dashed one an act. Each numbered line is a minimal conflict: the positions "
            + $"at its dots cannot stand together{(hasRules ? ", by the rules at its squares" : "")}. "
            + (linesLeft > 0 ? $"The picture has the first {Vocabulary.Number((decimal)_conflicts.Count)} conflicts, the table all that were listed. " : "")
            + (boxesLeft > 0 ? $"{Text.Capital(Text.InWords(boxesLeft))} {(boxesLeft == 1 ? "position or act that is in no conflict is" : "positions and acts that are in no conflict are")} in the table only. " : "")
            + "The tables below hold the same in words.";
    }
}
