using System.Numerics;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>
/// Finds the premises that a conclusion needs: starting from everything known about the variables of a constraint, it leaves out
/// one premise after the other, the latest first, settled facts last, and keeps those without which the conclusion is lost.
/// </summary>
internal sealed class DerivationReasons(DerivationSpace space, List<DerivationNode> known)
{
    private readonly BigInteger[] _scratch = [.. space.Full];

    /// <summary>The values of a variable with which a constraint can still be fulfilled, whatever is known about that variable.</summary>
    public BigInteger Allowed(DerivationConstraint constraint, int variable, BigInteger[] domains, ref long effort)
    {
        var saved = domains[variable];
        var allowed = BigInteger.Zero;
        for (var value = BigInteger.One; value <= space.Full[variable]; value <<= 1)
        {
            domains[variable] = value & space.Full[variable];
            if (!domains[variable].IsZero && space.Evaluate(constraint.MustHold, domains, ref effort) != false)
            {
                allowed |= value;
            }
        }

        domains[variable] = saved;
        return allowed;
    }

    /// <summary>The statement that a constraint rules out these values of a variable.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="ruledOut">The values to rule out.</param>
    /// <param name="knownBefore">How many of the known statements may be used.</param>
    /// <param name="effort">Counts the evaluations.</param>
    public DerivationNode Conclusion(
        DerivationConstraint constraint, int[] variables, int variable, BigInteger ruledOut, int knownBefore, ref long effort)
    {
        var premises = Candidates(variables.Where(v => v != variable), knownBefore);
        Shrink(premises, (kept, e) => ((Allowed(constraint, variable, Domains(kept, variables), ref e) & ruledOut).IsZero, e), ref effort);
        var allowed = Allowed(constraint, variable, Domains(premises, variables), ref effort);
        return new DerivationNode
        {
            Concludes = space.Statement(variable, allowed),
            Variable = variable,
            Allowed = allowed,
            Source = constraint,
            Facts = FactsOf(premises),
            Premises = NodesOf(premises),
        };
    }

    /// <summary>The contradiction that what is known violates a constraint.</summary>
    public DerivationNode Violation(DerivationConstraint constraint, int[] variables, ref long effort)
    {
        var premises = Candidates(variables, known.Count);
        Shrink(premises, (kept, e) => (space.Evaluate(constraint.MustHold, Domains(kept, variables), ref e) == false, e), ref effort);
        return new DerivationNode { Source = constraint, Facts = FactsOf(premises), Premises = NodesOf(premises) };
    }

    /// <summary>The contradiction that statements leave no value to a variable.</summary>
    public DerivationNode Exclusion(int variable)
    {
        var premises = Candidates([variable], known.Count);
        long effort = 0;
        Shrink(premises, (kept, e) => (Domains(kept, [variable])[variable].IsZero, e), ref effort);
        return new DerivationNode { Premises = NodesOf(premises), Facts = FactsOf(premises) };
    }

    /// <summary>The contradiction that every remaining value of a variable fails.</summary>
    public DerivationNode CasesOf(int[] variable, List<(DerivationNode Assumption, DerivationScope, DerivationNode)> cases)
    {
        var covered = cases.Aggregate(BigInteger.Zero, (all, c) => all | c.Assumption.Allowed);
        var premises = Candidates(variable, known.Count);
        long effort = 0;
        Shrink(premises, (kept, e) => ((Domains(kept, variable)[variable[0]] & ~covered).IsZero, e), ref effort);
        return new DerivationNode { Premises = NodesOf(premises), Facts = FactsOf(premises), Cases = cases };
    }

    /// <summary>The contradiction that every remaining disjunct of a constraint fails.</summary>
    public DerivationNode CasesOf(
        DerivationConstraint constraint,
        int[] variables,
        List<Condition> disjuncts,
        List<(DerivationNode, DerivationScope, DerivationNode)> cases,
        ref long effort)
    {
        var others = ((Disjunction)constraint.MustHold).Operands.Except(disjuncts).ToList();
        var premises = Candidates(variables, known.Count);
        Shrink(
            premises,
            (kept, e) =>
            {
                var domains = Domains(kept, variables);
                return (others.All(o => space.Evaluate(o, domains, ref e) == false), e);
            },
            ref effort);
        return new DerivationNode { Source = constraint, Premises = NodesOf(premises), Facts = FactsOf(premises), Cases = cases };
    }

    // A premise is a statement, or a settled fact by its variable. The first to be left out stand last.
    private List<(DerivationNode? Node, int Settled)> Candidates(IEnumerable<int> variables, int knownBefore)
    {
        var named = variables.ToHashSet();
        if (named.Count == 0)
        {
            return [];
        }

        var premises = named.Where(v => space.Settled[v] is not null).Order().Select(v => ((DerivationNode?)null, v)).ToList();
        premises.AddRange(known.Take(knownBefore).Where(n => named.Contains(n.Variable)).Select(n => ((DerivationNode?)n, -1)));
        return premises;
    }

    private static void Shrink(
        List<(DerivationNode? Node, int Settled)> premises,
        Func<List<(DerivationNode? Node, int Settled)>, long, (bool Holds, long Effort)> stillHolds,
        ref long effort)
    {
        for (var i = premises.Count - 1; i >= 0; i--)
        {
            var left = premises[i];
            premises.RemoveAt(i);
            (var holds, effort) = stillHolds(premises, effort);
            if (!holds)
            {
                premises.Insert(i, left);
            }
        }
    }

    // Only the named variables are right in the result, which the next call overwrites: a position may range over thousands.
    private BigInteger[] Domains(List<(DerivationNode? Node, int Settled)> premises, int[] variables)
    {
        var domains = _scratch;
        foreach (var variable in variables)
        {
            domains[variable] = space.Full[variable];
        }

        foreach (var (node, settled) in premises)
        {
            if (node is null)
            {
                domains[settled] = space.Settled[settled]!.Value;
            }
            else
            {
                domains[node.Variable] &= node.Allowed;
            }
        }

        return domains;
    }

    private List<string> FactsOf(List<(DerivationNode? Node, int Settled)> premises) =>
        premises.Where(p => p.Node is null).Select(p => space.NameOf(p.Settled)).ToList();

    private static List<DerivationNode> NodesOf(List<(DerivationNode? Node, int Settled)> premises) =>
        premises.Where(p => p.Node is not null).Select(p => p.Node!).ToList();
}
