using System.Text.Json;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>A hint is no warning: it is told as a hint, counted apart, and takes no room from what matters more.</summary>
public class HintTests
{
    [Fact]
    public void A_hint_is_called_a_hint() =>
        DiagnosticText.Render(Some(Severity.Hint, 1)).Should().Be("hint FE0000: Hint 1.\n");

    [Fact]
    public void A_program_reads_how_many_hints_there_are_beside_the_warnings()
    {
        using var json = JsonDocument.Parse(JsonReport.Render("x.yaml", [Some(Severity.Hint, 1), Some(Severity.Warning, 1), Some(Severity.Hint, 2)]));

        var counts = new[] { "errors", "warnings", "hints" }.Select(name => json.RootElement.GetProperty(name).GetInt32());
        counts.Should().Equal(0, 1, 2);
        json.RootElement.GetProperty("diagnostics")[0].GetProperty("severity").GetString().Should().Be("hint");
    }

    [Fact]
    public void Sarif_calls_a_hint_a_note()
    {
        using var sarif = JsonDocument.Parse(SarifReport.Render("x.yaml", [Some(Severity.Hint, 1), Some(Severity.Warning, 1), Some(Severity.Error, 1)]));

        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString())
            .Should().Equal("note", "warning", "error");
    }

    [Fact]
    public void A_flood_of_hints_displaces_neither_a_warning_nor_an_error()
    {
        var told = Told(limit: 3, [.. Many(Severity.Hint, 50), Some(Severity.Warning, 1), Some(Severity.Error, 1)]);

        told.Should().Equal("Hint 1.", "Warning 1.", "Error 1.", "hint: 49 more hints are not shown.");
    }

    [Fact]
    public void Warnings_take_the_room_of_hints_and_what_is_left_out_is_counted_by_its_kind()
    {
        var told = Told(limit: 3, [.. Many(Severity.Hint, 2), .. Many(Severity.Warning, 4)]);

        told.Should().Equal("Warning 1.", "Warning 2.", "Warning 3.", "warning: 1 more warning and 2 more hints are not shown.");
    }

    [Fact]
    public void One_hint_that_is_left_out_is_told_in_the_singular() =>
        Told(limit: 1, Many(Severity.Hint, 2)).Should().Equal("Hint 1.", "hint: 1 more hint is not shown.");

    [Fact]
    public void Hints_that_are_not_asked_for_are_neither_told_nor_counted() =>
        Told(limit: 3, [.. Many(Severity.Hint, 50), .. Many(Severity.Warning, 2)], hints: false).Should().Equal("Warning 1.", "Warning 2.");

    private static List<string> Told(int limit, IEnumerable<Diagnostic> found, bool hints = true)
    {
        var list = new DiagnosticList(limit, hints);
        foreach (var diagnostic in found)
        {
            list.Add(diagnostic);
        }

        return list.Told()
            .Select(told => told.Code == DiagnosticCodes.TooManyDiagnostics ? $"{told.Severity.ToString().ToLowerInvariant()}: {told.Message}" : told.Message)
            .ToList();
    }

    private static IEnumerable<Diagnostic> Many(Severity severity, int count) => Enumerable.Range(1, count).Select(number => Some(severity, number));

    private static Diagnostic Some(Severity severity, int number) => new()
    {
        Code = "FE0000",
        Severity = severity,
        Message = FormattableString.Invariant($"{severity} {number}."),
    };
}
