using FeasibilityEngine.Cli.Watching;

namespace FeasibilityEngine.Cli.Tests;

public sealed class WatcherTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly ManualChanges _changes = new();
    private readonly CancelKey _cancelKey = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _cancelKey.Dispose();
        _changes.Dispose();
        _out.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Changes_that_follow_each_other_are_one_change()
    {
        var settling = new Settling(_changes, _clock);
        var wait = settling.WaitAsync(CancellationToken.None);

        await _changes.Awaited();
        _changes.Happen();
        await _changes.Awaited();
        _clock.Pass(Settling.Quiet / 2);
        _changes.Happen();
        await _changes.Awaited();
        _clock.Pass(Settling.Quiet / 2);
        wait.IsCompleted.Should().BeFalse("the second change was less than the pause ago");

        _clock.Pass(Settling.Quiet);
        await wait;
        settling.WaitAsync(CancellationToken.None).IsCompleted.Should().BeFalse("both changes were told");
    }

    [Fact]
    public async Task Files_that_never_stand_still_are_looked_at_too()
    {
        var wait = new Settling(_changes, _clock).WaitAsync(CancellationToken.None);

        await _changes.Awaited();
        _changes.Happen();
        for (var passed = TimeSpan.Zero; passed < Settling.Longest; passed += Settling.Quiet / 2)
        {
            await _changes.Awaited();
            _clock.Pass(Settling.Quiet / 2);
            _changes.Happen();
        }

        await wait;
    }

    [Fact]
    public async Task A_verb_runs_once_for_each_change_until_it_is_interrupted()
    {
        var runs = 0;
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var watch = Task.Run(() => Watcher.Run(_changes, "talks.yaml", _clock, Terminal(outIsScreen: false), _cancelKey, () =>
        {
            _out.Write($"run {++runs}\n");
            if (runs == 2)
            {
                second.SetResult();
            }

            return 3;
        }));

        await _changes.Awaited();
        _changes.Happen();
        await _changes.Awaited();
        _clock.Pass(Settling.Quiet);
        await second.Task;
        _cancelKey.Interrupt();

        (await watch).Should().Be(0);
        _out.ToString().Should().Be("run 1\nrun 2\n");
        _error.ToString().Should().StartWith("feasibility: watching talks.yaml; Ctrl+C ends");
    }

    [Fact]
    public async Task A_file_that_is_gone_for_a_moment_does_not_end_the_watch()
    {
        var runs = 0;
        var watch = Task.Run(() => Watcher.Run(_changes, "talks.yaml", _clock, Terminal(outIsScreen: true), _cancelKey, () =>
        {
            if (++runs == 2)
            {
                _cancelKey.Interrupt();
                throw new UsageException("there is no file 'talks.yaml'");
            }

            return 0;
        }));

        await _changes.Awaited();
        _changes.Happen();
        await _changes.Awaited();
        _clock.Pass(Settling.Quiet);

        (await watch).Should().Be(0);
        _error.ToString().Should().Contain("feasibility: there is no file 'talks.yaml'");
        _out.ToString().Should().Contain("\u001b[2J", "a screen is cleared between runs");
    }

    private Terminal Terminal(bool outIsScreen) => new(() => Stream.Null, _out, _error, ErrorIsScreen: false, OutIsScreen: outIsScreen);
}
