using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents;

/// <summary>What the report of a sweep claims of its variants.</summary>
internal static class SweepClaims
{
    /// <summary>The verdicts of variants to which something can be conceded.</summary>
    public static ValueList<Verdict> Conceding { get; } = [Verdict.Openable, Verdict.Remote];

    /// <summary>The verdicts with which a path is open, or can be opened at once.</summary>
    public static ValueList<Verdict> Opening { get; } = [Verdict.Open, Verdict.Openable];

    /// <summary>That in so many of the variants it is so.</summary>
    public static Claim In(SweepVerdicts all, Claim what, long number) => new InVariants([], all.Total, what, number);

    /// <summary>That it is so in all of them.</summary>
    public static Claim InAll(SweepVerdicts all, Claim what) => In(all, what, all.Total);

    /// <summary>How often each verdict is among them.</summary>
    public static IEnumerable<Claim> Verdicts(SweepVerdicts all) => Verdicts(all, []);

    /// <summary>How often each verdict is among those with a setting.</summary>
    public static IEnumerable<Claim> Verdicts(SweepVerdicts some, string name, string value) => Verdicts(some, [new HasSetting(name, value)]);

    private static IEnumerable<Claim> Verdicts(SweepVerdicts some, ValueList<Claim> where) =>
        SweepWording.Of(some).Select(entry => new InVariants(where, some.Total, new VerdictIs(entry.Verdict), entry.Number));
}
