using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>An issue. It is no condition by itself; which option holds is: <c>status.Is("deferred")</c>.</summary>
public sealed class IssueHandle
{
    private readonly Reference _reference;

    internal IssueHandle(Reference reference, ValueList<string> options)
    {
        _reference = reference;
        Options = options;
    }

    /// <summary>The options, of which exactly one holds.</summary>
    public ValueList<string> Options { get; }

    /// <summary>The option holds: <c>status is deferred</c>.</summary>
    /// <exception cref="ArgumentException">The issue has no such option.</exception>
    public Condition Is(string option) => new OptionCheck(_reference, Known([option]));

    /// <summary>Another option holds: <c>status is not deferred</c>.</summary>
    /// <exception cref="ArgumentException">The issue has no such option.</exception>
    public Condition IsNot(string option) => new OptionCheck(_reference, Known([option]), Negated: true);

    /// <summary>One of these options holds: <c>status is one of (deferred, ukrainian)</c>.</summary>
    /// <exception cref="ArgumentException">No option is given, or the issue has no such option.</exception>
    public Condition IsOneOf(params IEnumerable<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new OptionCheck(_reference, Known(options.ToValueList()));
    }

    /// <summary>As the condition language writes it: <c>status</c>, <c>status[donetsk]</c>.</summary>
    public override string ToString() => _reference.ToString();

    private ValueList<string> Known(ValueList<string> options)
    {
        if (options.Count == 0)
        {
            throw new ArgumentException($"Name at least one option of '{_reference}'.", nameof(options));
        }

        foreach (var option in options)
        {
            ArgumentNullException.ThrowIfNull(option, nameof(options));
            if (!Options.Contains(option))
            {
                throw new ArgumentException(
                    $"The issue '{_reference}' has no option '{option}'. Its options are {string.Join(", ", Options)}.", nameof(options));
            }
        }

        return options;
    }
}
