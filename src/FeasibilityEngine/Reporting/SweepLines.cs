using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Json;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting;

/// <summary>
/// A sweep as lines of JSON (NDJSON): first what was asked, then one line for each variant. What was written can be read again, so that
/// a sweep can be continued and shards can be put together. Each line ends in a check of all that stands before it: a line that was changed
/// since it was written, by hand or by a bad disk, is not taken for a result.
/// </summary>
public static class SweepLines
{
    /// <summary>The version of the lines. It grows when a member is removed or changes its meaning.</summary>
    internal const int Version = 1;

    private const string BeforeCheck = ",\"check\":\"";
    private const string AfterCheck = "\"}";

    // Against accidents, not against somebody who means it: so short that it does not make lines longer that are read by people.
    private const int CheckBytes = 4;

    /// <summary>The first line, ending in a line feed. It is the same for all shards of a sweep.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="header"/> is null.</exception>
    public static string Render(SweepHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Checked(JsonReport.WriteLine(new SweepHeaderJson(header), ReportJsonContext.Default.SweepHeaderJson));
    }

    /// <summary>The line of a variant, ending in a line feed. Counts, seed and settings are strings, costs are numbers.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="variant"/> is null.</exception>
    public static string Render(SweepVariant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return Checked(JsonReport.WriteLine(new SweepVariantJson(variant), ReportJsonContext.Default.SweepVariantJson));
    }

    /// <summary>What <see cref="Render(SweepHeader)"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="FormatException">The line is no such line, one of another version, or was changed since.</exception>
    public static SweepHeader ReadHeader(string line) => Read(line, "the first line of a sweep", root =>
    {
        var version = root.GetProperty("sweep").GetInt32();
        if (version != Version)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"these are lines of version {version}, not {Version}"));
        }

        var scenario = root.GetProperty("scenario");
        return new SweepHeader
        {
            ScenarioId = Word(scenario, "id"),
            ScenarioName = Word(scenario, "name"),
            ScenarioHash = Word(scenario, "hash"),
            Question = Enumerated<Question>(root, "question"),
            AsOf = root.GetProperty("asOf").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Assumed = Words(root.GetProperty("assumed")),
            Vary = Words(root.GetProperty("vary")),
            Combinations = BigInteger.Parse(Word(root, "combinations"), CultureInfo.InvariantCulture),
            Samples = root.GetProperty("samples") is { ValueKind: JsonValueKind.Number } samples ? samples.GetInt64() : null,
            Seed = Seed(root),
            Total = root.GetProperty("total").GetInt64(),
            Ladders = root.GetProperty("ladders").EnumerateArray().Select(ladder => new SweepLadder(Word(ladder, "id"), Word(ladder, "party"))).ToValueList(),
        };
    });

    /// <summary>What <see cref="Render(SweepVariant)"/> wrote.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    /// <exception cref="FormatException">The line is no such line, or was changed since.</exception>
    public static SweepVariant ReadVariant(string line) => Read(line, "the line of a variant", root =>
    {
        var counts = root.GetProperty("counts");
        return new SweepVariant
        {
            Index = root.GetProperty("index").GetInt64(),
            Seed = Seed(root),
            Settings = root.GetProperty("settings").EnumerateObject().Select(setting => new NamedValue(setting.Name, setting.Value.GetString() ?? "")).ToValueList(),
            Verdict = Enumerated<Verdict>(root, "verdict"),
            IsComplete = root.GetProperty("complete").GetBoolean(),
            Interruptions = Words(root.GetProperty("interruptions"))
                .Select(words => new Interruption { Kind = InterruptionKind.Recorded, Detail = words })
                .ToValueList(),
            ConflictCount = BigInteger.Parse(Word(counts, "conflicts"), CultureInfo.InvariantCulture),
            ConcessionSetCount = BigInteger.Parse(Word(counts, "concessionSets"), CultureInfo.InvariantCulture),
            WithinReachCount = BigInteger.Parse(Word(counts, "withinReach"), CultureInfo.InvariantCulture),
            Cheapest = Set(root.GetProperty("cheapest")),
            CheapestWithinReach = Set(root.GetProperty("cheapestWithinReach")),
            Conflicts = root.GetProperty("conflicts").EnumerateArray().Select(Words).ToValueList(),
        };
    });

    private static T Read<T>(string line, string what, Func<JsonElement, T> read)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var value = read(document.RootElement);
            return IsUnchanged(line.TrimEnd('\n', '\r')) ? value : throw new FormatException("it was changed after it was written");
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or OverflowException)
        {
            throw new FormatException($"this is not {what}", failure);
        }
    }

    private static string Checked(string line)
    {
        // Without the brace and the line feed at the end.
        var content = line[..^2];
        return $"{content}{BeforeCheck}{CheckOf(content)}{AfterCheck}\n";
    }

    private static bool IsUnchanged(string line)
    {
        var end = line.Length - AfterCheck.Length - (2 * CheckBytes) - BeforeCheck.Length;
        return end >= 0 && line[end..] == $"{BeforeCheck}{CheckOf(line[..end])}{AfterCheck}";
    }

    private static string CheckOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, CheckBytes));

    private static SweepSet? Set(JsonElement set) =>
        set.ValueKind == JsonValueKind.Null ? null : new SweepSet(set.GetProperty("cost").GetDecimal(), Words(set.GetProperty("concessions")));

    private static ulong? Seed(JsonElement root) =>
        root.GetProperty("seed").GetString() is { } seed ? ulong.Parse(seed, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static string Word(JsonElement root, string name) => root.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is missing");

    private static ValueList<string> Words(JsonElement list) => list.EnumerateArray().Select(word => word.GetString() ?? "").ToValueList();

    private static T Enumerated<T>(JsonElement root, string name)
        where T : struct, Enum
    {
        var word = Word(root, name);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Text.Kebab(value) == word)
            {
                return value;
            }
        }

        throw new FormatException($"'{name}' is '{word}'");
    }
}
