using FeasibilityEngine.Peers.Instances;
using Google.OrTools.Sat;

namespace FeasibilityEngine.CpSat;

/// <summary>An instance as a model of CP-SAT: a truth value for each value of an issue and for each demanded rung.</summary>
internal sealed class InstanceModel
{
    private readonly ILiteral[][] _values;
    private readonly ILiteral[][] _demands;

    public InstanceModel(Instance instance)
    {
        _values = [.. instance.Issues.Select(issue => Values(issue.Values.Count))];
        _demands = [.. instance.Preconditions.Select(p => p.Rungs.Select(_ => (ILiteral)Model.NewBoolVar("")).ToArray())];
        foreach (var rule in instance.Rules)
        {
            Model.AddBoolOr(rule.Select(Of));
        }

        for (var j = 0; j < _demands.Length; j++)
        {
            for (var k = 0; k < _demands[j].Length; k++)
            {
                // Who demands a rung demands all weaker ones.
                if (k + 1 < _demands[j].Length)
                {
                    Model.AddImplication(_demands[j][k], _demands[j][k + 1]);
                }

                foreach (var clause in instance.Preconditions[j].Rungs[k].Clauses)
                {
                    Model.AddBoolOr(clause.Select(Of).Append(_demands[j][k].Not()));
                }
            }
        }

        foreach (var (max, terms) in instance.Budgets)
        {
            Model.Add(LinearExpr.WeightedSum(terms.Select(t => Of(t.Literal)), terms.Select(t => (long)t.Weight)) <= max);
        }

        var paid = instance.Parties.Select(_ => (Given: new List<ILiteral>(), Costs: new List<long>())).ToList();
        foreach (var (precondition, demands) in instance.Preconditions.Zip(_demands))
        {
            for (var k = 0; k < demands.Length; k++)
            {
                paid[precondition.Party].Given.Add(demands[k].Not());
                paid[precondition.Party].Costs.Add(precondition.Rungs[k].Cost - (k == 0 ? 0 : precondition.Rungs[k - 1].Cost));
            }
        }

        Burdens = [.. paid.Select(p => LinearExpr.WeightedSum(p.Given, p.Costs))];
        Most = [.. paid.Select(p => p.Costs.Sum())];
        Total = LinearExpr.Sum(Burdens);
    }

    /// <summary>The model; searches add to it.</summary>
    public CpModel Model { get; } = new();

    /// <summary>What each party pays.</summary>
    public IReadOnlyList<LinearExpr> Burdens { get; }

    /// <summary>What each party can pay at the most.</summary>
    public IReadOnlyList<long> Most { get; }

    /// <summary>What all pay together.</summary>
    public LinearExpr Total { get; }

    private ILiteral[] Values(int count)
    {
        if (count == 2)
        {
            var first = Model.NewBoolVar("");
            return [first, first.Not()];
        }

        ILiteral[] values = [.. Enumerable.Range(0, count).Select(_ => Model.NewBoolVar(""))];
        Model.AddExactlyOne(values);
        return values;
    }

    private ILiteral Of(Literal literal) => literal.Kind switch
    {
        LiteralKind.HasValue => _values[literal.Subject][literal.Place],
        LiteralKind.HasOtherValue => _values[literal.Subject][literal.Place].Not(),
        LiteralKind.Demanded => _demands[literal.Subject][literal.Place],
        _ => _demands[literal.Subject][literal.Place].Not(),
    };
}
