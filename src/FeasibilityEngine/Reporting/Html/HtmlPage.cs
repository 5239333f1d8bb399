using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>A report as one HTML page.</summary>
/// <param name="title">The title of the page.</param>
/// <param name="json">The findings, which are embedded.</param>
internal sealed class HtmlPage(string title, string json) : OutlinePage
{
    private int _pictures;

    public override void Aside(Said summary, Func<IEnumerable<Said>> sentences) => AddAside(summary.Words, [.. sentences().Select(said => said.Words)]);

    public override bool DrawConflicts(Analysis analysis, Vocabulary vocabulary)
    {
        AddPicture(new ConflictPicture(analysis, vocabulary, ++_pictures).Draw());
        return true;
    }

    public override bool DrawTimeline(Timeline timeline, DateOnly? asOf)
    {
        AddPicture(new TimelinePicture(timeline, asOf, ++_pictures).Draw());
        return true;
    }

    public override string ToString() => new HtmlDocument(title, json, Blocks).Write();
}
