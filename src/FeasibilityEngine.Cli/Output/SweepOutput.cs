using System.Globalization;
using System.Text;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Output;

/// <summary>
/// Where the lines of a sweep go: each is there for others to read as soon as it is written. In a file they end up in the order of the
/// variants, as an uninterrupted run writes them, whatever was in it before.
/// </summary>
internal sealed class SweepOutput : IDisposable
{
    private readonly string? _file;
    private readonly bool _isDevice;
    private readonly bool _resume;
    private readonly Terminal _terminal;
    private FileStream? _stream;
    private long _end;
    private long _last = -1;
    private bool _isInOrder = true;

    /// <summary>Opens the file, which is locked against a second run. Nothing is written yet.</summary>
    /// <param name="file">The file; null or <c>-</c> for standard output.</param>
    /// <param name="resume">True to go on with it; false where it must not hold anything.</param>
    /// <param name="terminal">Standard output.</param>
    /// <param name="scenario">The file of the scenario.</param>
    /// <exception cref="UsageException">The file cannot be written, or is there already.</exception>
    public SweepOutput(string? file, bool resume, Terminal terminal, string scenario)
    {
        (_file, _resume, _terminal) = (file == ScenarioInput.StandardInput ? null : file, resume, terminal);
        if (_file is null)
        {
            return;
        }

        ReportOutput.RequireFolder(_file);
        ReportOutput.RequireOther(_file, [scenario]);
        try
        {
            _isDevice = !FileKind.IsRegular(_file);
            if (_isDevice && resume)
            {
                throw new UsageException($"--resume goes on with a file, and '{_file}' is none");
            }

            _stream = Open();
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw FileOutput.Refusal(_file, "the report", failure);
        }

        if (!_isDevice && _stream.Length > 0 && !resume)
        {
            _stream.Dispose();
            throw new UsageException($"'{_file}' is there already; --resume goes on with it");
        }
    }

    /// <summary>True where the lines go to somebody who has stopped reading.</summary>
    public bool ReaderHasLeft => _file is null && _terminal.ReaderHasLeft();

    /// <summary>
    /// Hands over the variants that are in the file, and makes ready for those that are not. A line that was cut off goes; lines that are
    /// there twice, in another order or with other ends are put right.
    /// </summary>
    /// <exception cref="UsageException">The file holds something else, another sweep, or variants that this run would not write.</exception>
    public void Begin(Sweep sweep, Action<SweepVariant> known)
    {
        SweepHeader? before = null;
        if (_stream is not null && _resume)
        {
            (before, var mistake) = Read(sweep, known);
            if (mistake is not null)
            {
                PutInOrder();
                _terminal.Say($"'{_file}' was put in order: {mistake}");
            }

            _stream.SetLength(_end);
            _stream.Position = _end;
        }

        if (before is null)
        {
            Write(SweepLines.Render(sweep.Header));
        }
    }

    /// <summary>Writes the line of a variant.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(SweepVariant variant)
    {
        _isInOrder &= variant.Index > _last;
        _last = variant.Index;
        Write(SweepLines.Render(variant));
    }

