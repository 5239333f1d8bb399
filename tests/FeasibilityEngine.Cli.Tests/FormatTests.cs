namespace FeasibilityEngine.Cli.Tests;

public sealed class FormatTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Theory]
    [InlineData("md", "# ")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("dot", "graph conflicts {")]
    [InlineData("mermaid", "flowchart LR")]
    public void An_analysis_is_written_in_the_format_that_is_asked_for(string format, string start)
    {
        var run = BuiltTool.Run(folder.Path, null, "analyse", "remote.yaml", "--format", format);

        run.Code.Should().Be(0);
        run.Out.Should().StartWith(start).And.Contain("remote").And.EndWith("\n");
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("timeline first.yaml")]
    [InlineData("explain first.yaml conflict-1")]
    [InlineData("whatif first.yaml --concede move-from-35=left-open")]
    [InlineData("compare first.yaml --as-of 2023-04-19 --as-of 2023-06-01")]
    public void The_other_verbs_write_documents_and_pages(string line)
    {
        File.Copy(Path.Combine(ReadmeTests.Root().FullName, "samples", "scenarios", "first-steps.yaml"), folder.File("first.yaml"), overwrite: true);

        var document = BuiltTool.Run(folder.Path, null, [.. line.Split(' '), "--format", "md"]);
        var page = BuiltTool.Run(folder.Path, null, [.. line.Split(' '), "--format", "html"]);

        document.Code.Should().Be(0);
        document.Out.Should().StartWith("# Talks between the junior doctors");
        page.Code.Should().Be(0);
        page.Out.Should().StartWith("<!DOCTYPE html>").And.Contain("</html>");
    }

    [Fact]
    public void Only_an_analysis_is_drawn_as_a_graph()
    {
        var run = BuiltTool.Run(folder.Path, null, "timeline", "remote.yaml", "--format", "dot");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("--format does not take 'dot', only text|md|html|json");
    }

    [Fact]
    public void A_page_shows_twenty_sets_or_as_many_as_are_asked_for()
    {
        var sample = File.ReadAllText(Path.Combine(ReadmeTests.Root().FullName, "samples", "scenarios", "direct-talks.yaml"));

        BuiltTool.Run(folder.Path, sample, "analyse", "-", "--format", "html").Out.Should().Contain("id=\"set-16\"");
        BuiltTool.Run(folder.Path, sample, "analyse", "-", "--format", "html", "--top", "2").Out.Should()
            .Contain("id=\"set-2\"").And.NotContain("id=\"set-3\"").And.Contain("… and 14 more");
    }
}
