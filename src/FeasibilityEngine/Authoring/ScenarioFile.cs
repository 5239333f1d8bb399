using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Files.Reading;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Authoring;

/// <summary>
/// Reads scenarios from YAML or JSON; <c>docs/scenario-file.md</c> describes the format. All errors are found in one
/// pass, each with its place. Safe for files from strangers: size, depth and count are limited, no types are created
/// by name, no aliases followed, and nothing but the file itself is opened.
/// </summary>
public static class ScenarioFile
{
    /// <summary>The name that diagnostics show for text from standard input.</summary>
    public const string StandardInput = "-";

    // Where the positions of each scenario were written, by the identity of their list, for as long as that is in use.
    private static readonly ConditionalWeakTable<ValueList<Position>, ILocations> Places = [];

    /// <summary>Reads a file and returns its scenario, whatever the warnings and hints.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How much is accepted; <see cref="ReadingOptions.Default"/> where null.</param>
    /// <exception cref="ScenarioException">The file cannot be opened or has errors.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static Scenario Load(string path, ReadingOptions? options = null) => Read(path, options).OrThrow();

    /// <summary>Reads a file. One that cannot be opened gives a diagnostic too.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How much is accepted; <see cref="ReadingOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ScenarioReading Read(string path, ReadingOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ReadingOptions.Default;
        options.Check();
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path, options);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Failed(path, DiagnosticCodes.FileUnreadable, $"The file '{path}' cannot be opened: {ReasonOf(problem, path)}.");
        }
    }

    /// <summary>
    /// Reads a stream from where it stands to its end, as a file is read: UTF-8, or UTF-16 with a byte-order mark; text that is neither
    /// gives a diagnostic. Does not close it.
    /// </summary>
    /// <param name="stream">Where the bytes come from.</param>
    /// <param name="fileName">The name that diagnostics show.</param>
    /// <param name="options">How much is accepted; <see cref="ReadingOptions.Default"/> where null.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ScenarioReading Read(Stream stream, string fileName = StandardInput, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= ReadingOptions.Default;
        options.Check();

        // No character takes more than four bytes; one byte more tells that there is too much.
        var bytes = ReadAtMost(stream, (4L * options.MaxCharacters) + 1);
        if (bytes.Length > 4L * options.MaxCharacters)
        {
            return TooLarge(fileName, options);
        }

        try
        {
            return ReadText(Decode(bytes), fileName, options);
        }
        catch (DecoderFallbackException problem)
        {
            return Failed(
                fileName, DiagnosticCodes.NotUtf8,
                string.Create(CultureInfo.InvariantCulture, $"The file is not UTF-8 text: byte {problem.Index + 1} does not fit."), "UTF-8 text");
        }
    }

    /// <summary>Reads from a reader to its end, at most one character more than <see cref="ReadingOptions.MaxCharacters"/>. Does not close it.</summary>
    /// <param name="reader">Where the text comes from.</param>
    /// <param name="fileName">The name that diagnostics show.</param>
    /// <param name="options">How much is accepted; <see cref="ReadingOptions.Default"/> where null.</param>
    /// <exception cref="IOException">The reader fails.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ScenarioReading Read(TextReader reader, string fileName = StandardInput, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= ReadingOptions.Default;
        options.Check();
        var text = new StringBuilder();
        var buffer = new char[4096];
        while (text.Length <= options.MaxCharacters && reader.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
        }

        return ReadText(text.ToString(), fileName, options);
    }

    /// <summary>Reads a text. It is JSON where the name ends in <c>.json</c> or the text is JSON, otherwise YAML.</summary>
    /// <param name="text">The text, with or without a byte-order mark.</param>
    /// <param name="fileName">The name that diagnostics show.</param>
    /// <param name="options">How much is accepted; <see cref="ReadingOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="fileName"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static ScenarioReading ReadText(string text, string fileName = StandardInput, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= ReadingOptions.Default;
        options.Check();
        if (text.Length > options.MaxCharacters)
        {
            return TooLarge(fileName, options);
        }

        var source = new SourceText(fileName, text.StartsWith('\uFEFF') ? text[1..] : text);
        if (fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return ReadSource(source, options, isJson: true);
        }

        // Text that starts like JSON may still be YAML in its flow form, which allows comments and bare words.
        if (source.Text.AsSpan().TrimStart().StartsWith("{"))
        {
            var reading = ReadSource(source, options, isJson: true);
            if (!reading.Diagnostics.Any(d => d.Code == DiagnosticCodes.Syntax))
            {
                return reading;
            }
        }

        return ReadSource(source, options, isJson: false);
    }

    /// <summary>
    /// Where the parts of a scenario stand in the file that it was read from, for messages about it: <c>LocationsOf(scenario)?.Find(position)</c>.
    /// A scenario made from it by a <c>with</c> expression that keeps the positions has the same places.
    /// </summary>
    /// <returns>The places; null for a scenario that was made in C#, or has no positions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static ILocations? LocationsOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return Places.TryGetValue(scenario.Positions, out var locations) ? locations : null;
    }

    private static ScenarioReading ReadSource(SourceText source, ReadingOptions options, bool isJson)
    {
        var sink = new DiagnosticSink(source, options.MaxDiagnostics, options.Hints);
        var locations = new Locations(source);
        var builder = new TreeBuilder(sink, new CleanText(source, sink, !isJson), options);
        var root = isJson ? JsonTree.Read(builder) : YamlTree.Read(builder);
        if (root is not MapNode map)
        {
            ReportRoot(root, builder);
            return new ScenarioReading(null, sink.InOrder(), locations);
        }

        var scenario = new ScenarioReader(new ValueReader(sink, locations)).Read(map);
        ScenarioValidator.Validate(scenario, locations, sink.Diagnostics);
        if (sink.HasErrors)
        {
            return new ScenarioReading(null, sink.InOrder(), locations);
        }

        ScenarioValidator.NoteSound(scenario);
        if (scenario.Positions.Count > 0)
        {
            Places.AddOrUpdate(scenario.Positions, locations);
        }

        return new ScenarioReading(scenario, sink.InOrder(), locations);
    }

    private static void ReportRoot(ReadNode? root, TreeBuilder builder)
    {
        if (builder.HasStopped && root is null)
        {
            return;
        }

        if (root is null or ScalarNode { IsNothing: true, IsUnread: false })
        {
            builder.Sink.Error(DiagnosticCodes.Empty, "There is no scenario in this file.", 0, 1, "feasibility: 1");
        }
        else if (!root.IsUnread)
        {
            builder.Sink.Error(DiagnosticCodes.WrongType, $"A scenario cannot be {root.Kind}.", root, "a map that starts with feasibility: 1");
        }
    }

    private static ScenarioReading TooLarge(string file, ReadingOptions options) => Failed(
        file, DiagnosticCodes.TooLarge,
        string.Create(CultureInfo.InvariantCulture, $"The text of '{file}' is longer than {options.MaxCharacters} characters."), "a smaller file");

    private static ScenarioReading Failed(string file, string code, string message, string? expected = null) =>
        new(null, [new Diagnostic { Code = code, Severity = Severity.Error, Message = message, Expected = expected }], new Locations(new SourceText(file, "")));

    // The numbers are those that Linux and macOS give: too many links one after the other, and a name that nobody can be reached by.
    private static string ReasonOf(Exception problem, string path) => problem switch
    {
        FileNotFoundException when new FileInfo(path).LinkTarget is not null => "its link leads nowhere",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        IOException { HResult: 40 or 62 } => "its links lead round in circles",
        IOException { HResult: 6 } => "it is a socket, or a device with nothing behind it",
        _ => "the system does not allow it",
    };

    private static byte[] ReadAtMost(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length < most && stream.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static string Decode(byte[] bytes)
    {
        // Editors of some systems save UTF-16 with a byte-order mark; without one, only UTF-8 is accepted.
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        return encoding.GetString(bytes);
    }
}
