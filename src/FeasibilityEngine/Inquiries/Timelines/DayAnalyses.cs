using FeasibilityEngine.Findings;
using FeasibilityEngine.Grounding.Days;
using FeasibilityEngine.Inquiries.Comparing;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Timelines;

/// <summary>
/// Analyses a scenario, or a variant of it, on one day after another, as far as a timeline needs it: the verdict with one witness, and
/// the conflicts, all of them checked a second time. Days on which the same counts are analysed once.
/// </summary>
internal sealed class DayAnalyses(AnalysisOptions options, Deadline deadline)
{
    private readonly Dictionary<string, DayAnswer> _known = new(StringComparer.Ordinal);

    /// <summary>How things stand; null where the search was interrupted. The scenarios of one instance differ in what is dated only.</summary>
    public DayAnswer? Of(Scenario scenario, DateOnly? day)
    {
        if (deadline.HasPassed)
        {
            return null;
        }

        var counts = ScenarioDay.Of(scenario, options.QuestionIn(scenario), day ?? scenario.DefaultAsOf, options.Assume);
        if (_known.TryGetValue(counts.Fingerprint, out var known))
        {
            return known with { Day = counts };
        }

        // What a day takes is the scenario with other dates, and that has no errors where the scenario has none: what is thrown here is a bug.
        var analysis = Analyse(scenario, day);
        if (deadline.HasPassed)
        {
            return null;
        }

        var answer = new DayAnswer(
            counts,
            analysis.Verdict,
            analysis.Conflicts,
            ConflictChanges.KnowsAll(analysis),
            analysis.ClosedBy,
            analysis.Interruptions);
        _known.Add(counts.Fingerprint, answer);
        return answer;
    }

    private Analysis Analyse(Scenario scenario, DateOnly? day) => AnalysisInquiry.Ask(
        scenario,
        new AnalysisOptions
        {
            Question = options.QuestionIn(scenario),
            AsOf = day,
            Assume = options.Assume,
            ConflictLimit = options.ConflictLimit,
            DiagramLimit = options.DiagramLimit,
            Top = 1,
        },
        deadline,
        oneSetIsEnough: true);
}
