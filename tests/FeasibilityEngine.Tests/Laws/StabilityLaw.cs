using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>What must not change an answer does not, and conceding never makes it worse.</summary>
internal static class StabilityLaw
{
    /// <summary>The same scenario gives an equal analysis; so does one that says the same in another order.</summary>
    public static void CheckOrder(Inquiry inquiry, Func<Inquiry, Analysis> analyse)
    {
        var first = analyse(inquiry);
        analyse(inquiry.About(inquiry.Scenario)).Should().Be(first, "the same scenario gives an equal analysis");
        var other = analyse(inquiry.About(Permutation.Of(inquiry.Scenario, seed: 1)));
        other.Conflicts.Should().Equal(first.Conflicts);
        other.ClosedBy.Should().Equal(first.ClosedBy);
        other.ConcessionSets.Should().Equal(first.ConcessionSets);
        other.WithinReach.Should().Equal(first.WithinReach);
        (other with { Scenario = first.Scenario }).Should().Be(first, "only the order of the scenario has changed");
    }

    /// <summary>Stating one of the first positions a rung further down never makes the verdict worse.</summary>
    public static void CheckMonotone(Inquiry inquiry, Func<Inquiry, Verdict> answer)
    {
        if ((inquiry.Options.AsOf ?? inquiry.Scenario.DefaultAsOf) is not { } asOf)
        {
            return;
        }

        var before = answer(inquiry);
        foreach (var position in inquiry.Scenario.Positions.Where(position => position.Rungs.Count > 1).Take(2))
        {
            var stated = position.Stated.LastOrDefault(statement => statement.On <= asOf)?.Rung ?? Rung.Requires;
            var lower = position.Rungs.SkipWhile(rung => rung.Id != stated).Skip(1).FirstOrDefault();
            if (lower is null)
            {
                continue;
            }

            ValueList<Statement> softened = [.. position.Stated.Where(statement => statement.On < asOf), new Statement(asOf, lower.Id)];
            var conceding = inquiry.Scenario with
            {
                AsOf = asOf,
                Positions = [.. inquiry.Scenario.Positions.Select(other => other == position ? position with { Stated = softened } : other)],
            };
            var after = answer(inquiry.About(conceding));
            (Rank(after) <= Rank(before)).Should().BeTrue("stating {0} at {1} turned {2} into {3}", position.Id, lower.Id, before, after);
        }
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Open => 0,
        Verdict.Openable => 1,
        Verdict.Remote => 2,
        Verdict.Closed => 3,
        _ => 4,
    };
}
