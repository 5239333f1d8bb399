using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Grounding.Days;

/// <summary>What counts on one day, for one question: how the facts stand, and each position and priced act with its rungs. Worked out without a search.</summary>
/// <param name="Facts">Every fact, in the order of their names.</param>
/// <param name="Ladders">What counts, in the order of the names.</param>
internal sealed record ScenarioDay(ValueList<Circumstance> Facts, ValueList<DayLadder> Ladders)
{
    /// <summary>
    /// The same text for days on which verdict and conflicts are the same: it holds how each fact stands and by which rule, where each position
    /// is stated, and which of its rungs are within reach.
    /// </summary>
    public string Fingerprint { get; } = string.Join(
        '\n',
        Facts.Select(f => $"{f.Id}={f.Holds},{f.Event is not null || f.Development is not null},{f.Rule},{f.Premises}")
            .Concat(Ladders.Select(l => $"{l.Stated.Id}@{l.Stated.RungId}:{string.Join(',', l.Fallbacks.Select(f => f.RungId))}!{string.Join(',', l.OutOfReach.Select(o => o.Rung.RungId))}")));

    /// <summary>The scenario on that day. Linear in the number of ground rules, but for facts that derive each other.</summary>
    public static ScenarioDay Of(Scenario scenario, Question question, DateOnly? day, ValueList<string> assumed)
    {
        var ground = Grounder.Ground(scenario, question, day, assumed);
        return new ScenarioDay(ground.Facts.Select(Reach.Circumstance).ToValueList(), ground.Ladders.Select(LadderOf).ToValueList());
    }

    /// <summary>The facts that decide whether a position counts, with their keys; empty for one without <c>while</c>.</summary>
    public static ValueList<string> FactsOfWhile(Scenario scenario, Position position) => position.While is null
        ? []
        : Mentions.Of(new Instantiation(scenario).Instantiate(position.While)).Select(fact => fact.ToString()).Distinct().ToValueList();

    private static DayLadder LadderOf(Ladder ladder)
    {
        var rungs = ladder.Rungs.Select((rung, i) => new Standing
        {
            Id = ladder.Id,
            IsAct = ladder.Act is not null,
            Party = ladder.Party.Id,
            Rung = i,
            RungId = rung.Id,
        }).ToList();
        return new DayLadder(
            rungs[0],
            rungs.Skip(1).ToValueList(),
            Enumerable.Range(0, rungs.Count).Select(i => Reach.Of(ladder, i)).OfType<OutOfReach>().ToValueList());
    }
}
