using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>schema</c>: the JSON Schema of the scenario file.</summary>
internal static class SchemaVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var output = CommonOptions.Output();
        output.Description = "write the schema to a file instead of standard output";
        var command = new Command("schema", "Writes the JSON Schema (draft-07) of the scenario file, which gives editors its keys.") { output };
        command.SetAction(parsed =>
        {
            new ReportOutput(parsed.GetValue(output), terminal).Write(ScenarioSchema.Render());
            return ExitCode.Finished;
        });
        return command;
    }
}
