using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Timelines;
using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;
using FeasibilityEngine.Reporting.Words;

namespace FeasibilityEngine.Reporting.Contents.Timelines;

/// <summary>
/// Says of a course that begins with rules that exclude every state which rules these are, and what to do: "The rules visit-must and
/// visit-never exclude every state, whatever the parties do."; and of a day that ends it: "The rule r2 no longer excludes every state."
/// </summary>
internal static class ContradictionTelling
{
    /// <summary>The sentences, set in below what they belong to; nothing where the rules allow a state.</summary>
    public static IEnumerable<Block> Of(Timeline timeline, TimelineEntry entry)
    {
        if (entry.Verdict != Verdict.Inconsistent)
        {
            yield break;
        }

        var rules = entry.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct().ToValueList();
        var which = rules.Count == 0 ? "The rules exclude every state, whatever the parties do. Which of them do was not found out."
            : $"{Text.Capital(RuleWording.Rules(rules))} {RuleWording.Exclude(rules)} every state, whatever the parties do.";
        var command = new Code("feasibility analyse");
        var then = timeline.Assumed.Count > 0
            ? (Prose)$"Whether it is so without what is assumed was not looked at; {command} says it, and why it is so."
            : (Prose)$"This is a mistake in the scenario and says nothing about the dispute. {(rules.Count == 1 ? "Weaken or remove it" : "Weaken or remove one of them")}; {command} shows why it is so.";
        yield return ItemBlock.SetIn(
            Said.Claiming(
                $"{which} {then}",
                [
                    new OnDay(entry.On, new VerdictIs(Verdict.Inconsistent)),
                    .. rules.Count > 0 ? [new OnDay(entry.On, new Through([], rules, WithinReach: false))] : Array.Empty<Claim>(),
                ]),
            hangs: false);
    }

    /// <summary>Which rules no longer exclude every state; nothing where it was not found out which did.</summary>
    public static IEnumerable<Said> Ended(TimelineEntry entry, ValueList<Conflict> contradictions, Claim now)
    {
        var rules = contradictions.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct().ToValueList();
        if (rules.Count > 0)
        {
            var before = new DayClaims(entry.On).TheDayBefore(new Through([], rules, WithinReach: false));
            yield return Said.Claiming($"{Text.Capital(RuleWording.Rules(rules))} no longer {RuleWording.Exclude(rules)} every state.", before.Prepend(now));
        }
    }
}
