using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Inquiries.Supposing;

/// <summary>
/// Further concessions that open the path at the as-of date where what is supposed opens it only when it counts in full. No list of the
/// analysis with everything supposed has them: nothing more has to be conceded there.
/// </summary>
internal static class OpeningOnTheDay
{
    /// <summary>Those that cost least of those that go on to a listed set within reach; empty where none is needed or known.</summary>
    /// <param name="conceded">What is supposed to be conceded.</param>
    /// <param name="after">The analysis with it supposed.</param>
    /// <param name="without">The analysis with nothing conceded, its developments the same.</param>
    public static ValueList<Standing> With(IReadOnlyList<Supposition> conceded, Analysis after, Analysis without) =>
        after is { Verdict: Verdict.Open, VerdictWithinReach: Verdict.Openable }
            ? without.WithinReach.Select(set => Further(conceded, set, without.Ladders)).OfType<List<(Standing To, decimal Cost)>>()
                .OrderBy(further => further.Sum(one => one.Cost))
                .Select(further => further.Select(one => one.To).ToValueList())
                .FirstOrDefault([])
            : [];

    // A state that suits a set suits all who go further down; each goes on to a rung that can be given. Null where one cannot.
    private static List<(Standing To, decimal Cost)>? Further(IReadOnlyList<Supposition> conceded, ConcessionSet set, ValueList<CountedLadder> ladders)
    {
        var further = new List<(Standing, decimal)>();
        foreach (var ladder in ladders)
        {
            var given = conceded.Where(one => one.Id == ladder.Id).Select(one => ladder.Rungs.ToList().FindIndex(rung => rung.Id == one.Rung)).FirstOrDefault();
            var to = Math.Max(given, set.Concessions.Where(one => one.To.Id == ladder.Id).Select(one => one.To.Rung).FirstOrDefault());
            while (to > 0 && to < ladder.Rungs.Count && ladder.Rungs[to].Awaits is not null)
            {
                to++;
            }

            if (to == ladder.Rungs.Count)
            {
                return null;
            }

            if (to > given)
            {
                further.Add((new Standing
                {
                    Id = ladder.Id,
                    IsAct = ladder.IsAct,
                    Party = ladder.Party,
                    Rung = to,
                    RungId = ladder.Rungs[to].Id,
                }, ladder.Rungs[to].Cost - ladder.Rungs[given].Cost));
            }
        }

        return further;
    }
}
