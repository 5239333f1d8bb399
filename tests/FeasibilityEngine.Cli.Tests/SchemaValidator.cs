using System.Diagnostics;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Validates files against the schema by a program that is not ours: Python's jsonschema, where it is installed.</summary>
internal static class SchemaValidator
{
    // Debian's packages belong to the system's Python, which need not be the first one on the path.
    private static readonly Lazy<string?> Python = new(() => new[] { "python3", "/usr/bin/python3" }.FirstOrDefault(HasPackages));

    /// <summary>Why it cannot be used here; null where it can.</summary>
    public static string? Missing =>
        Python.Value is null ? "python3 with jsonschema and yaml is not installed (Debian: python3-jsonschema python3-yaml)" : null;

    /// <summary>How many errors each file has, with the first of them, in the order of the files.</summary>
    public static IReadOnlyList<(int Errors, string File, string First)> Validate(string schema, params string[] files)
    {
        var script = Path.Combine(ReadmeTests.Root().FullName, "tests", "FeasibilityEngine.Cli.Tests", "validate_scenarios.py");
        var (code, output, error) = Run(Python.Value!, [script, schema, .. files]);
        code.Should().Be(0, error);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(parts => (int.Parse(parts[0], null), parts[1], parts[2]))];
    }

    private static bool HasPackages(string python)
    {
        try
        {
            return Run(python, ["-c", "import jsonschema, yaml; jsonschema.Draft7Validator"]).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output, string Error) Run(string program, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
