using System.Diagnostics;

namespace FeasibilityEngine.Cli.Tests;

public sealed class CompletionTests(ScenarioFolder folder) : IClassFixture<ScenarioFolder>
{
    [Theory]
    [InlineData("feasibility ", "init check test analyse timeline explain whatif sets compare sweep schema completion")]
    [InlineData("feasibility ana", "analyse")]
    [InlineData("feasibility analyse rem", "remote.yaml")]
    [InlineData("feasibility analyse remote.yaml --format j", "json")]
    [InlineData("feasibility check remote.yaml --format ", "json sarif text")]
    [InlineData("feasibility test --format ", "json junit text")]
    [InlineData("feasibility analyse remote.yaml --question ", "settlement talks")]
    [InlineData("feasibility analyse remote.yaml --expl", "--explore-developments")]
    [InlineData("feasibility analyse remote.yaml --assume ", "observers-step-in")]
    [InlineData("feasibility whatif remote.yaml --concede ", "harbour-for-north=share-it harbour-for-south=share-it")]
    [InlineData("feasibility whatif remote.yaml --concede harbour-for-north=s", "harbour-for-north=share-it")]
    [InlineData("feasibility analyse --as-of 2024-06-14 --assume obs", "")]
    [InlineData("feasibility analyse ten-mistakes.yaml --assume ", "")]
    [InlineData("feasibility explain remote.yaml ob", "observers-offered")]
    [InlineData("feasibility sweep remote.yaml --format ", "json ndjson text")]
    [InlineData("feasibility sweep remote.yaml --vary d", "date:events development:* development:observers-step-in")]
    [InlineData("feasibility sweep remote.yaml --vary cost:harbour-for-n", "cost:harbour-for-north=share-it:")]
    [InlineData("feasibility sets remote.yaml --order ", "cheapest even front random")]
    [InlineData("feasibility sets remote.yaml --cap s", "south=")]
    [InlineData("feasibility schema --of ", "report scenario")]
    [InlineData("feasibility completion ", "bash fish pwsh zsh")]
    public void A_half_written_command_line_is_completed(string line, string expected)
    {
        var run = BuiltTool.Run(folder.Path, null, $"[suggest:{line.Length}]", line);

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Options_are_offered_once_one_begins_to_write_one()
    {
        BuiltTool.Run(folder.Path, null, "[suggest:29]", "feasibility test remote.yaml ").Out.Should().NotContain("--");
        BuiltTool.Run(folder.Path, null, "[suggest:31]", "feasibility test remote.yaml --").Out.Should().ContainAll("--budget\n", "--format\n", "--watch\n").And.NotContain("/?");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    [InlineData("fish")]
    public void There_is_a_script_for_each_shell_that_says_how_to_install_it(string shell)
    {
        var run = BuiltTool.Run(folder.Path, null, "completion", shell);

        run.Code.Should().Be(0);
        run.Out.Should().Contain($"#   ").And.Contain($"feasibility completion {shell}").And.Contain("[suggest:").And.EndWith("\n");
    }

    [Theory]
    [InlineData("feasibility analyse remote.yaml --form", "--format")]
    [InlineData("feasibility whatif remote.yaml --concede harbour-for-n", "harbour-for-north=share-it")]
    [InlineData("feasibility whatif remote.yaml --concede harbour-for-north=", "share-it")]
    [InlineData("feasibility sweep remote.yaml --vary development:obs", "observers-step-in")]
    public void The_bash_script_completes_in_bash(string line, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // bash splits the words before it calls the function, at = too; the function itself looks at the line.
        var script = $$"""
            feasibility() { "{{Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"}}" "{{Path.Combine(AppContext.BaseDirectory, "feasibility.dll")}}" "$@"; }
            source <(feasibility completion bash)
            complete -p feasibility >/dev/null || exit 9
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=({{line}}); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _feasibility
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", "-c", script]) { WorkingDirectory = folder.Path, RedirectStandardOutput = true })!;
        var output = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();

        bash.ExitCode.Should().Be(0);
        output.Should().Be(expected + "\n");
    }
}
