using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Sweeping;

/// <summary>How many variants have which verdict.</summary>
/// <param name="Open">How many are open.</param>
/// <param name="Openable">How many are openable.</param>
/// <param name="Remote">How many are remote.</param>
/// <param name="Closed">How many are closed.</param>
/// <param name="Inconsistent">In how many the rules contradict each other.</param>
public sealed record SweepVerdicts(long Open = 0, long Openable = 0, long Remote = 0, long Closed = 0, long Inconsistent = 0)
{
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
