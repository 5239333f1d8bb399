using System.Text;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Where the lines of a sweep go: each is there for others to read as soon as it is written.</summary>
internal sealed class SweepOutput : IDisposable
{
    private readonly string? _file;
    private readonly Terminal _terminal;
    private FileStream? _stream;
    private TextWriter _writer;

    /// <summary>Opens the file, which is locked against a second run. Nothing is written yet.</summary>
    /// <param name="file">The file; null or <c>-</c> for standard output.</param>
    /// <param name="resume">True to go on with it; false where it must not hold anything.</param>
    /// <param name="terminal">Standard output.</param>
    /// <exception cref="UsageException">The file cannot be written, or is there already.</exception>
    public SweepOutput(string? file, bool resume, Terminal terminal)
    {
        // The same refusals as for other reports.
        _ = new ReportOutput(file, terminal);
        _file = file == ScenarioInput.StandardInput ? null : file;
        _terminal = terminal;
        _writer = terminal.Out;
        if (_file is null)
        {
            return;
        }

        try
        {
            _stream = new FileStream(_file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the report cannot be written to '{_file}': {(failure is UnauthorizedAccessException ? "permission denied" : failure.Message)}");
        }

        if (_stream.Length > 0 && !resume)
        {
            _stream.Dispose();
            throw new UsageException($"'{_file}' is there already; --resume goes on with it");
        }
    }

    /// <summary>Hands over the variants that are in the file, and makes ready for those that are not. A line that was cut off goes.</summary>
    /// <exception cref="UsageException">The file holds something else, or another sweep.</exception>
    public void Begin(SweepHeader header, Action<SweepVariant> known)
    {
        SweepHeader? before = null;
        if (_stream is not null)
        {
            var end = EndOfLastLine(_stream);
            _stream.Position = 0;
            before = SweepRecord.Read(_stream, _file!, isCutOff: end < _stream.Length, (found, variant) =>
            {
                Require(found, header);
                known(variant);
            });
            if (before is not null)
            {
                Require(before, header);
            }

            _stream.SetLength(end);
            _stream.Position = end;
            _writer = new StreamWriter(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        }

        if (before is null)
        {
            Write(SweepLines.Render(header));
        }
    }

    /// <summary>Writes the line of a variant.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(SweepVariant variant) => Write(SweepLines.Render(variant));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_stream is not null)
        {
            if (!ReferenceEquals(_writer, _terminal.Out))
            {
                _writer.Dispose();
            }

            _stream.Dispose();
            _stream = null;
        }
    }

    private void Require(SweepHeader found, SweepHeader header)
    {
        if (SweepRecord.Difference(found, header) is { } difference)
        {
            throw new UsageException($"'{_file}' is of another sweep and cannot be gone on with: {difference}");
        }
    }

    private void Write(string line)
    {
        try
        {
            _writer.Write(line);
            _writer.Flush();
        }
        catch (IOException failure) when (_file is not null)
        {
            throw new UsageException($"the report cannot be written to '{_file}': {failure.Message}");
        }
    }

    // Read from the end: a sweep can have written a lot.
    private static long EndOfLastLine(FileStream stream)
    {
        var block = new byte[4096];
        for (var end = stream.Length; end > 0;)
        {
            var start = Math.Max(0, end - block.Length);
            stream.Position = start;
            stream.ReadExactly(block, 0, (int)(end - start));
            var last = block.AsSpan(0, (int)(end - start)).LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                return start + last + 1;
            }

            end = start;
        }

        return 0;
    }
}
