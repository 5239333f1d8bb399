using System.Diagnostics;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>
/// A report made ready for a format: what the format has no place for is left out, sources have their numbers, in the order in which they
/// are first cited, and stand where they belong.
/// </summary>
internal sealed class ReportDocument
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemBlock, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reasons = new(StringComparer.Ordinal);

    /// <summary>Makes the document.</summary>
    /// <param name="blocks">What the sections return, which is walked once.</param>
    /// <param name="isIllustrated">True for a format that has tables or pictures.</param>
    /// <param name="opens">True for a format in which a reader can open what is folded.</param>
    public ReportDocument(IEnumerable<Block> blocks, bool isIllustrated, bool opens)
    {
        var shown = Shown(blocks, isIllustrated, opens).ToList();
        Read(shown);
        Blocks = [.. shown.SelectMany(block => block is BibliographyBlock bibliography ? Sources(bibliography) : [block])];
    }

    /// <summary>What is told, in reading order: no <see cref="IllustratedBlock"/> or <see cref="BibliographyBlock"/> among it.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Everything that is said with what it claims, in reading order.</summary>
    public IEnumerable<Said> Everything => Blocks.SelectMany(SaidIn);

    /// <summary>True where something is told under that name, so that a mention can lead there.</summary>
    public bool Tells(string name) => _told.Contains(name);

    /// <summary>True where a reason is told under that letter.</summary>
    public bool HasReason(string label) => _reasons.Contains(label);

    /// <summary>The number of an item that has one: 1 for the first of those that follow each other.</summary>
    public int Number(ItemBlock item) => _places[item];

    /// <summary>The numbers of the sources that a citation names, ascending.</summary>
    public IEnumerable<int> Numbers(Citation citation) => citation.Sources.Select(source => _numbers[source]).Order();

    /// <summary>What a citation says, with the space before it: <c> [1, 3]</c>.</summary>
    public string Words(Citation citation) => $" [{string.Join(", ", Numbers(citation))}]";

    private static IEnumerable<Block> Shown(IEnumerable<Block> blocks, bool isIllustrated, bool opens) => blocks.SelectMany(block => block switch
    {
        IllustratedBlock illustrated => Shown(isIllustrated ? illustrated.Blocks.Value : illustrated.Otherwise, isIllustrated, opens),
        AsideBlock when !opens => [],
        TopicBlock topic => [topic with { Blocks = [.. Shown(topic.Blocks, isIllustrated, opens)] }],
        ItemBlock { Under.Count: > 0 } item => [item with { Under = [.. Shown(item.Under, isIllustrated, opens)] }],
        _ => (IEnumerable<Block>)[block],
    });

    private void Read(IEnumerable<Block> blocks)
    {
        var place = 0;
        foreach (var block in blocks)
        {
            place = block is ItemBlock { Mark: ItemMark.Number } ? place + 1 : 0;
            foreach (var prose in Prose(block))
            {
                foreach (var source in prose.Parts.OfType<Citation>().SelectMany(citation => citation.Sources))
                {
                    _numbers.TryAdd(source, _numbers.Count + 1);
                }
            }

            switch (block)
            {
                case HeadingBlock { Name: { } name }:
                    _told.Add(name);
                    break;
                case TopicBlock topic:
                    _told.Add(topic.Name);
                    Read(topic.Blocks);
                    break;
                case ReasonBlock reason:
                    _reasons.Add(reason.Label);
                    break;
                case ItemBlock item:
                    _places.Add(item, place);
                    Read(item.Under);
                    break;
            }
        }
    }

    private IEnumerable<Block> Sources(BibliographyBlock bibliography) => _numbers.Count == 0
        ? []
        : _numbers.OrderBy(source => source.Value)
            .Select(source => (Block)new SourceBlock(source.Value, bibliography.Of(source.Key).Words, bibliography.Of(source.Key).Url))
            .Prepend(new HeadingBlock(2, Said.Framing("Sources")));

    // The words of the block itself, without those of blocks in it.
    private static IEnumerable<Prose> Prose(Block block) => block is TableBlock table
        ? table.Rows.SelectMany(row => row)
        : Own(block).Select(said => said.Words);

    private static IEnumerable<Said> SaidIn(Block block) => block switch
    {
        TopicBlock topic => topic.Blocks.SelectMany(SaidIn).Prepend(topic.Words),
        ItemBlock item => item.Under.SelectMany(SaidIn).Prepend(item.Words),
        TableBlock table => [Said.Claiming($"{table.Caption}: {string.Join(" / ", table.Rows.Select(row => string.Join(" | ", row)))}", table.Claims)],
        _ => Own(block),
    };

    private static IEnumerable<Said> Own(Block block) => block switch
    {
        HeadingBlock heading => [heading.Words],
        ParagraphBlock paragraph => [paragraph.Words],
        ItemBlock item => [item.Words],
        TopicBlock topic => [topic.Words],
        AnswerBlock answer => [answer.Headline, answer.Meaning],
        ReasonBlock reason => [reason.Words],
        AlertBlock alert => [alert.Words],
        AsideBlock aside => aside.Sentences.Value.Prepend(aside.Summary),
        ResultBlock result => result.Details.Prepend(result.Line),
        ColumnsBlock columns => columns.Rows.Select(row => Said.Claiming(string.Join("  ", row.Cells), row.Claims)),
        TableBlock or PauseBlock or SourceBlock or ConflictMapBlock or CourseBlock or BibliographyBlock => [],
        _ => throw new UnreachableException($"A bug: {block.GetType().Name} is not known here."),
    };
}
