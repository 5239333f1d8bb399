using System.Text.Json;
using System.Text.RegularExpressions;

namespace FeasibilityEngine.Cli.Input;

/// <summary>Tells a scenario from other YAML and JSON files by the key <c>feasibility</c> at the top, without reading it as one.</summary>
internal static partial class ScenarioKey
{
    private const string Key = "feasibility";

    // More than any scenario may hold, in bytes.
    private const long Largest = 16_000_000;

    /// <summary>True where the file has the key at its top, whatever else is wrong with it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The system does not allow it.</exception>
    public static bool StandsIn(string file)
    {
        using var stream = File.OpenRead(file);
        if (stream.Length > Largest)
        {
            return false;
        }

        using var reader = new StreamReader(stream, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        return file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? InJson(text) : InYaml().IsMatch(text);
    }

    private static bool InJson(string text)
    {
        var json = new Utf8JsonReader(
            System.Text.Encoding.UTF8.GetBytes(text), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            while (json.Read())
            {
                if (json is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && json.ValueTextEquals(Key))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // What cannot be read further has not shown the key until here.
        }

        return false;
    }

    // At the left edge, or first in braces: keys further in belong to something else.
    [GeneratedRegex("""^["']?feasibility["']?[ \t]*:|\A\s*\{\s*["']?feasibility["']?\s*:""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex InYaml();
}
