using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>A page that keeps what is said with its claims: alerts and asides too, and tables, or what formats without them tell instead.</summary>
internal sealed class ClaimsPage(bool hasTables) : Page(width: 88)
{
    private readonly List<Said> _said = [];

    public override bool HasTables => hasTables;

    /// <summary>Everything that was said, in order.</summary>
    public IReadOnlyList<Said> Everything => _said;

    public override void Heading(Said said, char line) => _said.Add(said);

    public override void Paragraph(Said said, int indent = 0, int hang = 0) => _said.Add(said);

    public override void Line(Said said) => _said.Add(said);

    public override void Blank()
    {
    }

    public override void Alert(Said said) => _said.Add(said);

    public override void Table(Func<Table> table)
    {
        if (!hasTables)
        {
            return;
        }

        var told = table();
        _said.Add(Said.Claiming($"{told.Caption}: {string.Join(" / ", told.Rows.Select(row => string.Join(" | ", row)))}", told.Claims));
    }

    public override void Aside(Said summary, Func<IEnumerable<Said>> sentences)
    {
        _said.Add(summary);
        _said.AddRange(sentences());
    }

    public override bool DrawConflicts(Analysis analysis, FeasibilityEngine.Reporting.Words.Vocabulary vocabulary) => true;

    public override bool DrawTimeline(Timeline timeline, DateOnly? asOf) => true;

    public override string ToString() => string.Join(Environment.NewLine, _said);
}
