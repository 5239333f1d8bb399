using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>The sources that the report cites, by their numbers.</summary>
internal static class SourceSection
{
    public static IEnumerable<Block> Of(Vocabulary vocabulary) =>
        [new BibliographyBlock(id => vocabulary.Source(id) is { } source ? (Words(source), source.Url) : (id, null))];

    private static string Words(Source source) => Text.Clause(source.Text) + (source.When is { } time ? $", {Vocabulary.Date(time)}" : "");
}
