using FeasibilityEngine.Inquiries;

namespace FeasibilityEngine.Reporting;

/// <summary>A timeline as JSON for other programs, in the schema version of <see cref="JsonReport"/>, members in a fixed order.</summary>
public static class TimelineJsonReport
{
    /// <summary>The JSON, ending in a line feed. The same timeline gives the same text on every machine. Linear in the size of the timeline.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public static string Render(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return JsonReport.Write(json => new JsonTimelineWriter(json, timeline).Write());
    }
}
