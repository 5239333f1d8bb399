using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>A part of a report in the order in which it is read. A section returns blocks; each format walks them in its own way.</summary>
internal abstract record Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the title, 2 for a section, 3 for a part of one.</param>
/// <param name="Words">What it says.</param>
internal sealed record HeadingBlock(int Level, Said Words) : Block
{
    /// <summary>The conflict or set that is told under it, by whose name others mention it; null where it is another thing.</summary>
    public string? Name { get; init; }
}

/// <summary>A paragraph.</summary>
internal sealed record ParagraphBlock(Said Words) : Block
{
    /// <summary>True where in plain text its further lines stand further in, so that one sees where the next begins.</summary>
    public bool Hangs { get; init; }

    /// <summary>One of several that follow each other, such as the sentences of an explanation.</summary>
    public static ParagraphBlock Hanging(Said words) => new(words) { Hangs = true };
}

/// <summary>What stands before an item of a list.</summary>
internal enum ItemMark
{
    /// <summary>Nothing: plain text only sets it in, under what it belongs to. In a topic or another item it is a paragraph.</summary>
    None,

    /// <summary>A dash or a dot.</summary>
    Bullet,

    /// <summary>Its number: 1 for the first of those that follow each other.</summary>
    Number,
}

/// <summary>An item of a list. Items that follow each other are one list.</summary>
/// <param name="Mark">What stands before it.</param>
/// <param name="Words">What it says, without its mark.</param>
/// <param name="Under">What belongs to it: further items, paragraphs, asides.</param>
internal sealed record ItemBlock(ItemMark Mark, Said Words, params IReadOnlyList<Block> Under) : Block
{
    /// <summary>True unless in plain text all lines of an item without a mark stand equally far in.</summary>
    public bool Hangs { get; init; } = true;

    /// <summary>True where in plain text an item that is in no other stands at the margin.</summary>
    public bool IsFlush { get; init; }

    /// <summary>An item with a dash before it.</summary>
    public static ItemBlock Bullet(Said words, params IReadOnlyList<Block> under) => new(ItemMark.Bullet, words, under);

    /// <summary>An item that is only set in, all lines equally far unless <paramref name="hangs"/>.</summary>
    public static ItemBlock SetIn(Said words, bool hangs = true, params IReadOnlyList<Block> under) => new(ItemMark.None, words, under) { Hangs = hangs };
}

/// <summary>One conflict or set under its name, with what is told of it.</summary>
/// <param name="Name">Its name, by which others mention it.</param>
/// <param name="Words">Its head.</param>
/// <param name="Blocks">What is told.</param>
internal sealed record TopicBlock(string Name, Said Words, params IReadOnlyList<Block> Blocks) : Block
{
    /// <summary>True where in plain text the further lines of the head stand further in.</summary>
    public bool Hangs { get; init; }

    /// <summary>True where it can be opened and closed, in formats that have that.</summary>
    public bool Folds { get; init; }
}

/// <summary>The verdict with its headline and what it means.</summary>
internal sealed record AnswerBlock(Verdict Verdict, Said Headline, Said Meaning) : Block;

/// <summary>A reason under the letter by which others mention it.</summary>
internal sealed record ReasonBlock(string Label, Said Words) : Block;

/// <summary>That what follows is not whole. Plain text says it elsewhere.</summary>
internal sealed record AlertBlock(Said Words) : Block;

/// <summary>Sentences for those who open them; formats in which nothing opens leave them out.</summary>
internal sealed record AsideBlock(Said Summary, Lazy<IReadOnlyList<Said>> Sentences) : Block;

/// <summary>What only formats with tables and pictures show; it is not worked out for the others.</summary>
/// <param name="Blocks">What they show.</param>
/// <param name="Otherwise">What the others show in its place.</param>
internal sealed record IllustratedBlock(Lazy<IReadOnlyList<Block>> Blocks, params IReadOnlyList<Block> Otherwise) : Block
{
    /// <summary>What formats with tables and pictures show, and others do not.</summary>
    public static IllustratedBlock Of(Func<IEnumerable<Block>> blocks, params IReadOnlyList<Block> otherwise) => new(new Lazy<IReadOnlyList<Block>>(() => [.. blocks()]), otherwise);
}

/// <summary>A table; the first cell of each row says what the row is about.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Numbers">The columns that hold numbers, by their index.</param>
/// <param name="Rows">The cells, as many in each row as there are columns.</param>
/// <param name="Claims">What the cells claim.</param>
internal sealed record TableBlock(
    string Caption, IReadOnlyList<string> Columns, IReadOnlySet<int> Numbers, IReadOnlyList<IReadOnlyList<Prose>> Rows, ValueList<Claim> Claims) : Block;

/// <summary>Rows whose cells stand below each other, in plain text too.</summary>
/// <param name="Rows">The cells of each row, with what it claims; as many in each as <paramref name="AtRight"/> has.</param>
/// <param name="AtRight">Which columns hold numbers.</param>
internal sealed record ColumnsBlock(IReadOnlyList<ColumnsRow> Rows, IReadOnlyList<bool> AtRight) : Block
{
    /// <summary>The rows as lines of letters of one width.</summary>
    public IEnumerable<string> Lines()
    {
        var widths = AtRight.Select((_, column) => Rows.Max(row => row.Cells[column].Length)).ToList();
        return Rows.Select(row => string.Join(
            "  ", row.Cells.Select((cell, column) => AtRight[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
    }
}

/// <summary>A row of columns.</summary>
internal sealed record ColumnsRow(IReadOnlyList<string> Cells, params IEnumerable<Claim> Claims);

/// <summary>A line that other programs look for, so that it is not broken; below it what it is about.</summary>
internal sealed record ResultBlock(Said Line, params IReadOnlyList<Said> Details) : Block;

/// <summary>The positions and conflicts, drawn; a table of the same follows.</summary>
/// <param name="Analysis">Whose they are.</param>
/// <param name="Members">The positions and priced acts that count, party by party.</param>
internal sealed record ConflictMapBlock(Analysis Analysis, IReadOnlyList<Standing> Members) : Block;

/// <summary>The verdict over time, drawn.</summary>
/// <param name="Timeline">The course.</param>
/// <param name="AsOf">The day that is marked; null for none.</param>
/// <param name="InLetters">True where formats without pictures draw it in letters; a table of the same follows elsewhere.</param>
internal sealed record CourseBlock(Timeline Timeline, DateOnly? AsOf, bool InLetters) : Block;

/// <summary>That what follows stands apart from what stands before; an empty line in plain text.</summary>
internal sealed record PauseBlock : Block;

/// <summary>A source that is cited, under its number; see <see cref="BibliographyBlock"/>.</summary>
internal sealed record SourceBlock(int Number, string Words, string? Url) : Block;

/// <summary>Where the sources stand that are cited before it, by number.</summary>
/// <param name="Of">A source by its id: its words, and its address where it has one.</param>
internal sealed record BibliographyBlock(Func<string, (string Words, string? Url)> Of) : Block;
