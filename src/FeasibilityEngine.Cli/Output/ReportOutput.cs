using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Where a report goes: to standard output, or to the file that <c>-o</c> names.</summary>
internal sealed class ReportOutput
{
    private readonly string? _file;
    private readonly Terminal _terminal;

    /// <summary>Looks at the file now, so that a long search does not end at a folder that is not there.</summary>
    /// <exception cref="UsageException">The file cannot be written there.</exception>
    public ReportOutput(string? file, Terminal terminal)
    {
        _file = file == ScenarioInput.StandardInput ? null : file;
        _terminal = terminal;
        if (_file is null)
        {
            return;
        }

        if (_file.Length == 0 || Directory.Exists(_file))
        {
            throw new UsageException($"the report cannot be written to '{_file}': that is a folder");
        }

        if (Path.GetDirectoryName(_file) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"the report cannot be written to '{_file}': there is no folder '{folder}'");
        }
    }

    /// <summary>Writes the report, with one line end after it.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(string report)
    {
        var text = report.EndsWith('\n') ? report : report + "\n";
        if (_file is null)
        {
            _terminal.Out.Write(text);
            return;
        }

        FileOutput.Write(_file, text, "the report");
    }
}
