using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Rechecking;

/// <summary>Reads for the checks which positions and priced acts count, what they ask for, and what is within reach.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="reader">Reads its conditions.</param>
/// <param name="asOf">The day.</param>
/// <param name="conceded">The concessions that are supposed to have been made.</param>
/// <param name="settled">An assignment that decides nothing, with the facts that hold whatever is agreed.</param>
/// <param name="fillFacts">Works the facts out from what is decided.</param>
internal sealed class LadderReading(
    Scenario scenario,
    ConditionReading reader,
    DateOnly? asOf,
    IReadOnlyList<Supposition> conceded,
    Assignment settled,
    Action<Assignment> fillFacts)
{
    private static readonly IReadOnlyDictionary<string, string> NoKeys = new Dictionary<string, string>();

    public Dictionary<string, CheckedLadder> Read(Question question)
    {
        var ladders = new Dictionary<string, CheckedLadder>(StringComparer.Ordinal);
        foreach (var position in scenario.Positions)
        {
            var asked = position.Kind switch
            {
                PositionKind.RedLine => true,
                PositionKind.PreconditionAndDemand => true,
                PositionKind.Precondition => question == Question.Talks,
                _ => question == Question.Settlement,
            };
            if (asked && !(asOf < position.From) && !(position.From is not null && asOf is null) && !(asOf >= position.Until) && Holds(position.While))
            {
                ladders.Add(position.Id, Read(position, question));
            }
        }

        foreach (var act in scenario.Acts.Where(a => a.Price is not null))
        {
            var keys = act.Over is null ? [null] : scenario.Sets.First(s => s.Id == act.Over).Keys.Select(string? (k) => k);
            foreach (var key in keys)
            {
                var reference = new Reference(act.Id, key);
                if (conceded.Any(given => given.Rung == "performed" && given.Id == reference.ToString()))
                {
                    continue;
                }

                ladders.Add(reference.ToString(), new CheckedLadder(
                    [reader.Read(new Negation(new Occurrence(reference)), NoKeys), reader.Read(Condition.True, NoKeys)],
                    [true, IsTabled(act.Tabling, act.Tabled) && Holds(act.AvailableWhen)]));
            }
        }

        return ladders;
    }

    private CheckedLadder Read(Position position, Question question)
    {
        var stated = 0;
        foreach (var statement in position.Stated.Where(s => s.On <= asOf))
        {
            stated = position.Rungs.Select(r => r.Id).ToList().IndexOf(statement.Rung);
        }

        var before = stated;
        foreach (var given in conceded.Where(given => given.Id == position.Id))
        {
            // What is stated and what is conceded: whichever is further down the ladder.
            var down = 0;
            while (position.Rungs[down].Id != given.Rung)
            {
                down++;
            }

            stated = down > stated ? down : stated;
        }

        var byTalks = position.Kind == PositionKind.Precondition || (position.Kind == PositionKind.PreconditionAndDemand && question == Question.Talks);
        var merged = position.Rungs.Take(stated + 1).Select(r => reader.Read(r.Accepts, NoKeys, byTalks)).ToArray();
        var first = CheckedLadder.Any(merged);
        if (position.Kind == PositionKind.RedLine && reader.AsksForOrder)
        {
            var factsMove = reader.FactsIn(position.Rungs[stated].Accepts, NoKeys).Any(f => reader.VariablesOfFacts[f.Fact].Any(reader.IsAct));
            first = RedLineReading.Throughout(first, reader, factsMove ? fillFacts : null);
        }

        var lower = position.Rungs.Skip(stated + 1).ToList();
        return new CheckedLadder(
            [first, .. lower.Select(r => reader.Read(r.Accepts, NoKeys, byTalks))],
            [true, .. lower.Select(CanBeGiven)])
        {
            Supposed = [.. position.Rungs.Take(stated + 1).Skip(before + 1).Select(r => (r.Id, CanBeGiven(r)))],

            // Red lines concede nothing, so this is never about one.
            FirstAsGiven = stated == before ? null
                : CheckedLadder.Any([.. merged.Take(before + 1), .. Enumerable.Range(before + 1, stated - before).Where(r => CanBeGiven(position.Rungs[r])).Select(r => merged[r])]),
        };
    }

    /// <summary>The supposed acts, each with whether it can be given.</summary>
    public Dictionary<string, bool> SupposedActs() => scenario.Acts.Where(a => a.Price is not null)
        .SelectMany(a => conceded.Where(given => given.Rung == "performed" && given.Id.Split('[')[0] == a.Id)
            .Select(given => (given.Id, CanBeGiven: IsTabled(a.Tabling, a.Tabled) && Holds(a.AvailableWhen))))
        .ToDictionary(given => given.Id, given => given.CanBeGiven, StringComparer.Ordinal);

    private bool CanBeGiven(Rung rung) => IsTabled(rung.Tabling, rung.Tabled) && Holds(rung.AvailableWhen);

    private bool IsTabled(Tabling tabling, DateOnly? tabled) => tabling != Tabling.Never && (tabled is null || tabled <= asOf);

    private bool Holds(Condition? condition) => condition is null || FactReading.Holds(condition, reader, settled);
}
