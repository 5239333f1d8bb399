using System.Globalization;
using System.Text.RegularExpressions;
using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Authoring.Files.Reading;

/// <summary>
/// Prepares a text for the parsers without moving any character: refused characters give a diagnostic and become
/// U+FFFD, and colons within plain conditions are hidden, because YAML refuses them.
/// </summary>
/// <remarks>
/// <c>requires: all t in territory: troops[t] is withdrawn</c> is what anyone would write. YAML wants it in quotes;
/// this reader takes it as it is meant, with a warning.
/// </remarks>
internal sealed partial class CleanText
{
    // Stands for a refused character in what the parsers see; a value that holds it is unread.
    private const char Refused = '\uFFFD';

    // Characters for private use, of which one that the file does not hold stands for a colon in what the parsers see.
    private const char FirstHiding = '\uE0C0';
    private const char LastHiding = '\uE0FF';

    private readonly bool _hasRefused;
    private readonly bool _hasHidden;
    private readonly char _hiddenColon;

    /// <summary>Checks and prepares the text of a source.</summary>
    public CleanText(SourceText source, DiagnosticSink sink, bool isYaml)
    {
        var characters = source.Text.ToCharArray();
        for (var at = HarmfulCharacters.Find(source.Text); at >= 0; at = HarmfulCharacters.Find(source.Text, at + 1))
        {
            _hasRefused = true;
            characters[at] = Refused;
            sink.Error(
                DiagnosticCodes.RefusedCharacter,
                $"The character {HarmfulCharacters.NameOf(source.Text[at])} is not accepted: it is not visible or changes how text reads.",
                at, 1, "visible characters, spaces and ends of lines");
        }

        if (isYaml && Unused(source.Text) is { } hiding)
        {
            _hiddenColon = hiding;
            _hasHidden = HideColons(source.Text, characters, hiding);
        }

        Text = new string(characters);
    }

    /// <summary>The text for the parsers, character by character at the places of the source.</summary>
    public string Text { get; }

    /// <summary>True where the value holds a refused character.</summary>
    public bool IsRefused(string value) => _hasRefused && value.Contains(Refused, StringComparison.Ordinal);

    /// <summary>True where the value holds a colon that was hidden.</summary>
    public bool HasHiddenColon(string value) => _hasHidden && value.Contains(_hiddenColon, StringComparison.Ordinal);

    /// <summary>The value with its colons.</summary>
    public string Restore(string value) => _hasHidden ? value.Replace(_hiddenColon, ':') : value;

    // A character that stands nowhere in the text, written out or by its number: "\uE0C0" is that character too. Null where all do.
    private static char? Unused(string text)
    {
        for (var hiding = FirstHiding; hiding <= LastHiding; hiding++)
        {
            var number = ((int)hiding).ToString("X4", CultureInfo.InvariantCulture);
            if (!text.Contains(hiding, StringComparison.Ordinal) && !text.Contains(number, StringComparison.OrdinalIgnoreCase))
            {
                return hiding;
            }
        }

        return null;
    }

    private static bool HideColons(string text, char[] characters, char hiding)
    {
        var hidden = false;
        foreach (var match in Quantifier().EnumerateMatches(text))
        {
            characters[match.Index + match.Length - 1] = hiding;
            hidden = true;
        }

        return hidden;
    }

    // "all t in territory except crimea:" and its shorter forms. No key of a scenario file looks like this.
    [GeneratedRegex(@"(?<![\w-])(?:all|any|no) +[\w-]+(?: +in +[\w-]+(?: +except +[\w-]+(?: *, *[\w-]+)*)?)? *:(?=[ \r\n]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Quantifier();
}
