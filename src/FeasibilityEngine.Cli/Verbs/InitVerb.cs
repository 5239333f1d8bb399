using System.CommandLine;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Cli.Output;

namespace FeasibilityEngine.Cli.Verbs;

/// <summary><c>init [PATH]</c>: a scenario to start from, with the schema for editors beside it.</summary>
internal static class InitVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = $"the file to write, a folder in which to write {ScenarioTemplate.FileName}, or - for standard output (default: {ScenarioTemplate.FileName})",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var force = new Option<bool>("--force") { Description = "replace files that are there already" };
        var command = new Command("init", "Writes a commented scenario to start from.") { path, force };
        command.SetAction(parsed => Run(parsed.GetValue(path) ?? ScenarioTemplate.FileName, parsed.GetValue(force), terminal));
        return command;
    }

    private static int Run(string path, bool force, Terminal terminal)
    {
        if (path == ScenarioInput.StandardInput)
        {
            terminal.Out.Write(ScenarioTemplate.Text());
            return ExitCode.Finished;
        }

        var file = Directory.Exists(path) ? Path.Combine(path, ScenarioTemplate.FileName) : path;
        if (Path.GetExtension(file).ToUpperInvariant() is not (".YAML" or ".YML"))
        {
            throw new UsageException($"'{file}' is not the name of a YAML file: let it end in .yaml");
        }

        var folder = Path.GetDirectoryName(file) ?? "";
        if (folder.Length > 0 && !Directory.Exists(folder))
        {
            throw new UsageException($"there is no folder '{folder}'");
        }

        var schema = Path.Combine(folder, ScenarioSchema.FileName);
        var isSchemaThere = IsSchema(schema);
        Refuse(file, force);
        if (!isSchemaThere)
        {
            Refuse(schema, force);
            FileOutput.Write(schema, ScenarioSchema.Render(), "the schema");
        }

        FileOutput.Write(file, ScenarioTemplate.Text(), "the scenario");
        var shown = DiagnosticText.Escape(file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file);
        terminal.Out.WriteLine($"wrote {DiagnosticText.Escape(file)}{(isSchemaThere ? "" : $" and {DiagnosticText.Escape(schema)}")}");
        terminal.Out.WriteLine($"next: feasibility test {shown}, then feasibility analyse {shown}");
        return ExitCode.Finished;
    }

    private static bool IsSchema(string file)
    {
        try
        {
            return File.Exists(file) && FileKind.IsRegular(file) && File.ReadAllText(file) == ScenarioSchema.Render();
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"'{file}' cannot be read: {FileFailure.Reason(failure)}");
        }
    }

    private static void Refuse(string file, bool force)
    {
        if (Directory.Exists(file))
        {
            throw new UsageException($"'{file}' is a folder");
        }

        if (!force && File.Exists(file))
        {
            throw new UsageException($"'{file}' is there already; --force replaces it");
        }
    }
}
