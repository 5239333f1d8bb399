using System.Globalization;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>The verdict over time as bars in lanes, one lane a verdict, to the scale of time: the higher the bar, the more open the path.</summary>
internal sealed class TimelinePicture(Timeline timeline, DateOnly? asOf, int number)
{
    private const double Width = 860;
    private const double First = 150;
    private const double Last = Width - 30;
    private const double LaneHeight = 30;
    private const double Top = 30;
    private const double Size = 12;

    private static readonly Verdict[] Usual = [Verdict.Open, Verdict.Openable, Verdict.Remote, Verdict.Closed];

    private readonly Svg _svg = new();
    private readonly IReadOnlyList<VerdictSpan> _spans = VerdictSpan.Of(timeline);
    private readonly List<DateOnly> _days = [.. timeline.Entries.Select(entry => entry.On).OfType<DateOnly>()];

    public string Draw()
    {
        var lanes = Usual.Concat(_spans.Select(span => span.Verdict).Except(Usual).Order()).ToList();
        var bottom = Top + (lanes.Count * LaneHeight);
        for (var i = 0; i < lanes.Count; i++)
        {
            var y = Top + (i * LaneHeight);
            _svg.Line("guide", First - 6, y + (LaneHeight / 2), Width - 6, y + (LaneHeight / 2));
            _svg.Words("name", First - 14, y + (LaneHeight / 2) + 4, $"{CourseLetters.Letter(lanes[i])}  {CourseLetters.Word(lanes[i])}", "end");
        }

        WriteAxis(bottom);
        for (var i = 0; i < _spans.Count; i++)
        {
            Bar(i, lanes);
        }

        WriteDay(bottom);
        var course = string.Join(", then ", _spans.Select(span => CourseLetters.Word(span.Verdict) + CourseLetters.When(span)));
        return _svg.Figure(
            number,
            "The verdict over time",
            Text.Capital(course) + ".",
            "Each bar is a stretch of time; its lane is the verdict. The first bar begins on the first day on which anything is dated. The table below holds the same.",
            Width,
            bottom + 34);
    }

    private void Bar(int index, List<Verdict> lanes)
    {
        var span = _spans[index];
        var lane = Top + (lanes.IndexOf(span.Verdict) * LaneHeight);
        var start = span.From is { } from ? X(from) : First;
        var end = index + 1 < _spans.Count ? X(_spans[index + 1].From!.Value) : Width - 8;
        if (index + 1 < _spans.Count)
        {
            var next = Top + (lanes.IndexOf(_spans[index + 1].Verdict) * LaneHeight);
            _svg.Line("turn", end, lane + (LaneHeight / 2), end, next + (LaneHeight / 2));
        }

        _svg.Group(
            CourseLetters.Word(span.Verdict) + CourseLetters.When(span),
            () => _svg.Box("bar " + CourseLetters.Word(span.Verdict), start, lane + 6, Math.Max(end - start, 3), LaneHeight - 12, 2));
    }

    // The first and the last day, and the years between where there is room.
    private void WriteAxis(double bottom)
    {
        _svg.Line("axis", First, bottom + 4, Width - 8, bottom + 4);
        if (_days.Count == 0)
        {
            return;
        }

        var taken = new List<(double From, double To)>();
        Tick(_days[0], Short(_days[0]), "start");
        if (_days[^1] != _days[0])
        {
            Tick(_days[^1], Short(_days[^1]), "end");
        }

        for (var year = _days[0].Year + 1; year <= _days[^1].Year; year++)
        {
            Tick(new DateOnly(year, 1, 1), year.ToString(CultureInfo.InvariantCulture), "middle");
        }

        void Tick(DateOnly day, string words, string anchor)
        {
            var x = X(day);
            var width = GlyphWidths.Of(words, Size);
            var from = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
            if (taken.Exists(other => from < other.To + 10 && from + width > other.From - 10))
            {
                return;
            }

            taken.Add((from, from + width));
            _svg.Line("axis", x, bottom, x, bottom + 8);
            _svg.Words("note", x, bottom + 24, words, anchor);
        }
    }

    private void WriteDay(double bottom)
    {
        if (asOf is not { } day || _days.Count == 0)
        {
            return;
        }

        var x = day < _days[0] ? First - 3 : day > _days[^1] ? Width - 12 : X(day);
        var words = "this report: " + Short(day);
        _svg.Line("today", x, Top - 4, x, bottom + 4);
        _svg.Words("note strong", x, Top - 12, words, x + (GlyphWidths.Of(words, Size, bold: true) / 2) > Width ? "end" : "middle");
    }

    private double X(DateOnly day)
    {
        var length = Math.Max(1, _days[^1].DayNumber - _days[0].DayNumber);
        return First + ((Last - First) * (day.DayNumber - _days[0].DayNumber) / length);
    }

    private static string Short(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
