using CsCheck;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Going on with a file that something has happened to: it is put right, or refused with the line.</summary>
public sealed class SweepResumeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("feasibility-resume-");
    private readonly string _whole;
    private readonly string[] _lines;

    public SweepResumeTests()
    {
        File.WriteAllText(At("remote.yaml"), ScenarioFolder.Remote);
        Resume().Should().Be(new RunResult(0, "", ""));
        _whole = File.ReadAllText(At("all.ndjson"));
        _lines = _whole.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _lines.Should().HaveCount(9);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_line_that_is_there_twice_goes()
    {
        Write([.. _lines[..4], _lines[3], .. _lines[4..]]);

        Resume().Should().Be(new RunResult(0, "", $"feasibility: '{At("all.ndjson")}' was put in order: line 5: variant 2 is there already\n"));

        File.ReadAllText(At("all.ndjson")).Should().Be(_whole);
    }

    [Fact]
    public void Lines_out_of_order_are_put_in_order()
    {
        Write([_lines[0], .. _lines[1..].Reverse()]);

        Resume().Should().Be(new RunResult(0, "", $"feasibility: '{At("all.ndjson")}' was put in order: line 3: variant 6 comes too late\n"));

        File.ReadAllText(At("all.ndjson")).Should().Be(_whole);
    }

    [Fact]
    public void Lines_that_are_missing_in_the_middle_are_worked_out_again()
    {
        Write([.. _lines[..3], .. _lines[5..]]);

        Resume().Should().Be(new RunResult(0, "", ""));

        File.ReadAllText(At("all.ndjson")).Should().Be(_whole);
    }

    [Fact]
    public void Ends_of_lines_from_another_system_are_put_right()
    {
        File.WriteAllText(At("all.ndjson"), "\uFEFF" + _whole.Replace("\n", "\r\n", StringComparison.Ordinal));

        Resume().Should().Be(new RunResult(0, "", $"feasibility: '{At("all.ndjson")}' was put in order: line 1: it begins with a byte-order mark\n"));

        File.ReadAllText(At("all.ndjson")).Should().Be(_whole);
    }

    [Theory]
    [InlineData("\"cost\":3", "\"cost\":4")]
    [InlineData("\"verdict\":\"remote\"", "\"verdict\":\"open\"")]
    [InlineData("\"index\":1", "\"index\":2")]
    [InlineData("\"complete\":true", "\"complete\": true")]
    [InlineData("{\"index\"", " {\"index\"")]
    [InlineData("\"check\":\"", "\"check\":\"0")]
    public void A_line_that_was_changed_is_refused_and_the_file_left_as_it_is(string written, string changed)
    {
        var line = _lines[2].Replace(written, changed, StringComparison.Ordinal);
        line.Should().NotBe(_lines[2]);
        Write([.. _lines[..2], line, .. _lines[3..]]);
        var before = File.ReadAllText(At("all.ndjson"));

        Resume().Error.Should().Contain("line 3: it was changed after it was written");
        File.ReadAllText(At("all.ndjson")).Should().Be(before);
        ToolInProcess.Run("sweep", "--from", At("all.ndjson")).Error.Should().Contain("line 3: it was changed after it was written");
    }

    [Fact]
    public void Two_results_for_one_variant_are_refused_with_both_lines()
    {
        var other = SweepLines.Render(SweepLines.ReadVariant(_lines[2]) with { IsComplete = false }).TrimEnd('\n');
        Write([.. _lines, other]);

        var run = Resume();

        run.Code.Should().Be(2);
        run.Error.Should().Contain("line 10: variant 1 has another result than in line 3");
        File.ReadAllText(At("all.ndjson")).Should().Be(string.Join('\n', [.. _lines, other, ""]));
    }

    [Fact]
    public void A_line_of_another_sweep_is_refused()
    {
        var other = ToolInProcess.Run("sweep", At("remote.yaml"), "--vary", "cost:harbour-for-north=share-it:5..8", "development:*", "--format", "ndjson").Out.Split('\n')[3];
        Write([.. _lines[..3], other]);

        Resume().Error.Should().Contain("line 4: variant 2 has other settings here");
    }

    [Fact]
    public void The_lines_of_a_shard_are_gone_on_with_by_the_whole_and_not_by_another_shard()
    {
        File.Delete(At("all.ndjson"));
        Resume("--shard", "2/2").Code.Should().Be(0);
        var shard = File.ReadAllText(At("all.ndjson"));

        Resume("--shard", "1/2").Error.Should().Contain("line 2: variant 1 is not of this shard");
        File.ReadAllText(At("all.ndjson")).Should().Be(shard);
        Resume().Should().Be(new RunResult(0, "", ""));

        File.ReadAllText(At("all.ndjson")).Should().Be(_whole);
    }

    [Fact]
    public void Whatever_lines_are_there_in_whatever_order_the_file_that_comes_out_is_that_of_an_uninterrupted_run() =>
        Gen.Select(Gen.Int[0, 8].Array[0, 12], Gen.Bool, Gen.Int[0, 60]).Hold(
            drawn =>
            {
                var (picked, carriageReturns, cut) = drawn;
                var text = string.Concat(picked.Select(i => _lines[Math.Max(i, 1)]).Prepend(_lines[0]).Select(line => line + (carriageReturns ? "\r\n" : "\n")));
                File.WriteAllText(At("all.ndjson"), text + (cut < 10 ? "" : _lines[4][..cut]));

                Resume().Code.Should().Be(0);

                File.ReadAllText(At("all.ndjson")).Should().Be(_whole);
            },
            threads: 1);

    [Theory]
    [InlineData("--resume", "--resume goes on with a file, and '/dev/full' is none")]
    [InlineData("", "the report cannot be written to '/dev/full': no space left on device")]
    public void A_device_is_not_taken_for_a_file(string option, string message)
    {
        string[] sweep = ["sweep", At("remote.yaml"), "--vary", "position:*", "--format", "ndjson", "-o", "/dev/full", option];

        ToolInProcess.Run([.. sweep.Where(word => word.Length > 0)]).Should().Be(new RunResult(2, "", $"feasibility: {message}\n"));
    }

    [Fact]
    public void A_line_without_an_end_is_refused() =>
        ToolInProcess.Run("sweep", "--from", "/dev/zero").Should().Match<RunResult>(run => run.Code == 2 && run.Error.Contains("line 1 is longer than a line of a sweep can be"));

    private RunResult Resume(params string[] options) => ToolInProcess.Run(
        ["sweep", At("remote.yaml"), "--vary", "cost:harbour-for-north=share-it:1..4", "development:*", "--format", "ndjson", "-o", At("all.ndjson"), "--resume", .. options]);

    private void Write(IEnumerable<string> lines) => File.WriteAllText(At("all.ndjson"), string.Concat(lines.Select(line => line + "\n")));

    private string At(string name) => Path.Combine(_folder.FullName, name);
}
