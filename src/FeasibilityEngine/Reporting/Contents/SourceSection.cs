using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>The sources that the report cites, by their numbers.</summary>
internal static class SourceSection
{
    public static void Write(Page page, Vocabulary vocabulary, Citations citations)
    {
        if (citations.Cited.Count == 0)
        {
            return;
        }

        page.Heading(Said.Framing("Sources"), '-');
        for (var i = 0; i < citations.Cited.Count; i++)
        {
            var source = vocabulary.Source(citations.Cited[i]);
            page.Source(i + 1, source is null ? citations.Cited[i] : Words(source), source?.Url);
        }
    }

    private static string Words(Source source) => Text.Clause(source.Text) + (source.Date is { } day ? $", {Vocabulary.Date(day)}" : "");
}
