using FeasibilityEngine.Cli.Input;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Where a report goes: to standard output, or to the file that <c>-o</c> names.</summary>
internal sealed class ReportOutput
{
    private readonly string? _file;
    private readonly Terminal _terminal;

    /// <summary>Looks at the file now, so that a long search does not end at a folder that is not there.</summary>
    /// <param name="file">The file; null or <c>-</c> for standard output.</param>
    /// <param name="terminal">Standard output.</param>
    /// <param name="inputs">The files that the verb reads.</param>
    /// <exception cref="UsageException">The file cannot be written there, or holds what a report must not replace.</exception>
    public ReportOutput(string? file, Terminal terminal, params IEnumerable<string> inputs)
    {
        _file = file == ScenarioInput.StandardInput ? null : file;
        _terminal = terminal;
        if (_file is null)
        {
            return;
        }

        RequireFolder(_file);
        RequireOther(_file, inputs);
        if (Precious.Holds(_file) is { } content)
        {
            throw new UsageException($"'{_file}' holds {content}, which a report must not replace; name another file after -o, or move this one away first");
        }
    }

    /// <summary>Refuses a file where no file can be.</summary>
    /// <exception cref="UsageException">It has no name, is a folder, or is to be in a folder that is not there.</exception>
    public static void RequireFolder(string file)
    {
        if (file.Length == 0)
        {
            throw new UsageException("-o needs a value: FILE");
        }

        if (Directory.Exists(file) || Path.EndsInDirectorySeparator(file))
        {
            throw new UsageException($"the report cannot be written to '{file}': that is a folder");
        }

        if (Path.GetDirectoryName(file) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"the report cannot be written to '{file}': there is no folder '{folder}'");
        }
    }

    /// <summary>Refuses a file that is one of others, by whatever path.</summary>
    /// <exception cref="UsageException">It is one of them.</exception>
    public static void RequireOther(string file, IEnumerable<string> inputs)
    {
        try
        {
            var real = RealPath.Of(file);
            foreach (var input in inputs)
            {
                // What the shell connects with standard input has a name too, on systems that tell it.
                var read = input == ScenarioInput.StandardInput ? "/dev/stdin" : input;
                if (File.Exists(read) && RealPath.AreSame(RealPath.Of(read), real) && FileKind.IsRegular(file))
                {
                    throw new UsageException($"the report cannot be written to '{file}': that is the file it is made from");
                }
            }
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw FileOutput.Refusal(file, "the report", failure);
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
