using FeasibilityEngine.Model;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration.Verdicts;

/// <summary>Whether a possible state exists in one component, under weaker and weaker demands.</summary>
/// <param name="Rules">By the rules alone.</param>
/// <param name="Stated">With every position as stated.</param>
/// <param name="WithinReach">With everything conceded that is within reach.</param>
/// <param name="Hypothetical">With everything conceded that can be conceded at all.</param>
internal sealed record ComponentVerdict(Answer Rules, Answer Stated, Answer WithinReach, Answer Hypothetical)
{
    /// <summary>The verdict of the whole from those of its parts; where a part gave up, only what the others prove.</summary>
    public static Verdict OfAll(IReadOnlyList<ComponentVerdict> parts)
    {
        if (parts.Any(p => p.Rules == Answer.Impossible))
        {
            return Verdict.Inconsistent;
        }

        if (parts.Any(p => p.Rules == Answer.GaveUp))
        {
            return Verdict.Unknown;
        }

        return (All([.. parts.Select(p => p.Stated)]), All([.. parts.Select(p => p.WithinReach)]), All([.. parts.Select(p => p.Hypothetical)])) switch
        {
            (_, _, Answer.Impossible) => Verdict.Closed,
            (Answer.Possible, _, _) => Verdict.Open,
            (Answer.GaveUp, _, _) => Verdict.Unknown,
            (_, Answer.Possible, _) => Verdict.Openable,
            (_, Answer.GaveUp, _) => Verdict.Unknown,
            (_, _, Answer.Possible) => Verdict.Remote,
            _ => Verdict.Unknown,
        };
    }

    /// <summary>Whether all of it is possible that has these answers one by one.</summary>
    public static Answer All(IReadOnlyCollection<Answer> answers) =>
        answers.Contains(Answer.Impossible) ? Answer.Impossible
        : answers.Contains(Answer.GaveUp) ? Answer.GaveUp
        : Answer.Possible;
}
