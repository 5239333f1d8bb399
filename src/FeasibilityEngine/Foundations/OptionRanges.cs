using System.Globalization;

namespace FeasibilityEngine.Foundations;

/// <summary>Finds every option that is out of its range, so that all of them are told at once.</summary>
internal sealed class OptionRanges
{
    private readonly List<(string Option, string Failure)> _failures = [];

    /// <summary>What is wrong, one sentence for each option: <c>Top is 0; it has to be 1 or more.</c></summary>
    public IEnumerable<string> Failures => _failures.Select(failure => failure.Failure);

    /// <summary>Looks at an option that may not be null.</summary>
    public void NeedGiven(string option, object? value)
    {
        if (value is null)
        {
            _failures.Add((option, $"{option} is null."));
        }
    }

    /// <summary>Looks at an option that has a lower end.</summary>
    public void NeedAtLeast(string option, long value, long least)
    {
        if (value < least)
        {
            Add(option, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{least} or more"));
        }
    }

    /// <summary>Looks at an option that has two ends.</summary>
    public void NeedBetween(string option, long value, long least, long most)
    {
        if (value < least || value > most)
        {
            Add(option, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"));
        }
    }

    /// <summary>Looks at a time that may be left out.</summary>
    public void NeedPositive(string option, TimeSpan? value, TimeSpan most)
    {
        if (value is { } time && (time <= TimeSpan.Zero || time > most))
        {
            Add(option, time.ToString(), string.Create(CultureInfo.InvariantCulture, $"more than zero and at most {most.Days} days"));
        }
    }

    /// <summary>Passes where every option that was looked at is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Some are not: its message has a sentence for each, its parameter name their names.</exception>
    public void Require()
    {
        if (_failures.Count > 0)
        {
            throw new ArgumentOutOfRangeException(string.Join(", ", _failures.Select(failure => failure.Option)), string.Join(" ", Failures));
        }
    }

    private void Add(string option, string value, string range) => _failures.Add((option, $"{option} is {value}; it has to be {range}."));
}
