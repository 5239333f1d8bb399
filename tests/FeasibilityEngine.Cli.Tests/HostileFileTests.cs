using System.Text;
using FeasibilityEngine.Authoring;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Files and standard input that are not what they should be.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-hostile-");

    public HostileFileTests()
    {
        Directory.CreateDirectory(At("good"));
        File.WriteAllText(At("good/talks.yaml"), ScenarioFolder.Remote + "\nexpect:\n  - { verdict: remote }\n");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("ln -s nowhere bad.yaml", "bad.yaml", "The file '*bad.yaml' cannot be read: its link leads nowhere.")]
    [InlineData("ln -s bad.yaml bad.yaml", "bad.yaml", "The file '*bad.yaml' cannot be read: its links lead round in circles.")]
    [InlineData("mkfifo bad.yaml", "bad.yaml", "The file '*bad.yaml' cannot be read: it is a pipe, a socket or a device.")]
    [InlineData("mkfifo pipe && ln -s pipe bad.yml", "bad.yml", "The file '*bad.yml' cannot be read: it is a pipe, a socket or a device.")]
    [InlineData("ln -s /dev/zero bad.json", "bad.json", "The file '*bad.json' cannot be read: it is a pipe, a socket or a device.")]
    [InlineData("python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"bad.yaml\")'", "bad.yaml", "The file '*bad.yaml' cannot be read: it is a pipe, a socket or a device.")]
    public void What_cannot_be_read_in_a_folder_is_a_failed_line_and_the_others_are_tested(string made, string name, string message)
    {
        ToolInProcess.Shell(_folder.FullName, made);

        var run = ToolInProcess.Run("test", _folder.FullName);

        run.Code.Should().Be(3);
        run.Out.Should().Contain($"INVALID {At(name)}  1 error").And.Contain($"ok      {At("good/talks.yaml")}:").And.EndWith("1 file with errors, not tested\n1 passed, 0 failed\n");
        run.Error.Should().Match($"error FE0101: {message}\n");
    }

    [Theory]
    [InlineData("ln -s .. good/up")]
    [InlineData("ln -s . self")]
    [InlineData("mkdir folder.yaml")]
    [InlineData(": > empty.yaml")]
    [InlineData("mkfifo pipe.txt")]
    public void What_is_no_scenario_is_passed_over(string made)
    {
        ToolInProcess.Shell(_folder.FullName, made);

        ToolInProcess.Run("test", _folder.FullName).Should().Match<RunResult>(run => run.Code == 0 && run.Error.Length == 0 && run.Out.EndsWith("1 passed, 0 failed\n"));
    }

    [Fact]
    public void A_link_to_a_scenario_is_one()
    {
        ToolInProcess.Shell(_folder.FullName, "ln -s good/talks.yaml here.yaml");

        ToolInProcess.Run("test", _folder.FullName).Out.Should().EndWith("2 passed, 0 failed\n");
    }

    [Fact]
    public void A_mistyped_name_among_several_is_told_before_anything_runs() =>
        ToolInProcess.Run("test", At("good/talks.yaml"), At("good/taks.yaml")).Should().Be(
            new RunResult(2, "", $"feasibility: there is no file '{At("good/taks.yaml")}'; did you mean '{At("good/talks.yaml")}'?\n"));

    [Theory]
    [InlineData("check")]
    [InlineData("analyse")]
    [InlineData("timeline")]
    [InlineData("explain")]
    [InlineData("sets")]
    [InlineData("test")]
    public void Standard_input_that_is_not_UTF_8_is_an_error_as_in_a_file(string verb)
    {
        byte[] text = [.. Encoding.UTF8.GetBytes("feasibility: 1\nscenario: Caf"), 0xE9, (byte)'\n'];

        var run = ToolInProcess.Run(text, verb, "-");

        run.Code.Should().Be(3);
        run.Error.Should().Contain("error FE0103: The file is not UTF-8 text: byte 29 does not fit.");
    }

    [Fact]
    public void Standard_input_in_another_encoding_is_read_as_a_file_is()
    {
        byte[] text = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(ScenarioFolder.Remote)];

        ToolInProcess.Run(text, "check", "-").Should().Be(new RunResult(0, "no problems found\n", ""));
    }

    [Theory]
    [InlineData("check -")]
    [InlineData("analyse -")]
    [InlineData("sweep --from -")]
    public void Standard_input_that_is_closed_is_an_error(string commandLine)
    {
        ToolInProcess.Shell(
            _folder.FullName,
            $"dotnet '{Path.Combine(AppContext.BaseDirectory, "feasibility.dll")}' {commandLine} <&- >out 2>err; [ $? -eq 2 ]");

        File.ReadAllText(At("err")).Should().Be("feasibility: standard input is closed\n");
        File.ReadAllText(At("out")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ln -s file.yaml file.yaml", "its links lead round in circles")]
    [InlineData("ln -s other.yaml file.yaml && ln -s file.yaml other.yaml", "its links lead round in circles")]
    [InlineData("ln -s nowhere file.yaml", "its link leads nowhere")]
    [InlineData("python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"file.yaml\")'", "it is a socket, or a device with nothing behind it")]
    public void A_name_behind_which_there_is_no_file_is_told_as_what_it_is(string made, string reason)
    {
        ToolInProcess.Shell(_folder.FullName, made);
        var told = $"The file '{At("file.yaml")}' cannot be opened: {reason}.";

        foreach (var verb in new[] { "check", "analyse", "timeline" })
        {
            ToolInProcess.Run(verb, At("file.yaml")).Should().Be(new RunResult(2, "", $"feasibility: {told}\n"));
        }

        var tested = ToolInProcess.Run("test", At("file.yaml"), At("good/talks.yaml"));
        (tested.Code, tested.Error).Should().Be((3, $"error FE0101: {told}\n"));
        tested.Out.Should().Contain("1 passed, 0 failed");
        ScenarioFile.Read(At("file.yaml")).Diagnostics.Should().ContainSingle().Which.Message.Should().Be(told);
    }

    [Fact]
    public async Task A_pipe_that_is_named_itself_is_read_by_test_as_by_other_verbs()
    {
        ToolInProcess.Shell(_folder.FullName, "mkfifo pipe.yaml");
        var written = Task.Run(() => File.WriteAllText(At("pipe.yaml"), File.ReadAllText(At("good/talks.yaml"))));

        var tested = ToolInProcess.Run("test", At("pipe.yaml"));

        await written;
        (tested.Code, tested.Error).Should().Be((0, ""));
        tested.Out.Should().Contain("1 passed, 0 failed");
    }

    [Theory]
    [InlineData("mkfifo file.yaml")]
    [InlineData("ln -s file.yaml file.yaml")]
    [InlineData("ln -s /dev/zero file.yaml")]
    [InlineData("ln -s nowhere file.yaml")]
    public void Names_are_completed_from_files_alone(string made)
    {
        ToolInProcess.Shell(_folder.FullName, made);
        var line = $"feasibility analyse {At("file.yaml")} --assume ";

        ToolInProcess.Run($"[suggest:{line.Length}]", line).Should().Be(new RunResult(0, "", ""));
    }

    [Fact]
    public void What_cannot_be_watched_is_told()
    {
        ToolInProcess.Shell(_folder.FullName, "ln -s circle circle");

        ToolInProcess.Run("check", At("good/talks.yaml"), "--watch", "-o", At("circle")).Should().Match<RunResult>(run =>
            run.Code == 2 && run.Error == $"feasibility: --watch cannot watch '{At("good/talks.yaml")}': its links lead round in circles\n");
    }

    [Fact]
    public void A_schema_that_is_a_pipe_does_not_stop_a_new_scenario_for_ever()
    {
        ToolInProcess.Shell(_folder.FullName, "mkfifo feasibility.schema.json");

        ToolInProcess.Run("init", At("new.yaml")).Should().Match<RunResult>(run => run.Code == 2 && run.Error.Contains("is there already"));
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
