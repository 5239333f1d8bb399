using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>schema</c>: the JSON Schema of the scenario file, or of the reports.</summary>
internal static class SchemaVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var output = CommonOptions.Output();
        output.Description = "write the schema to a file instead of standard output";
        var of = Choice.One(
            "--of", "of the scenario file, or of what --format json and ndjson write", ("scenario", SchemaSubject.Scenario), ("report", SchemaSubject.Report));
        var command = new Command(
            "schema", "Writes the JSON Schema of the scenario file (draft-07), which gives editors its keys, or of the reports (draft 2020-12).") { of, output };
        command.SetAction(parsed =>
        {
            new ReportOutput(parsed.GetValue(output), terminal)
                .Write(parsed.GetValue(of) == SchemaSubject.Report ? ReportSchema.Render() : ScenarioSchema.Render());
            return ExitCode.Finished;
        });
        return command;
    }
}
