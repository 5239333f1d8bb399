using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>How many variants have which verdict.</summary>
public sealed record SweepVerdicts
{
    internal SweepVerdicts()
    {
    }

    /// <summary>How many are open.</summary>
    public long Open { get; init; }

    /// <summary>How many are openable.</summary>
    public long Openable { get; init; }

    /// <summary>How many are remote.</summary>
    public long Remote { get; init; }

    /// <summary>How many are closed.</summary>
    public long Closed { get; init; }

    /// <summary>In how many the rules contradict each other.</summary>
    public long Inconsistent { get; init; }

    /// <summary>All of them.</summary>
    public long Total => Open + Openable + Remote + Closed + Inconsistent;

    internal SweepVerdicts With(Verdict verdict) => verdict switch
    {
        Verdict.Open => this with { Open = Open + 1 },
        Verdict.Openable => this with { Openable = Openable + 1 },
        Verdict.Remote => this with { Remote = Remote + 1 },
        Verdict.Closed => this with { Closed = Closed + 1 },
        Verdict.Inconsistent => this with { Inconsistent = Inconsistent + 1 },
        _ => this,
    };
}
