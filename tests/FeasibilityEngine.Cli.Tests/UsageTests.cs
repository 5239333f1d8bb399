namespace FeasibilityEngine.Cli.Tests;

public sealed class UsageTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Theory]
    [InlineData("", "name what to do: init, check, test, analyse")]
    [InlineData("anlyse remote.yaml", "there is no verb 'anlyse'; did you mean 'analyse'?")]
    [InlineData("analyse", "analyse needs a file, or - for standard input")]
    [InlineData("analyse --assume observers-step-in remote.yaml", "name it before --assume")]
    [InlineData("analyse remote.yaml more.yaml", "'more.yaml' is left over")]
    [InlineData("analyse remote.yaml --formt json", "no option '--formt'; did you mean '--format'?")]
    [InlineData("analyse --formt json remote.yaml", "no option '--formt'; did you mean '--format'?")]
    [InlineData("check -x", "check has no option '-x'")]
    [InlineData("analyse remote.yaml --format jsn", "only text|md|html|json|dot|mermaid; did you mean 'json'?")]
    [InlineData("analyse remote.yaml --format", "--format needs a value: text|md|html|json|dot|mermaid")]
    [InlineData("analyse remote.yaml --format text --format json", "--format takes one value")]
    [InlineData("analyse remote.yaml --question settlment", "did you mean 'settlement'?")]
    [InlineData("analyse remote.yaml --as-of 2024-02-30", "--as-of does not take '2024-02-30'")]
    [InlineData("analyse remote.yaml --top 0", "--top does not take '0'")]
    [InlineData("analyse remote.yaml --budget 30", "did you mean '30s'?")]
    [InlineData("analyse remote.yaml --budget=-1s", "--budget does not take '-1s'")]
    [InlineData("analyse remote.yaml --fail-on remot", "did you mean 'remote'?")]
    [InlineData("analyse remote.yaml --assume observer-steps-in", "did you mean 'observers-step-in'?")]
    [InlineData("analyse inconsistent.yaml --assume anything", "the scenario has no developments")]
    [InlineData("analyse remot.yaml", "there is no file 'remot.yaml'; did you mean 'remote.yaml'?")]
    [InlineData("check .", "'.' is a folder")]
    [InlineData("analyse remote.yaml -o nowhere/report.txt", "there is no folder 'nowhere'")]
    [InlineData("analyse remote.yaml -o .", "cannot be written to '.'")]
    [InlineData("whatif remote.yaml", "whatif needs something to suppose: --concede POSITION=RUNG, or --assume NAME")]
    [InlineData("whatif remote.yaml --concede", "--concede needs a value: POSITION=RUNG")]
    [InlineData("whatif --concede harbour-for-north=share-it remote.yaml", "name it before --concede")]
    [InlineData("whatif remote.yaml --concede harbour-for-nrth=share-it", "did you mean 'harbour-for-north'?")]
    [InlineData("whatif remote.yaml --concede harbour-for-north=shareit", "did you mean 'share-it'?")]
    [InlineData("whatif remote.yaml --concede harbour-for-north", "say to which rung it is conceded, as in harbour-for-north=share-it")]
    [InlineData("whatif remote.yaml --assume observer-steps-in", "did you mean 'observers-step-in'?")]
    [InlineData("analyse remote.yaml --concede harbour-for-nrth=share-it", "did you mean 'harbour-for-north'?")]
    [InlineData("analyse remote.yaml --concede harbour-for-north=share-it --explore-developments", "--explore-developments supposes no concessions")]
    [InlineData("check remote.yaml --format srif", "only text|json|sarif; did you mean 'sarif'?")]
    [InlineData("test remote.yaml --formt json", "test has no option '--formt'; did you mean '--format'?")]
    [InlineData("test remot.yaml", "there is no file 'remot.yaml'; did you mean 'remote.yaml'?")]
    [InlineData("schema draft-07", "schema takes no name, and 'draft-07' is left over")]
    [InlineData("completion", "completion needs a shell: bash|zsh|pwsh|fish")]
    [InlineData("completion bsh", "only bash, zsh, pwsh, fish; did you mean 'bash'?")]
    [InlineData("completion bash zsh", "completion takes one shell, and 'zsh' is left over")]
    [InlineData("sets remote.yaml --order cheap", "only cheapest|even|front|random")]
    [InlineData("sets remote.yaml --cap south", "--cap does not take 'south', only a party and a cost from 0 up with at most nine digits after the point, as in south=4")]
    [InlineData("sets remote.yaml --cap south=0.00000000000000000000000000001", "--cap does not take 'south=0.00000000000000000000000000001', only a party and a cost from 0 up with at most nine digits after the point, as in south=4")]
    [InlineData("sets remote.yaml --cap south=-1", "--cap does not take 'south=-1'")]
    [InlineData("sets remote.yaml --cap soth=1", "did you mean 'south'?")]
    [InlineData("sets remote.yaml --cap south=1 --cap south=2", "'south' has two caps")]
    [InlineData("sets remote.yaml --seed x", "--seed does not take 'x'")]
    [InlineData("compare remote.yaml", "compare needs a second file, or two days of one")]
    [InlineData("compare remote.yaml --as-of 2024-06-14", "compare needs a second file, or two days of one")]
    [InlineData("compare remote.yaml --as-of 2024-06-14 --as-of 2024-06-14", "two different days")]
    [InlineData("compare remote.yaml --as-of 2024-06-14 --as-of 2024-06-31", "--as-of does not take '2024-06-31'")]
    [InlineData("compare remote.yaml remote.yaml --as-of 2024-06-14,2024-06-15,2024-06-16", "at most two days")]
    [InlineData("compare remote.yaml --formt json", "no option '--formt'; did you mean '--format'?")]
    [InlineData("compare remote.yaml remote.yaml remote.yaml", "compare takes two files, and 'remote.yaml' is left over")]
    [InlineData("analyse remote.yaml --assume ,", "--assume needs a value: NAME")]
    [InlineData("compare - -", "only one of the two files from standard input")]
    [InlineData("compare remote.yaml remote.yaml --fail-on chnged", "did you mean 'changed'?")]
    public void A_wrong_command_line_is_explained_in_one_line(string commandLine, string explanation)
    {
        var run = BuiltTool.Run(folder.Path, null, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("feasibility: ").And.Contain(explanation).And.EndWith("\n");
        run.Error.Count(c => c == '\n').Should().Be(1);
    }

    [Theory]
    [InlineData("check", "\u001b[31mred\n.yaml", "there is no file '\\u{001B}[31mred\\u{000A}.yaml'")]
    [InlineData("\u001b]0;title\u0007", "x", "there is no verb '\\u{001B}]0;title\\u{0007}'")]
    [InlineData("check", "--\u009bx", "check has no option '--\\u{009B}x'")]
    [InlineData("ch\u200beck", "x", "there is no verb 'ch\\u{200B}eck'; did you mean 'check'?")]
    [InlineData("check", "talks\u00a0.yaml", "there is no file 'talks\\u{00A0}.yaml'")]
    [InlineData("check", "a\u00ad\u2060\U000e0041b.yaml", "there is no file 'a\\u{00AD}\\u{2060}\\u{E0041}b.yaml'")]
    [InlineData("check", "a\u200db\u200c", "there is no file 'a\\u{200D}b\\u{200C}'")]
    [InlineData("check", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "there is no file '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'")]
    [InlineData("schema", "\u202Egnp.exe", "'\\u{202E}gnp.exe' is left over")]
    [InlineData("completion", "b\u001bash", "completion does not know 'b\\u{001B}ash'")]
    [InlineData("test", "no\rfile", "there is no file 'no\\u{000D}file'")]
    [InlineData("init", "\u001b.txt", "'\\u{001B}.txt' is not the name of a YAML file")]
    public void What_would_harm_a_terminal_is_written_by_its_number(string verb, string word, string explanation)
    {
        var run = ToolInProcess.Run(verb, word);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(explanation);
        run.Error.TrimEnd('\n').Should().NotContainAny("\u001b", "\u009b", "\u202E", "\r", "\n");
    }

    [Fact]
    public void The_place_in_a_word_is_pointed_at_below_what_is_shown_of_it()
    {
        var run = ToolInProcess.Run("sweep", folder.File("remote.yaml"), "--vary", "cost:\u001b[1m:1..4");

        run.Error.Split('\n')[1..3].Should().Equal("  cost:\\u{001B}[1m:1..4", "       ^^^^^^^^^^^");
    }

    [Theory]
    [InlineData("--help", "analyse <FILE>")]
    [InlineData("analyse --help", "--fail-on")]
    public void Help_goes_to_standard_output(string commandLine, string content)
    {
        var run = BuiltTool.Run(folder.Path, null, commandLine.Split(' '));

        run.Code.Should().Be(0);
        run.Out.Should().Contain(content);
        run.Error.Should().BeEmpty();
    }
}