    /// <summary>Puts the lines in the order of the variants, where those that were missing came after others.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void End()
    {
        if (!_isInOrder && _stream is not null && !_isDevice)
        {
            PutInOrder();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _stream?.Dispose();

    // The header that the file has, and the first thing in it that an uninterrupted run would have written otherwise.
    private (SweepHeader? Header, string? Mistake) Read(Sweep sweep, Action<SweepVariant> known)
    {
        string? mistake = null;
        var found = new HashSet<long>();
        _stream!.Position = 0;
        var header = SweepRecord.Read(
            _stream,
            _file!,
            isGoneOnWith: true,
            (_, variant, line) =>
            {
                Require(sweep, variant);
                Note(line, !found.Add(variant.Index) ? "variant {0} is there already" : variant.Index < _last ? "variant {0} comes too late" : null, variant.Index);
                _last = Math.Max(_last, variant.Index);
                known(variant);
            },
            (header, line) =>
            {
                if (SweepRecord.Difference(header, sweep.Header) is { } difference)
                {
                    throw new UsageException($"'{_file}' is of another sweep and cannot be gone on with: {difference}");
                }

                Note(line, line.Bytes != Encoding.UTF8.GetByteCount(line.Text) ? "it begins with a byte-order mark" : null, 0);
            });
        return (header, mistake);

        void Note(SweepLine line, string? wrong, long variant)
        {
            _end = line.Start + line.Bytes + line.End.Length;
            wrong ??= line.End != SweepLine.LineFeed ? "it ends in a carriage return" : null;
            mistake ??= wrong is null ? null : string.Create(CultureInfo.InvariantCulture, $"line {line.Number}: {string.Format(CultureInfo.InvariantCulture, wrong, variant)}");
        }
    }

    private static void Require(Sweep sweep, SweepVariant variant)
    {
        if (!sweep.IsPlanned(variant.Index))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"variant {variant.Index} is not of this shard"));
        }

        if (variant.Seed != sweep.SeedOf(variant.Index) || !variant.Settings.Equals(sweep.SettingsOf(variant.Index)))
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"variant {variant.Index} has other settings here"));
        }
    }

    // The first line, and then each as it stands, in the order of the variants; of equal ones one.
    private void PutInOrder()
    {
        var lines = new List<(long Index, SweepLine Line)>();
        _stream!.Position = 0;
        SweepRecord.Read(
            _stream, _file!, isGoneOnWith: true, (_, variant, line) => lines.Add((variant.Index, line with { Text = "" })), (_, line) => lines.Add((-1, line)));

        // What it is locked for goes on with the new file.
        _stream.Dispose();
        FileOutput.Write(_file!, target => Copy(lines.OrderBy(entry => entry.Index), target), "the report");
        _stream = Open();
        (_end, _isInOrder) = (_stream.Length, true);
    }

    private void Copy(IEnumerable<(long Index, SweepLine Line)> lines, Stream target)
    {
        using var source = new FileStream(_file!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        (long Index, SweepLine Line)? before = null;
        byte[] written = [];
        foreach (var (index, line) in lines)
        {
            var bytes = new byte[line.Bytes];
            source.Position = line.Start;
            source.ReadExactly(bytes);
            if (index < 0)
            {
                bytes = Encoding.UTF8.GetBytes(line.Text);
            }

            if (before?.Index == index)
            {
                if (!bytes.AsSpan().SequenceEqual(written))
                {
                    throw SweepRecord.Refusal(
                        _file!, string.Create(CultureInfo.InvariantCulture, $"line {line.Number}: variant {index} has another result than in line {before.Value.Line.Number}"));
                }

                continue;
            }

            target.Write([.. bytes, (byte)'\n']);
            (before, written) = ((index, line), bytes);
        }
    }

    private FileStream Open()
    {
        if (_isDevice)
        {
            return new FileStream(_file!, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        }

        var stream = new FileStream(_file!, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        if (OperatingSystem.IsLinux())
        {
            // There, sharing for reading alone keeps nobody from writing; a lock keeps out a second run, and lets others read.
            try
            {
                stream.Lock(0, long.MaxValue);
            }
            catch
            {
                stream.Dispose();
                throw;
            }
        }

        return stream;
    }

    private void Write(string line)
    {
        if (_stream is null)
        {
            _terminal.Out.Write(line);
            _terminal.Out.Flush();
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(line);
        try
        {
            _stream.Write(bytes);
            _end += bytes.Length;
        }
        catch (Exception failure) when (FileFailure.IsOfWriting(failure))
        {
            if (!_isDevice)
            {
                // Of the line that did not fit, nothing stays.
                _stream.SetLength(_end);
            }

            throw FileOutput.Refusal(_file!, "the report", failure);
        }
    }
}
