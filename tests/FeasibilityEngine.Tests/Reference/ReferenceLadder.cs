using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>A position that counts, or a priced act.</summary>
internal sealed record ReferenceLadder(string Id, bool IsAct, string Party, bool IsRedLine, ValueList<ReferenceRung> Rungs)
{
    /// <summary>The rungs at which the party can stand: all of them, or the stated one and those within reach.</summary>
    public IReadOnlyList<int> Levels(bool withinReach) =>
        [.. Enumerable.Range(0, Rungs.Count).Where(rung => rung == 0 || !withinReach || Rungs[rung].WithinReach)];

    /// <summary>
    /// The strongest rung at which the party accepts the state: standing at a rung, it accepts what that rung or a stronger one
    /// asks for, of those that count. One more than the last rung where it never does.
    /// </summary>
    public int FirstAccepting(World world, bool withinReach)
    {
        for (var rung = 0; rung < Rungs.Count; rung++)
        {
            if ((rung == 0 || !withinReach || Rungs[rung].WithinReach) && Rungs[rung].Accepts(world))
            {
                return rung;
            }
        }

        return Rungs.Count;
    }

    /// <summary>Whether the party is content with the state as such where it stands, whatever came before.</summary>
    public bool IsContent(World phase, int at, bool withinReach) =>
        Levels(withinReach).Any(rung => rung <= at && Rungs[rung].Asks(phase));

    /// <summary>The ladders that count, in the order of their names.</summary>
    public static IReadOnlyList<ReferenceLadder> All(Scenario scenario, Question question, DateOnly? asOf, Vocabulary words, World settled) =>
        [.. scenario.Positions.Where(position => Counts(position, question, asOf, words, settled))
            .Select(position => OfPosition(AskedAs(question, position), asOf, words, settled))
            .Concat(words.Acts.Where(act => act.Declaration.Price is not null)
                .Select(act => OfAct(act.Reference.ToString(), act.Declaration, words.ActIndex(act.Reference), asOf, words, settled)))
            .OrderBy(ladder => ladder.Id, StringComparer.Ordinal)];

    /// <summary>Whether the question is about positions of that kind.</summary>
    public static bool AsksAbout(Question question, Position position) => position.Kind switch
    {
        PositionKind.Precondition => question == Question.Talks,
        PositionKind.Demand => question == Question.Settlement,
        _ => true,
    };

    private static bool Counts(Position position, Question question, DateOnly? asOf, Vocabulary words, World settled)
    {
        var begun = position.From is not { } from || asOf >= from;
        var over = position.Until is { } until && asOf >= until;
        return AsksAbout(question, position) && begun && !over && (position.While is null || Meaning.Of(position.While, words)(settled));
    }

    /// <summary>What a position that is both means: two scenarios, in one of which it is a precondition and in the other a demand.</summary>
    public static Position AskedAs(Question question, Position position) => position.Kind == PositionKind.PreconditionAndDemand
        ? position with { Kind = question == Question.Talks ? PositionKind.Precondition : PositionKind.Demand }
        : position;

    private static ReferenceLadder OfPosition(Position position, DateOnly? asOf, Vocabulary words, World settled)
    {
        var statement = position.Stated.Where(statement => asOf >= statement.On).OrderBy(statement => statement.On).LastOrDefault();
        var stated = statement is null ? 0 : position.Rungs.ToList().FindIndex(rung => rung.Id == statement.Rung);
        var precondition = position.Kind == PositionKind.Precondition;
        Func<World, bool>[] merged = [.. position.Rungs.Take(stated + 1).Select(rung => Meaning.Of(rung.Accepts, words, byTalks: precondition))];
        bool Accepts(World world) => merged.Any(accepts => accepts(world));
        var top = new ReferenceRung(
            position.Rungs[stated].Id, 0, position.Kind == PositionKind.RedLine ? world => HoldsThroughout(Accepts, world) : Accepts)
        {
            Asks = Accepts,
        };
        var fallbacks = position.Rungs.Skip(stated + 1).Select(rung => new ReferenceRung(
            rung.Id,
            Math.Max(0, rung.Cost - position.Rungs[stated].Cost),
            Meaning.Of(rung.Accepts, words, byTalks: precondition),
            TabledLater(rung.Tabled, asOf),
            rung.Tabling == Tabling.Never,
            rung.AvailableWhen is { } needs && !Meaning.Of(needs, words)(settled)));
        return new ReferenceLadder(position.Id, false, position.Party, position.Kind == PositionKind.RedLine, [top, .. fallbacks]);
    }

    private static ReferenceLadder OfAct(string id, Act act, int index, DateOnly? asOf, Vocabulary words, World settled) =>
        new(id, true, act.By!, false,
        [
            new ReferenceRung("not-performed", 0, world => !world.Acts[index]),
            new ReferenceRung(
                "performed",
                act.Price!.Value,
                _ => true,
                TabledLater(act.Tabled, asOf),
                act.Tabling == Tabling.Never,
                act.AvailableWhen is { } needs && !Meaning.Of(needs, words)(settled)),
        ]);

    // At the end in any case, and after every step where it holds before the first.
    private static bool HoldsThroughout(Func<World, bool> condition, World world) =>
        condition(world) && (!condition(world.Phases[0]) || world.Phases.All(condition));

    private static DateOnly? TabledLater(DateOnly? tabled, DateOnly? asOf) => tabled is { } day && !(asOf >= day) ? day : null;
}
