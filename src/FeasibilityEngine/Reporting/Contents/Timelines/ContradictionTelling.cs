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
    /// <summary>Writes the sentences; nothing where the rules allow a state.</summary>
    public static void Write(Page page, Timeline timeline, TimelineEntry entry, int indent)
    {
        if (entry.Verdict != Verdict.Inconsistent)
        {
            return;
        }

        var rules = entry.ClosedBy.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct().ToValueList();
        var which = rules.Count == 0 ? "The rules exclude every state, whatever the parties do. Which of them do was not found out."
            : $"{Text.Capital(RuleWording.Rules(rules))} {RuleWording.Exclude(rules)} every state, whatever the parties do.";
        var then = timeline.Assumed.Count > 0 ? "Whether it is so without what is assumed was not looked at; `feasibility analyse` says it, and why it is so."
            : $"This is a mistake in the scenario and says nothing about the dispute. {(rules.Count == 1 ? "Weaken or remove it" : "Weaken or remove one of them")}; `feasibility analyse` shows why it is so.";
        page.Paragraph(
            Said.Claiming(
                $"{which} {then}",
                [
                    new OnDay(entry.On, new VerdictIs(Verdict.Inconsistent)),
                    .. rules.Count > 0 ? [new OnDay(entry.On, new Through([], rules, WithinReach: false))] : Array.Empty<Claim>(),
                ]),
            indent);
    }

    /// <summary>Writes which rules no longer exclude every state; nothing where it was not found out which did.</summary>
    public static void WriteEnded(Page page, TimelineEntry entry, ValueList<Conflict> contradictions, int indent, Claim now)
    {
        var rules = contradictions.SelectMany(conflict => conflict.Rules).Select(use => use.Rule).Distinct().ToValueList();
        if (rules.Count > 0)
        {
            var before = new DayClaims(entry.On).TheDayBefore(new Through([], rules, WithinReach: false));
            page.Paragraph(Said.Claiming($"{Text.Capital(RuleWording.Rules(rules))} no longer {RuleWording.Exclude(rules)} every state.", before.Prepend(now)), indent, 2);
        }
    }
}
