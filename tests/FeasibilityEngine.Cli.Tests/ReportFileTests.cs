using System.Text;
using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>What <c>-o</c> names: nothing that somebody wrote is ever lost by it.</summary>
public sealed class ReportFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-output-");

    public ReportFileTests()
    {
        File.WriteAllText(At("a.yaml"), ScenarioFolder.Remote);
        File.WriteAllText(At("b.yaml"), ScenarioFolder.Remote);
        ToolInProcess.Shell(_folder.FullName, "mkdir sub && ln -s a.yaml link && ln -s link link-to-link && ln -s sub folder-link && ln a.yaml hard.txt && ln a.yaml hard.yaml");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("check a.yaml")]
    [InlineData("analyse a.yaml")]
    [InlineData("timeline a.yaml")]
    [InlineData("explain a.yaml")]
    [InlineData("whatif a.yaml --assume observers-step-in")]
    [InlineData("sets a.yaml")]
    [InlineData("compare a.yaml b.yaml")]
    [InlineData("compare b.yaml a.yaml")]
    [InlineData("sweep a.yaml --vary position:*")]
    [InlineData("sweep a.yaml --vary position:* --format ndjson")]
    [InlineData("sweep a.yaml --vary position:* --format ndjson --resume")]
    [InlineData("test a.yaml")]
    [InlineData("test .")]
    public void A_report_never_replaces_a_file_that_it_is_made_from(string commandLine)
    {
        foreach (var target in new[] { "a.yaml", "./a.yaml", "sub/../a.yaml", At("a.yaml"), "link", "link-to-link" })
        {
            var run = BuiltTool.Run(_folder.FullName, null, [.. commandLine.Split(' '), "-o", target]);

            run.Should().Be(new RunResult(2, "", $"feasibility: the report cannot be written to '{target}': that is the file it is made from\n"));
        }

        File.ReadAllText(At("a.yaml")).Should().Be(ScenarioFolder.Remote);
    }

    [Fact]
    public void A_scenario_behind_another_name_of_the_same_file_stays_what_it_was()
    {
        ToolInProcess.Run("check", At("a.yaml"), "-o", At("hard.yaml")).Error.Should().Contain("holds a scenario, which a report must not replace");
        ToolInProcess.Run("check", At("a.yaml"), "-o", At("hard.txt")).Should().Be(new RunResult(0, "", ""));

        File.ReadAllText(At("a.yaml")).Should().Be(ScenarioFolder.Remote);
        File.ReadAllText(At("hard.txt")).Should().Be("no problems found\n");
    }

    [Fact]
    public void A_scenario_that_comes_through_standard_input_is_not_replaced_either()
    {
        ToolInProcess.Shell(_folder.FullName, $"dotnet '{Path.Combine(AppContext.BaseDirectory, "feasibility.dll")}' analyse - -o a.yaml < a.yaml 2>/dev/null; [ $? -eq 2 ]");

        File.ReadAllText(At("a.yaml")).Should().Be(ScenarioFolder.Remote);
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("check a.yaml")]
    [InlineData("sweep a.yaml --vary position:*")]
    public void Other_scenarios_and_results_of_a_sweep_are_not_replaced(string commandLine)
    {
        BuiltTool.Run(_folder.FullName, null, "sweep", "b.yaml", "--vary", "position:*", "--format", "ndjson", "-o", "results").Code.Should().Be(0);
        var results = File.ReadAllText(At("results"));

        BuiltTool.Run(_folder.FullName, null, [.. commandLine.Split(' '), "-o", "b.yaml"]).Error.Should().Contain("'b.yaml' holds a scenario, which a report must not replace");
        BuiltTool.Run(_folder.FullName, null, [.. commandLine.Split(' '), "-o", "results"]).Should().Be(new RunResult(
            2, "", "feasibility: 'results' holds the results of a sweep, which a report must not replace; name another file after -o, or move this one away first\n"));

        File.ReadAllText(At("b.yaml")).Should().Be(ScenarioFolder.Remote);
        File.ReadAllText(At("results")).Should().Be(results);
    }

    [Fact]
    public void Where_a_new_report_does_not_fit_the_old_one_stays_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(At("report.txt"), "the old one");
        var before = Names();

        FluentActions.Invoking(() => FileOutput.Write(At("report.txt"), Half, "the report"))
            .Should().Throw<UsageException>().WithMessage($"the report cannot be written to '{At("report.txt")}': no space left on device");

        File.ReadAllText(At("report.txt")).Should().Be("the old one");
        Names().Should().Equal(before);

        static void Half(Stream target)
        {
            target.Write("the new"u8);
            throw new IOException("No space left on device");
        }
    }

    [Fact]
    public void A_new_report_keeps_the_mode_of_the_old_one_and_a_link_stays_a_link()
    {
        File.WriteAllText(At("report.txt"), "the old one, which is longer");
        ToolInProcess.Shell(_folder.FullName, "chmod 640 report.txt && ln -s report.txt latest && ln -s new.txt to-be");

        FileOutput.Write(At("latest"), "new", "the report");
        FileOutput.Write(At("to-be"), "new", "the report");

        File.ReadAllText(At("report.txt")).Should().Be("new");
        new FileInfo(At("latest")).LinkTarget.Should().Be("report.txt");
        File.ReadAllText(At("new.txt")).Should().Be("new");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(At("report.txt")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }
    }

    [Fact]
    public async Task A_pipe_gets_the_report_and_stays_a_pipe()
    {
        ToolInProcess.Shell(_folder.FullName, "mkfifo pipe");
        var read = Task.Run(() => File.ReadAllText(At("pipe"), Encoding.UTF8));

        FileOutput.Write(At("pipe"), "through the pipe", "the report");

        (await read).Should().Be("through the pipe");
        ToolInProcess.Shell(_folder.FullName, "test -p pipe");
    }

    [Fact]
    public void A_socket_is_told_as_one()
    {
        ToolInProcess.Shell(_folder.FullName, "python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"socket\")'");

        ToolInProcess.Run("check", At("a.yaml"), "-o", At("socket")).Should().Match<RunResult>(run =>
            run.Code == 2 && run.Error == $"feasibility: the report cannot be written to '{At("socket")}': it is a socket, or a device with nothing behind it\n");
    }

    [Fact]
    public void Links_that_lead_round_in_circles_are_told()
    {
        ToolInProcess.Shell(_folder.FullName, "ln -s circle circle");

        ToolInProcess.Run("check", At("a.yaml"), "-o", At("circle")).Should().Match<RunResult>(run => run.Code == 2 && run.Error.Contains("its links lead round in circles\n"));
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private string?[] Names() => [.. Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
