using System.Globalization;

namespace FeasibilityEngine.Reporting;

/// <summary>The sources that the report cites, by their numbers.</summary>
internal static class SourceSection
{
    public static void Write(Page page, Vocabulary vocabulary, Citations citations)
    {
        if (citations.Cited.Count == 0)
        {
            return;
        }

        page.Heading("Sources", '-');
        for (var i = 0; i < citations.Cited.Count; i++)
        {
            page.Paragraph($"[{(i + 1).ToString(CultureInfo.InvariantCulture)}] {Words(citations.Cited[i], vocabulary)}", 0, 4);
        }
    }

    private static string Words(string id, Vocabulary vocabulary)
    {
        if (vocabulary.Source(id) is not { } source)
        {
            return id;
        }

        var date = source.Date is { } day ? $", {Vocabulary.Date(day)}" : "";
        return $"{Text.Clause(source.Text)}{date}{(source.Url is { } url ? ", " + url : "")}";
    }
}
