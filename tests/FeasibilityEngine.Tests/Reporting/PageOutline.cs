using System.Xml.Linq;

namespace FeasibilityEngine.Tests.Reporting;

/// <summary>
/// What a page is made of, so short that a person can read it: each heading, and below it how many paragraphs, items, rows and so on stand
/// under it. The words of each part are approved in small cases.
/// </summary>
internal static class PageOutline
{
    private static readonly string[] Counted = ["p", "li", "tr", "svg", "details"];

    public static string Of(string page)
    {
        var lines = new List<string>();
        var counts = new Dictionary<string, int>();
        var text = page[page.IndexOf("<html", StringComparison.Ordinal)..];
        foreach (var element in XDocument.Parse(text).Descendants())
        {
            var name = element.Name.LocalName;
            if (name is "h1" or "h2" or "h3")
            {
                End();
                lines.Add($"{new string(' ', 2 * (name[1] - '1'))}{element.Value}");
            }
            else if (Counted.Contains(name))
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        End();
        return string.Join('\n', lines) + "\n";

        void End()
        {
            if (counts.Count > 0)
            {
                lines.Add($"      {string.Join(", ", Counted.Where(counts.ContainsKey).Select(name => $"{counts[name]} {name}"))}");
                counts.Clear();
            }
        }
    }
}
