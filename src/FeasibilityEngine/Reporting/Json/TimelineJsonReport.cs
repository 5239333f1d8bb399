using FeasibilityEngine.Inquiries.Timelines;

namespace FeasibilityEngine.Reporting.Json;

/// <summary>A timeline as JSON for other programs, in the schema version of <see cref="JsonReport"/>, members in a fixed order.</summary>
internal static class TimelineJsonReport
{
    /// <summary>The report as <see cref="JsonReport"/> gives it.</summary>
    public static string Render(Timeline timeline)
    {
        return JsonReport.Write(json => new JsonTimelineWriter(json, timeline).Write());
    }
}
