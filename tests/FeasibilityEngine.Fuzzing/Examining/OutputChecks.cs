using System.Globalization;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>What holds for everything that the engine writes: no character that a terminal or page obeys, and well formed as what it is.</summary>
internal sealed class OutputChecks(PythonParsers python, Graphviz graphviz)
{
    // Starting a process for each graph would take longer than all else.
    private const int EveryGraph = 16;

    private const int LongestYaml = 20_000;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 256 };

    private int _graphs;

    /// <summary>What is wrong with a text; null where nothing is.</summary>
    public string? Check(TextKind kind, string text) => Characters(text) ?? kind switch
    {
        TextKind.Json => Json(text) ?? python.Ask("json", text),
        TextKind.JsonLines => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Json(line) ?? python.Ask("json", line)).FirstOrDefault(wrong => wrong is not null),
        TextKind.Xml => Xml(text) ?? python.Ask("xml", text),
        TextKind.Html => Html(text),
        TextKind.Dot => DotGrammar.Check(text) ?? (_graphs++ % EveryGraph == 0 ? graphviz.Ask(text) : null),
        TextKind.Mermaid => MermaidGrammar.Check(text),
        _ => null,
    };

    /// <summary>How the YAML and the JSON of one scenario differ for another parser; null where they do not. Long texts take it too long.</summary>
    public string? Differ(string yaml, string json) => yaml.Length > LongestYaml || Characters(yaml) is not null ? null : python.Ask("same", yaml + "\0" + json);

    /// <summary>The first character that must not be in any output, by its number and place.</summary>
    public static string? Characters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var harmful = char.IsSurrogate(c)
                ? char.IsHighSurrogate(c) ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]) : i == 0 || !char.IsHighSurrogate(text[i - 1])
                : c != '\n' && (char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
                    or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
            if (harmful)
            {
                var around = text[Math.Max(0, i - 30)..i].Replace('\n', ' ');
                return string.Create(CultureInfo.InvariantCulture, $"the character U+{(int)c:X4} after “{around}”");
            }
        }

        return null;
    }

    private static string? Json(string text)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text, Strict);
            return null;
        }
        catch (JsonException wrong)
        {
            return wrong.Message;
        }
    }

    private static string? Xml(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException wrong)
        {
            return wrong.Message;
        }
    }

    private static string? Html(string text)
    {
        try
        {
            using var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);
            var twice = page.All.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id).FirstOrDefault(group => group.Count() > 1);
            if (twice is not null)
            {
                return $"two elements have the id '{twice.Key}'";
            }

            var dangling = page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).FirstOrDefault(id => id.Length > 0 && page.GetElementById(id) is null);
            if (dangling is not null)
            {
                return $"a link leads to '#{dangling}', which is not there";
            }

            // Data for other programs stand in a script that no browser runs.
            var runs = page.Scripts.FirstOrDefault(script => script.Type is not "application/json");
            return runs is not null ? "there is a script that runs" : page.Scripts.Select(script => Json(script.Text)).FirstOrDefault(wrong => wrong is not null);
        }
        catch (HtmlParseException wrong)
        {
            return $"{wrong.Message} at {wrong.Position}";
        }
    }
}
