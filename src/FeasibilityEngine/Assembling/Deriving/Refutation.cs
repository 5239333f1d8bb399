using FeasibilityEngine.Findings;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Assembling.Deriving;

/// <summary>A contradiction that was found, with the statements that lead to it.</summary>
/// <param name="Scope">The statements outside all cases.</param>
/// <param name="Contradiction">The contradiction.</param>
internal sealed record Refutation(DerivationScope Scope, DerivationNode Contradiction)
{
    private readonly HashSet<DerivationNode> _support = Contradiction.Support();

    /// <summary>How many statements it takes to tell. What a position plainly asks for is stated even where it contradicts at once.</summary>
    public int Size => _support.Count + _support.Count(node =>
        node is { Concludes: null, Cases.Count: 0, Source: { Position: not null, MustHold: OptionCheck or Occurrence or Negation } });

    /// <summary>Which constraint says something about which variable, in the order in which that was found.</summary>
    public List<(DerivationConstraint Constraint, int Variable)> Statements => _support
        .Where(node => node is { Variable: >= 0, Source: { Assumption: null } })
        .Select(node => (node.Source!, node.Variable))
        .Distinct()
        .ToList();

    /// <summary>Whether it uses a constraint.</summary>
    public bool Uses(DerivationConstraint constraint) => _support.Any(node => constraint.Equals(node.Source));

    /// <summary>The derivation, of what the contradiction uses.</summary>
    public Derivation Numbered() => DerivationNumbering.Number(Scope, Contradiction);
}
