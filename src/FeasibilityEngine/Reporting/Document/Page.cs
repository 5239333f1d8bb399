using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>
/// A report that is being written. Sections say what there is to tell; each format lays it out in its own way, and leaves out what it
/// has no place for: a page of plain text has neither tables nor pictures. Whatever is said comes with what it claims, see
/// <see cref="Said"/>; pages write the words alone.
/// </summary>
internal abstract class Page(int width)
{
    /// <summary>How many characters a line has at the most, where the format breaks lines.</summary>
    public int Width => width;

    /// <summary>True where there is a place for tables, so that what they hold is worth telling.</summary>
    public virtual bool HasTables => false;

    /// <summary>A heading; <paramref name="line"/> is its rank: <c>=</c> for the title, <c>-</c> for a section, <c>~</c> for a part of one.</summary>
    public abstract void Heading(Said said, char line);

    /// <summary>A paragraph, or with <c>- </c> or <c>1. </c> before it an item; lines after the first are indented by <paramref name="hang"/> more.</summary>
    public abstract void Paragraph(Said said, int indent = 0, int hang = 0);

    /// <summary>A line as it is, which must not hold anything but plain text of ours.</summary>
    public abstract void Line(Said said);

    /// <summary>An empty line, unless there is one already.</summary>
    public abstract void Blank();

    /// <summary>The head of one conflict or set, told below it at an indent of 2; <paramref name="folds"/> where it can be opened and closed.</summary>
    public virtual void Topic(string id, Said said, int hang = 0, bool folds = false)
    {
        Blank();
        Paragraph(said, 0, hang);
    }

    /// <summary>A reason under a letter by which the text refers to it.</summary>
    public virtual void Reason(string label, Said said) => Paragraph(said.In(words => $"{label}. {words}"), 0, 3);

    /// <summary>The answer, with what it means.</summary>
    public virtual void Answer(Verdict verdict, Said headline, Said meaning)
    {
        Paragraph(headline);
        Paragraph(meaning);
    }

    /// <summary>One source under its number.</summary>
    public virtual void Source(int number, string words, string? url) =>
        Paragraph(Said.Framing($"[{number.ToString(CultureInfo.InvariantCulture)}] {words}{(url is null ? "" : ", " + url)}"), 0, 4);

    /// <summary>That what follows is not whole, before it.</summary>
    public virtual void Alert(Said said)
    {
    }

    /// <summary>A table.</summary>
    public virtual void Table(Func<Table> table)
    {
    }

    /// <summary>What only those read who ask for it.</summary>
    public virtual void Aside(Said summary, Func<IEnumerable<Said>> sentences)
    {
    }

    /// <summary>Draws the positions and conflicts, a table of which follows; false where the format has no pictures.</summary>
    public virtual bool DrawConflicts(Analysis analysis, Vocabulary vocabulary) => false;

    /// <summary>Draws the verdict over time, a table of which follows; false where the format has no pictures.</summary>
    public virtual bool DrawTimeline(Timeline timeline, DateOnly? asOf) => false;

    /// <summary>Everything written so far.</summary>
    public abstract override string ToString();
}
