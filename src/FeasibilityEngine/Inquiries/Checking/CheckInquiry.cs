using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Checking;

/// <summary>
/// Looks for what reading alone cannot see in a sound scenario: a rung that nothing can fulfil, a position that everything fulfils, and a
/// question for which no position counts. <see cref="RuleConsistency"/> looks for rules that contradict each other.
/// </summary>
/// <remarks>Safe for use by several threads at once. The same scenario gives the same findings on every machine.</remarks>
internal static class CheckInquiry
{
    // How many conflicts of the solver to spend on one question about one rung: some hundredths of a second at the most.
    private const long ConflictsByRung = 2_000;

    // Where so many rungs were too hard, the others of that question are not tried: the check of a file has to end.
    private const int MostNotFoundOut = 20;

    /// <inheritdoc cref="ScenarioAnalyser.Check"/>
    public static CheckFindings Ask(Scenario scenario, Question? question = null, ILocations? locations = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        AnalysisInquiry.RequireSound(scenario);
        var told = new List<Diagnostic>();
        if (OtherQuestion(scenario, question, locations) is { } other)
        {
            told.Add(other);
        }

        var rungs = new EveryRung(scenario);
        var found = new Dictionary<(string Position, int Rung, PositionKind Kind), LookedAt>();
        var counting = scenario.Positions.Where(position => question is not { } asked || position.CountsFor(asked)).ToList();
        foreach (var kind in counting.SelectMany(position => EveryRung.Looked(position, question)).Distinct().Order())
        {
            Look(rungs, kind, found, cancellation);
        }

        var notFoundOut = 0;
        foreach (var position in counting)
        {
            var kinds = EveryRung.Looked(position, question);
            for (var rung = 0; rung < position.Rungs.Count; rung++)
            {
                var looked = kinds.Where(kind => found.ContainsKey((position.Id, rung, kind))).ToList();
                notFoundOut += looked.Count < kinds.Count ? 1 : 0;
                told.AddRange(Told(looked.Select(kind => CheckWording.Of(rungs, position, rung, kind, found[(position.Id, rung, kind)], locations)).OfType<Diagnostic>().ToList()));

                // What is so of a position as either kind is told once.
                IEnumerable<Diagnostic> Told(List<Diagnostic> each) => each is [var first, var second] && first.Code == second.Code
                    ? [CheckWording.Of(rungs, position, rung, position.Kind, found[(position.Id, rung, looked[0])], locations)!]
                    : each;
            }
        }

        if (notFoundOut > 0)
        {
            told.Add(CheckWording.NotProven(notFoundOut));
        }

        return new CheckFindings([.. told], notFoundOut);
    }

    private static void Look(
        EveryRung rungs, PositionKind kind, Dictionary<(string Position, int Rung, PositionKind Kind), LookedAt> found, CancellationToken cancellation)
    {
        var question = kind == PositionKind.Precondition ? Question.Talks : Question.Settlement;
        var tooHard = 0;
        try
        {
            foreach (var (id, fulfilment, rules, parts) in RungFulfilment.Of(rungs.Apart, question, ConflictsByRung, cancellation))
            {
                if (fulfilment != Fulfilment.NotProven)
                {
                    var (position, rung) = rungs[id];
                    found[(position.Id, rung, kind)] = new LookedAt(fulfilment, rules, parts);
                }
                else if (++tooHard == MostNotFoundOut || cancellation.IsCancellationRequested)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // What was found is kept; the rungs that are missing are counted.
        }
    }

    // Where all that is written down belongs to the other question, that is probably the one that is meant. What does not count on some
    // day is no sign of that: it counts on another.
    private static Diagnostic? OtherQuestion(Scenario scenario, Question? question, ILocations? locations)
    {
        var asked = question ?? scenario.DefaultQuestion;
        if (scenario.Positions.Any(position => position.Kind != PositionKind.RedLine && position.CountsFor(asked))
            || scenario.Positions.FirstOrDefault(position => !position.CountsFor(asked)) is not { } first)
        {
            return null;
        }

        // A file whose expectations ask the other question alone knows what it is for.
        return question is null && scenario.Expectations.Count > 0 && scenario.Expectations.All(expectation => expectation.QuestionIn(scenario) != asked)
            ? null
            : CheckWording.OtherQuestion(asked, scenario, first, locations);
    }
}
