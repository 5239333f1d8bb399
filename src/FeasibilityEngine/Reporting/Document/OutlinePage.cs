using System.Globalization;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>
/// Collects a report as headings, topics, paragraphs and nested lists, for formats that have these. What plain text shows by
/// indents becomes nesting here.
/// </summary>
internal abstract class OutlinePage() : Page(width: 88)
{
    // Numbered steps stand this far in; a sentence that happens to begin with a number does not.
    private const int IndentOfSteps = 4;

    private readonly List<Block> _blocks = [];
    private readonly Stack<int> _items = new();
    private int _base;

    public override bool HasTables => true;

    /// <summary>Everything written so far.</summary>
    protected IReadOnlyList<Block> Blocks => _blocks;

    public override void Heading(Said said, char line) => Apart(new HeadingBlock(line switch { '=' => 1, '-' => 2, _ => 3 }, said.Words), 0);

    public override void Topic(string id, Said said, int hang = 0, bool folds = false) => Apart(new TopicBlock(id, said.Words, folds), 2);

    public override void Reason(string label, Said said) => Apart(new ReasonBlock(label, said.Words), 0);

    public override void Answer(Verdict verdict, Said headline, Said meaning) => Apart(new AnswerBlock(verdict, headline.Words, meaning.Words), 0);

    public override void Source(int number, string words, string? url) => Apart(new SourceBlock(number, words, url), 0);

    public override void Alert(Said said) => Apart(new AlertBlock(said.Words), 0);

    public override void Table(Func<Table> table) => Apart(new TableBlock(table()), 0);

    public override void Line(Said said) => Apart(new LineBlock(said.Words), 0);

    public override void Blank()
    {
    }

    public override void Paragraph(Said said, int indent = 0, int hang = 0)
    {
        var words = said.Words;
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        while (_items.TryPeek(out var open) && open >= indent)
        {
            _items.Pop();
        }

        var bulleted = words.StartsWith("- ", StringComparison.Ordinal);
        var number = indent >= IndentOfSteps ? NumberOf(words) : null;
        var isPart = _base > 0 && indent >= _base;
        _base = isPart ? _base : 0;
        if (!bulleted && number is null && (_items.Count > 0 || indent <= _base))
        {
            _blocks.Add(new ParagraphBlock(_items.Count, isPart, words));
            return;
        }

        var start = bulleted ? 2 : number is null ? 0 : words.IndexOf(' ', StringComparison.Ordinal) + 1;
        _blocks.Add(new ItemBlock(_items.Count, isPart, number, words[start..]));
        _items.Push(indent);
    }

    /// <summary>Adds sentences for those who open them, inside the item that is open.</summary>
    protected void AddAside(string summary, IReadOnlyList<string> sentences) => _blocks.Add(new AsideBlock(_items.Count, summary, sentences));

    /// <summary>Adds a picture.</summary>
    protected void AddPicture(string markup) => Apart(new PictureBlock(markup), 0);

    private void Apart(Block block, int indent)
    {
        _items.Clear();
        _base = indent;
        _blocks.Add(block);
    }

    private static int? NumberOf(string words) =>
        words.Split(". ", 2) is [var digits, _] && digits.All(char.IsAsciiDigit) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
