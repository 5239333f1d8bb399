using System.Globalization;
using System.Text;
using FeasibilityEngine.Cli.Completing;
using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Cli.Input;

/// <summary>Reads the lines that a sweep has written. A last line that was cut off, as when a machine stops, is left out.</summary>
internal static class SweepRecord
{
    private const string FirstMember = "{\"sweep\":";

    /// <summary>Reads a file, or standard input where the name is <c>-</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="terminal">Where standard input comes from.</param>
    /// <param name="take">Takes each variant, with the header of its file.</param>
    /// <returns>The header; null for a file without a whole line.</returns>
    /// <exception cref="UsageException">The file cannot be read, or holds something else.</exception>
    public static SweepHeader? Read(string file, Terminal terminal, Action<SweepHeader, SweepVariant> take)
    {
        try
        {
            if (file != ScenarioInput.StandardInput && !File.Exists(file))
            {
                throw new UsageException(Directory.Exists(file) ? $"'{file}' is a folder; name the files in it" : $"there is no file '{file}'" + Nearest.Hint(file, Neighbours(file)));
            }

            using var stream = file == ScenarioInput.StandardInput ? terminal.In() : File.OpenRead(file);
            return Read(stream, file, isGoneOnWith: false, (header, variant, _) => take(header, variant));
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            throw new UsageException($"'{file}' cannot be read: {FileFailure.Reason(failure)}");
        }
    }

    /// <summary>Reads a stream from where it stands.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="file">Its name.</param>
    /// <param name="isGoneOnWith">True where lines are to follow: then a last line without an end is left out even where it happens to read well.</param>
    /// <param name="take">Takes each variant, with the header and its line.</param>
    /// <param name="begin">Takes the first line, once it has been read well.</param>
    /// <returns>The header; null for a stream without a whole line.</returns>
    /// <exception cref="UsageException">The stream holds something else.</exception>
    public static SweepHeader? Read(
        Stream stream, string file, bool isGoneOnWith, Action<SweepHeader, SweepVariant, SweepLine> take, Action<SweepHeader, SweepLine>? begin = null)
    {
        SweepHeader? header = null;
        var number = 0;
        try
        {
            foreach (var line in SweepLineReader.Read(stream))
            {
                number = line.Number;
                var canBeCutOff = line.IsCutOff && (header is not null || IsBegun(line.Text));
                if (canBeCutOff && isGoneOnWith)
                {
                    break;
                }

                try
                {
                    if (header is null)
                    {
                        header = SweepLines.ReadHeader(line.Text);
                        begin?.Invoke(header, line);
                    }
                    else
                    {
                        take(header, Known(SweepLines.ReadVariant(line.Text), header), line);
                    }
                }
                catch (FormatException) when (canBeCutOff)
                {
                    break;
                }
            }
        }
        catch (FormatException failure)
        {
            throw Refusal(file, number == 0 ? failure.Message : string.Create(CultureInfo.InvariantCulture, $"line {number}: {failure.Message}"));
        }

        return header;
    }

    /// <summary>A file that cannot be gone on with or put together, and in which line that is seen.</summary>
    public static UsageException Refusal(string file, string reason) => new($"'{file}' is not what sweep --format ndjson writes: {reason}");

    /// <summary>True where a file begins as the results of a sweep do.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow it.</exception>
    public static bool IsIn(string file)
    {
        var start = new byte[FirstMember.Length + 3];
        using var stream = File.OpenRead(file);
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start, 0, count).TrimStart('\uFEFF').StartsWith(FirstMember, StringComparison.Ordinal);
    }

    /// <summary>What differs between two sweeps, as the end of a sentence; null where results of both can be put together.</summary>
    public static string? Difference(SweepHeader one, SweepHeader other) =>
        one == other ? null
        : one.ScenarioHash != other.ScenarioHash ? one.ScenarioId == other.ScenarioId ? "the scenario was changed in between" : $"another scenario, {one.ScenarioName}"
        : one.Question != other.Question ? "another question"
        : !one.Vary.Equals(other.Vary) ? $"something else is varied: {string.Join(" ", one.Vary)}"
        : one.Samples != other.Samples ? one.Samples is null ? "every combination" : string.Create(CultureInfo.InvariantCulture, $"{one.Samples} samples")
        : one.Seed != other.Seed ? string.Create(CultureInfo.InvariantCulture, $"seed {one.Seed}")
        : one.AsOf != other.AsOf ? "another day"
        : !one.Assumed.Equals(other.Assumed) ? "other developments are assumed"
        : "another version of the scenario's names";

    // The first line of something else is a mistake; of a sweep that has only begun, it can be cut off.
    private static bool IsBegun(string line) =>
        line.StartsWith(FirstMember, StringComparison.Ordinal) || FirstMember.StartsWith(line, StringComparison.Ordinal);

    private static SweepVariant Known(SweepVariant variant, SweepHeader header) =>
        variant.Index >= 0 && variant.Index < header.Total ? variant
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"there is no variant {variant.Index}"));

    private static IEnumerable<string> Neighbours(string file) => FileNames.Beside(file).Where(path => Path.GetExtension(path) == ".ndjson");
}
