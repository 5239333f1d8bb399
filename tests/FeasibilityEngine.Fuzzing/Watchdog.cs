using FeasibilityEngine.Fuzzing.Examining;

namespace FeasibilityEngine.Fuzzing;

/// <summary>Looks whether a question is answered at all, and says what to do where it is not.</summary>
internal sealed class Watchdog : IDisposable
{
    // In processor time: a machine that is busy with something else hangs nothing.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly Timer _timer;

    /// <param name="probe">The probe that is at the door; another one for each input.</param>
    /// <param name="hangs">What to do with the door that does not answer.</param>
    public Watchdog(Func<Probe?> probe, Action<string> hangs)
    {
        var isBarking = 0;
        _timer = new Timer(
            _ =>
            {
                if (probe() is { Door.Length: > 0 } at && Environment.CpuUsage.TotalTime - at.Since > Patience && Interlocked.Exchange(ref isBarking, 1) == 0)
                {
                    hangs(at.Door);
                }
            },
            null,
            Pace,
            Pace);
    }

    public void Dispose() => _timer.Dispose();
}
