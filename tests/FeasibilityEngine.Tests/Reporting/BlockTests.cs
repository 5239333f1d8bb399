using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Html;
using FeasibilityEngine.Reporting.Markdown;
using FeasibilityEngine.Reporting.PlainText;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>Each kind of block, by itself, in every format; and each kind of part of words.</summary>
public class BlockTests
{
    private static readonly Dictionary<string, Block[]> Cases = new()
    {
        ["heading"] = [new HeadingBlock(1, Words("The title")), new HeadingBlock(2, Words("A section")), new HeadingBlock(3, Words("A part of it"))],
        ["paragraph"] =
        [
            new ParagraphBlock(Words("A paragraph that is so long that it needs a second line in a text of forty letters.")),
            new ParagraphBlock(Words("One whose further lines hang, so that one sees where the next begins.")) { Hangs = true },
            new ParagraphBlock(Said.Nothing),
        ],
        ["words"] =
        [
            new ParagraphBlock(Said.Framing(
                $"North said {new Quotation("no talks")}{Citation.Of(["speech", "letter"])}; {new Mention("conflict-1")} and {new Mention("set-9")} say why, {new ReasonMention("A")}, not {new ReasonMention("B")}. Type {new Code("--top N")}.")),
            new TopicBlock("conflict-1", Said.Framing(new Mention("conflict-1")), new ParagraphBlock(Said.Framing($"In {new Mention("conflict-1")}{Citation.Of(["letter"])}."))),
            new ReasonBlock("A", Words("A reason.")),
            Sources(),
        ],
        ["list"] =
        [
            new ParagraphBlock(Words("What there is:")),
            ItemBlock.Bullet(Words("a bullet with words that go on to a second line"), new ParagraphBlock(Words("a paragraph under it")), ItemBlock.Bullet(Words("a bullet under it"))),
            ItemBlock.Bullet(Words("another")),
            ItemBlock.SetIn(Words("one that is set in, with words that go on to a second line"), hangs: false),
            ItemBlock.SetIn(
                Words("Path:"), hangs: true, new ItemBlock(ItemMark.Number, Words("the first step, which takes more than one line")), new ItemBlock(ItemMark.Number, Words("the second"))),
            new PauseBlock(),
            ItemBlock.Bullet(Words("at the margin"), ItemBlock.Bullet(Words("and under it"))) with { IsFlush = true },
        ],
        ["topic"] =
        [
            new TopicBlock("set-1", Words("set-1 · total cost 4 · two sides give · within reach"), new ParagraphBlock(Words("Cost: North 4.")), ItemBlock.Bullet(Words("North gives way"), new ParagraphBlock(Words("awaits: calm")))) { Folds = true, Hangs = true },
            new TopicBlock("set-2", Words("set-2"), ItemBlock.SetIn(Words("Path:"), hangs: true, new ItemBlock(ItemMark.Number, Words("a step")))) { Folds = true },
            new TopicBlock("conflict-1", Words("A conflict"), new ParagraphBlock(Words("Why."))),
        ],
        ["answer"] = [new AnswerBlock(Verdict.Remote, Words("Verdict: not yet (remote)."), Words("A path is not open.")), new AlertBlock(Words("The search was not finished."))],
        ["reason"] = [new ReasonBlock("A", Words("A law that was passed, and that stays, keeps it out of reach."))],
        ["aside"] = [ItemBlock.Bullet(Words("something"), new AsideBlock(Words("Why"), new Lazy<IReadOnlyList<Said>>(() => [Words("Because."), Words("And because.")])))],
        ["table"] = [IllustratedBlock.Of(
            () => [new TableBlock("The sets", ["Set", "Cost", "Who | what"], new HashSet<int> { 1 }, [[new Mention("set-1"), "4", "North"], ["set-2", "12", "South, with more words than a narrow column takes, so that it gets a wide one"]], [])],
            new ParagraphBlock(Words("Two sets, of cost 4 and 12."))),
        ],
        ["columns"] = [new ColumnsBlock([new ColumnsRow(["", "variants", "share"]), new ColumnsRow(["open", "3", "12.5 %"]), new ColumnsRow(["remote", "21", "87.5 %"])], [false, true, true])],
        ["result"] = [new ResultBlock(Words("FAILED  a line that other programs look for, so that it is never broken in two"), Words("expected: open"), Words("is: remote, for reasons that take a second line"))],
        ["course"] = [new CourseBlock(Course(), null, InLetters: true), new CourseBlock(Course(), new DateOnly(2021, 6, 1), InLetters: false)],
        ["conflict-map"] = [new ConflictMapBlock(LeadFindings.Remote, FeasibilityEngine.Reporting.Words.MembersByParty.Of(LeadFindings.Remote))],
        ["sources"] = [new ParagraphBlock(Said.Framing($"The one that is cited first is the first{Citation.Of(["letter"])}, then another{Citation.Of(["speech", "letter"])}, and one that has no page{Citation.Of(["talk"])}.")), Sources()],
    };

    public static TheoryData<string> Kinds => new(Cases.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_block_reads_as_approved_in_every_format(string kind)
    {
        var html = new HtmlDocument("", "", new ReportDocument(Cases[kind], isIllustrated: true, opens: true)).Write();
        var body = html.Split("<main id=\"content\">\n")[1].Split("</main>")[0];

        ApprovedText.Matches($"-- plain text --\n{PlainPage.Of(Cases[kind], 40)}\n-- Markdown --\n{MarkdownPage.Of(Cases[kind])}\n-- HTML --\n{body}", $"Reporting/Blocks/{kind}.txt");
    }

    [Fact]
    public void Every_kind_of_block_has_a_case()
    {
        var shown = Cases.Values.SelectMany(blocks => blocks).SelectMany(All).Select(block => block.GetType()).Append(typeof(SourceBlock)).ToHashSet();

        typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block))).Should().OnlyContain(type => shown.Contains(type));
    }

    private static IEnumerable<Block> All(Block block) => (block switch
    {
        TopicBlock topic => topic.Blocks,
        ItemBlock item => item.Under,
        IllustratedBlock illustrated => illustrated.Blocks.Value,
        _ => [],
    }).SelectMany(All).Prepend(block);

    private static Said Words(string words) => Said.Framing(words);

    private static Timeline Course()
    {
        var scenario = FeasibilityEngine.Authoring.ScenarioFile.ReadText("""
            feasibility: 1
            scenario: A bridge
            parties: { north: North, south: South }
            issues: { toll: { options: [kept, dropped] } }
            positions:
              keep: { party: north, requires: toll is kept, from: 2020-03-01, fallbacks: [{ id: waive, cost: 1, tabled: 2022-01-01 }] }
              drop: { party: south, requires: toll is dropped }
            """).OrThrow();
        return TimelineInquiry.Ask(scenario);
    }

    private static BibliographyBlock Sources() => new(id => id switch
    {
        "speech" => ("A speech, 4 May 2020", "https://example.org/speech"),
        "letter" => ("A letter with an address that is none", "javascript:alert(1)"),
        _ => ("A talk", null),
    });
}
