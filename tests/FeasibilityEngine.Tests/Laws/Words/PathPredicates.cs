using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>What makes claims about paths true.</summary>
internal static class PathPredicates
{
    public static IEnumerable<Predicate> All =>
    [
        Predicate.Of<IsPath>(IsAccepted),
        Predicate.Of<Satisfies>(DoesSatisfy),
        Predicate.Of<PutOff>((claim, asked) => On(asked, claim.Set) is var path && claim.Acts.Select(asked.Act).All(act =>
            path.Acts[act] && path.Steps[act] > 0 && asked.Reference.Order.Promisable[act])),
        Predicate.Of<NoLongerAsked>((claim, asked) => On(asked, claim.Set) is var path && claim.Acts.Select(asked.Act).All(act =>
            !(path.Acts[act] && path.Steps[act] <= 0) && claim.Set.Concessions.Any(concession => AskedByTalks(asked, concession.To, act)))),
        Predicate.Of<MoveTogether>((claim, asked) => Moves(asked, claim.Set) is var moves && claim.Acts.All(act =>
            moves.Exists(mine => mine.Act == act && moves.Exists(other => claim.Acts.Contains(other.Act) && other.Step == mine.Step && other.By != mine.By)))),
        Predicate.Of<TakeTurns>((claim, asked) => Moves(asked, claim.Set).Where(move => move.Step <= 0 && claim.Acts.Contains(move.Act)).ToList() is var moves
            && moves.Exists(first => moves.Exists(other => other.By != first.By && other.Step > first.Step
                && moves.Exists(again => again.By == first.By && again.Step > other.Step)))),
        Predicate.Of<ThirdPartyActs>((claim, asked) => On(asked, claim.Set) is var path && claim.Acts.Select(asked.Act).All(act =>
            path.Acts[act] && asked.Reference.Words.Acts[act].Declaration.By is { } by && IsThird(asked, by))),
        Predicate.Of<Exposed>(IsExposed),
    ];

    private static World On(Inquiry asked, ConcessionSet set) => WitnessLaw.WorldOf(asked, set);

    private static bool IsThird(Inquiry asked, string party) => asked.Scenario.Parties.Single(other => other.Id == party).IsThirdParty;

    // What sides of the dispute perform, with the step, counted from that of talks.
    private static List<(string Act, string By, int Step)> Moves(Inquiry asked, ConcessionSet set)
    {
        var path = On(asked, set);
        return [.. asked.Reference.Words.Acts.Index()
            .Where(act => path.Acts[act.Index] && act.Item.Declaration.By is { } by && !IsThird(asked, by))
            .Select(act => (act.Item.Reference.ToString(), act.Item.Declaration.By!, path.Steps[act.Index]))];
    }

    private static bool IsAccepted(IsPath claim, Inquiry asked)
    {
        var (reference, path) = (asked.Reference, On(asked, claim.Set));
        var rungs = asked.Standing(claim.Set.Concessions.Select(concession => concession.To));
        return reference.PossibleStates.Any(state => state.Options.SequenceEqual(path.Options) && state.Acts.SequenceEqual(path.Acts) && state.Facts.SequenceEqual(path.Facts))
            && reference.Rules.Constraints.TrueForAll(constraint => constraint.Allows(path))
            && Enumerable.Range(0, path.Acts.Length).All(act => !path.Acts[act] || path.Steps[act] <= 0 || reference.Order.Promisable[act])
            && reference.Ladders.Zip(rungs).All(pair => pair.First.FirstAccepting(path, claim.WithinReach) <= pair.Second);
    }

    private static bool DoesSatisfy(Satisfies claim, Inquiry asked)
    {
        var phases = PathReading.IfTalksBeganThen(asked, On(asked, claim.Set));
        var rungs = asked.Standing(claim.Set.Concessions.Select(concession => concession.To));
        return asked.Reference.Ladders.Zip(rungs).Where(pair => claim.Members.Contains(pair.First.Id)).ToList() is var members
            && members.Count == claim.Members.Count
            && members.TrueForAll(pair => !Content(pair, claim.Step - 1) && Enumerable.Range(claim.Step, phases.Count - claim.Step).All(phase => Content(pair, phase)));

        bool Content((ReferenceLadder Ladder, int? Rung) at, int phase) => at.Ladder.IsContent(phases[phase], at.Rung!.Value, claim.WithinReach);
    }

    // Whatever the member accepts as stated has the act by the time talks begin.
    private static bool AskedByTalks(Inquiry asked, Standing member, int act) => asked.Reference.Choices()
        .Select(choice => choice.WithFacts(asked.Reference.Rules.LeastModel(choice)))
        .All(state => !asked.Ladder(member).Rungs[0].Asks(state) || (state.Acts[act] && state.Steps[act] <= 0));

    private static bool IsExposed(Exposed claim, Inquiry asked)
    {
        var moves = Moves(asked, claim.Set);
        var steps = RuleBook.StepsOf(On(asked, claim.Set));
        var act = asked.Act(claim.Act);
        return asked.Reference.Words.Acts[act].Declaration is { Irreversible: true }
            && moves.Exists(move => move.Act == claim.Act && move.By == claim.Party && move.Step == steps[claim.Steps[0] - 1])
            && claim.Steps.SequenceEqual(Enumerable.Range(claim.Steps[0], claim.Steps.Count))
            && !moves.Exists(move => move.By != claim.Party && move.Step <= steps[claim.Steps[^1] - 1])
            && (claim.Steps[^1] == steps.Count || moves.Exists(move => move.By != claim.Party && move.Step == steps[claim.Steps[^1]]));
    }
}
