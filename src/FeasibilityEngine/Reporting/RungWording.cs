using FeasibilityEngine.Inquiries;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting;

/// <summary>Tells a rung: what it accepts, what it costs, whether it is within reach, and what would bring it there.</summary>
internal sealed class RungWording(
    Vocabulary vocabulary, Phrasing phrasing, Standings standings, FactChains chains, TurnWording turns, Citations citations)
{
    private readonly ReachReasons _reasons = new(phrasing, chains);

    /// <summary>The rung in one line, as part of its position.</summary>
    public string Line(RungExplanation rung) =>
        $"- {standings.Giving(rung.Rung)} ({rung.Rung.RungId}, cost {Vocabulary.Number(rung.Cost)}, "
        + $"{(rung.Awaits is null ? "within reach" : "not within reach")})";

    /// <summary>The rung in full.</summary>
    public IEnumerable<(int Indent, string Words)> Lines(RungExplanation rung)
    {
        if (!rung.Counts)
        {
            yield return (0, $"{rung.Rung.Id} does not count {vocabulary.OnTheDay}; `explain {rung.Rung.Id}` says why.");
            yield break;
        }

        if (rung.Rung.Rung == 0)
        {
            yield return (0, standings.Sentence(rung.Rung));
            yield return (0, $"This is what is stated {vocabulary.OnTheDay}, so there is nothing to concede.");
            yield break;
        }

        yield return (0, $"{standings.Giving(rung.Rung)}{citations.Of(Sources(rung))}.");
        if (!rung.Rung.IsAct)
        {
            yield return (0, rung.Accepts is Constant { Value: true }
                ? "Standing here, the party asks for nothing more on this position."
                : $"Standing here, the party accepts that {phrasing.Claim(rung.Accepts!)}, or what a stronger rung asks for.");
        }

        yield return (0, $"Cost: {Vocabulary.Number(rung.Cost)}.");
        if (rung.Awaits is { } awaits)
        {
            yield return (0, $"It is not within reach {vocabulary.OnTheDay}:");
            foreach (var sentence in _reasons.Sentences(awaits))
            {
                yield return (2, sentence);
            }

            foreach (var line in turns.Lines(rung.Turns, "It would be within reach", "would bring it within reach"))
            {
                yield return line;
            }
        }
        else
        {
            yield return (0, $"It is within reach {vocabulary.OnTheDay}.");
        }

        yield return (0, rung.Sets.Count > 0 ? $"It is given in {Sets(rung.Sets)}."
            : rung.Instead is not { } instead ? "It is given in no minimal set that was worked out."
            : "It is given in no minimal set: " + WhyNot(rung, instead));
    }

    // What makes it superfluous, or what it lacks.
    private static string WhyNot(RungExplanation rung, ValueList<CountedStanding> instead)
    {
        var stronger = instead.Where(other => other.Rung.Rung < rung.Rung.Rung).ToList();
        return instead.Count == 0 ? "no concession in the scenario opens the path."
            : stronger.Count > 0 ? $"wherever it would be enough, so is {Text.List([.. stronger.Select(Named)], "or")}, and nobody else gives more."
            : $"it is not enough, whatever the others give. Every minimal set goes further, to {Text.List([.. instead.Select(Named)], "or")}.";

        static string Named(CountedStanding other) => other.Rung.Rung > 0 ? $"{Standings.Id(other.Rung)} (cost {Vocabulary.Number(other.Cost)})"
            : other.Rung.IsAct ? "leaving the act out" : $"what is stated ({other.Rung.RungId}, at no cost)";
    }

    /// <summary>Names in a row, the later ones of many counted: "set-1, set-2 and reach-1".</summary>
    public static string Sets(IReadOnlyList<string> ids) => ids.Count <= 8
        ? Text.List(ids)
        : Text.List([.. ids.Take(7), $"{Vocabulary.Number((decimal)(ids.Count - 7))} more"]);

    private ValueList<string> Sources(RungExplanation rung) => rung.Rung.IsAct
        ? vocabulary.Act(rung.Rung.Id.Split('[')[0])?.Sources ?? []
        : vocabulary.Position(rung.Rung.Id)?.Rungs.FirstOrDefault(r => r.Id == rung.Rung.RungId)?.Sources ?? [];
}
