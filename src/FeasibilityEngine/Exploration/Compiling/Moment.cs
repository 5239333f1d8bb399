using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>The point of a path at which a condition is looked at.</summary>
/// <param name="Kind">Which point.</param>
/// <param name="Act">For <see cref="MomentKind.AfterAct"/>: the act whose step has just been taken.</param>
internal sealed record Moment(MomentKind Kind, Reference? Act = null)
{
    /// <summary>Nothing has been performed yet.</summary>
    public static Moment Start { get; } = new(MomentKind.Start);

    /// <summary>What parties ask for who look at what is done when talks begin.</summary>
    public static Moment TalksBegin { get; } = new(MomentKind.TalksBegin);

    /// <summary>Everything has been performed, promised acts included.</summary>
    public static Moment End { get; } = new(MomentKind.End);

    /// <summary>The step of an act, with all that is performed in it or before, has been taken.</summary>
    public static Moment After(Reference act) => new(MomentKind.AfterAct, act);
}
