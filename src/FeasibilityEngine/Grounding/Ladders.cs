using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Grounding;

/// <summary>Finds what counts at a day and can be conceded: positions from their stated rung down, and priced acts.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="asOf">The day; null where nothing is dated.</param>
/// <param name="holds">Whether a settled fact holds.</param>
/// <param name="conceded">What is supposed to have been conceded: positions stand there, acts are free and have no ladder.</param>
internal sealed class Ladders(Scenario scenario, DateOnly? asOf, Func<Reference, bool> holds, IEnumerable<Supposition> conceded)
{
    private readonly Dictionary<string, string> _conceded = conceded.ToDictionary(given => given.Id, given => given.Rung, StringComparer.Ordinal);
    private readonly Instantiation _instantiation = new(scenario);
    private readonly Dictionary<string, Party> _parties = scenario.Parties.ToDictionary(p => p.Id);

    /// <summary>The ladders that count for the question, in the order of their names.</summary>
    public ValueList<Ladder> For(Question question, IEnumerable<GroundAct> acts, CancellationToken cancellation) =>
        scenario.Positions
            .Where(p => p.CountsFor(question) && p.IsDatedAt(asOf) && (p.While is null || Truth.Of(_instantiation.Instantiate(p.While), holds)))
            .Select(position =>
            {
                cancellation.ThrowIfCancellationRequested();
                return OfPosition(position, question);
            })
            .Concat(acts.Where(a => a.Declaration.Price is not null && !IsConceded(a)).Select(OfAct))
            .OrderBy(l => l.Id, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>The ladders of the priced acts that are supposed to have been conceded.</summary>
    public ValueList<Ladder> Supposed(IEnumerable<GroundAct> acts) =>
        acts.Where(a => a.Declaration.Price is not null && IsConceded(a)).Select(OfAct).ToValueList();

    private bool IsConceded(GroundAct act) => _conceded.GetValueOrDefault(act.Reference.ToString()) == Supposition.Performed;

    private Ladder OfPosition(Position position, Question question)
    {
        var stated = position.StatedRungAt(asOf);
        var before = stated;
        if (_conceded.TryGetValue(position.Id, out var given))
        {
            stated = Math.Max(stated, position.Rungs.ToList().FindIndex(rung => rung.Id == given));
        }

        var first = position.Rungs[stated];
        var rungs = new List<GroundRung>
        {
            new(first.Id, DownTo(position, stated), 0, first.Says ?? (stated == 0 ? position.Says : null)),
        };
        rungs.AddRange(Below(position, stated));
        return new Ladder(position.Id, _parties[position.Party], position, Act: null, rungs.ToValueList())
        {
            Kind = position.KindFor(question),
            Supposed = stated == before ? []
                : [new GroundRung(position.Rungs[before].Id, DownTo(position, before), 0), .. Below(position, before).Take(stated - before)],
        };
    }

    // What a rung or a stronger one asks for.
    private Condition DownTo(Position position, int rung)
    {
        var merged = position.Rungs.Take(rung + 1).Select(r => _instantiation.Instantiate(r.Accepts)).ToValueList();
        return merged.Count == 1 ? merged[0] : new Disjunction(merged);
    }

    private IEnumerable<GroundRung> Below(Position position, int stated) => position.Rungs.Skip(stated + 1).Select(rung => OfRung(
        rung.Id,
        _instantiation.Instantiate(rung.Accepts),
        Math.Max(0, rung.Cost - position.Rungs[stated].Cost),
        rung.Says,
        rung.PutForward,
        rung.Tabling,
        rung.AvailableWhen,
        position.Ends));

    private Ladder OfAct(GroundAct act) => new(
        act.Reference.ToString(),
        _parties[act.Declaration.By!],
        Position: null,
        act,
        [
            new GroundRung("not-performed", new Negation(new Occurrence(act.Reference)), 0),
            OfRung("performed", Condition.True, act.Declaration.Price!.Value, act.Declaration.Says, act.Declaration.PutForward, act.Declaration.Tabling, act.Declaration.AvailableWhen),
        ]);

    private GroundRung OfRung(string id, Condition accepts, decimal cost, string? says, SourceTime? tabled, Tabling tabling, Condition? availableWhen, SourceTime? until = null)
    {
        var needs = availableWhen is null ? null : _instantiation.Instantiate(availableWhen);
        var later = tabled is { } time && (asOf is null || asOf < time.Day) ? tabled : null;
        return new GroundRung(
            id,
            accepts,
            cost,
            says,
            NotTabledUntil: later,
            IsNeverTabled: tabling == Tabling.Never,
            EndsOn: until?.Day <= later?.Day ? until : null,
            NotTenable: needs is null || Truth.Of(needs, holds) ? null : needs);
    }
}
