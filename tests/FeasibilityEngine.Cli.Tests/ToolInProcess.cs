using System.Text;

namespace FeasibilityEngine.Cli.Tests;

/// <summary>Runs the tool in this process, with streams that a test can choose. Files have to be named by absolute paths.</summary>
internal static class ToolInProcess
{
    /// <summary>Runs with standard input that is empty.</summary>
    public static RunResult Run(params string[] args) => Run(() => Stream.Null, args);

    /// <summary>Runs with the standard input that is given.</summary>
    public static RunResult Run(Func<Stream> input, params string[] args)
    {
        using var cancelKey = new CancelKey();
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Tool.Run(args, new Terminal(input, output, error, ErrorIsScreen: false), cancelKey);
        return new RunResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs with standard input that holds these bytes.</summary>
    public static RunResult Run(byte[] input, params string[] args) => Run(() => new MemoryStream(input), args);

    /// <summary>A writer to a disk that is full.</summary>
    public static TextWriter OnFullDisk(string name) => new StreamWriter(new Output.StandardStream(new FullDisk(), name), new UTF8Encoding(false)) { NewLine = "\n" };

    /// <summary>Runs a command of the system that has to succeed.</summary>
    public static void Shell(string folder, string command)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder })!;
        process.WaitForExit();
        process.ExitCode.Should().Be(0, command);
    }
}
