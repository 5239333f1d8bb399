using System.Globalization;
using System.Text;
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
            return Read(stream, file, isCutOff: false, take);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be read: {failure.Message}");
        }
    }

    /// <summary>Reads a stream from where it stands.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="file">Its name.</param>
    /// <param name="isCutOff">True where the last line has no end, and so is left out even where it happens to read well.</param>
    /// <param name="take">Takes each variant, with the header.</param>
    /// <returns>The header; null for a stream without a whole line.</returns>
    /// <exception cref="UsageException">The stream holds something else.</exception>
    public static SweepHeader? Read(Stream stream, string file, bool isCutOff, Action<SweepHeader, SweepVariant> take)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        SweepHeader? header = null;
        var number = 1;
        for (var line = reader.ReadLine(); line is not null; number++)
        {
            var next = reader.ReadLine();
            var isLastOfSweep = next is null && (header is not null || IsBegun(line));
            if (isLastOfSweep && isCutOff)
            {
                break;
            }

            try
            {
                if (header is null)
                {
                    header = SweepLines.ReadHeader(line);
                }
                else
                {
                    take(header, Known(SweepLines.ReadVariant(line), header));
                }
            }
            catch (FormatException failure)
            {
                if (!isLastOfSweep)
                {
                    throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"'{file}' is not what sweep --format ndjson writes: line {number}: {failure.Message}"));
                }
            }

            line = next;
        }

        return header;
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

    private static IEnumerable<string> Neighbours(string file)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        return Directory.Exists(folder.Length == 0 ? "." : folder)
            ? Directory.EnumerateFiles(folder.Length == 0 ? "." : folder, "*.ndjson").Select(path => Path.Combine(folder, Path.GetFileName(path))).Order(StringComparer.Ordinal)
            : [];
    }
}
