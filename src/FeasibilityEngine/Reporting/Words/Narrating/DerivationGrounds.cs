using FeasibilityEngine.Findings;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Reporting.Words.Narrating;

/// <summary>What stands behind each statement of a derivation: the members, rules and facts that it rests on, directly or through others.</summary>
internal sealed class DerivationGrounds
{
    private readonly Dictionary<DerivationStep, Grounds> _grounds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DerivationStep, Grounds> _beforeCases = new(ReferenceEqualityComparer.Instance);

    public DerivationGrounds(Conflict conflict) => Collect(conflict.Derivation, [], []);

    /// <summary>What stands behind a statement, its cases included.</summary>
    public StepGrounds Of(DerivationStep step) => Told(_grounds[step]);

    /// <summary>What stands behind there being just these cases.</summary>
    public StepGrounds BeforeCases(DerivationStep step) =>
        Told(_beforeCases[step]);

    // Statements before those of this scope, and what the cases suppose in which it stands.
    private void Collect(Derivation derivation, List<DerivationStep> outer, List<Condition> supposed)
    {
        var before = outer.Concat(derivation.Steps).ToList();
        for (var i = 0; i < derivation.Steps.Count; i++)
        {
            var step = derivation.Steps[i];
            var grounds = new Grounds();
            grounds.Supposed.AddRange(supposed);
            grounds.Positions.UnionWith(step.Positions);
            grounds.Rules.UnionWith(step.Rules);
            grounds.Facts.UnionWith(step.Facts);
            foreach (var premise in step.Steps)
            {
                grounds.Add(_grounds[before[premise + outer.Count]]);
            }

            _beforeCases[step] = grounds;
            if (step.Cases.Count > 0)
            {
                var whole = new Grounds();
                whole.Supposed.AddRange(supposed);
                whole.Add(grounds);
                foreach (var c in step.Cases)
                {
                    Collect(c.Derivation, before.Take(before.Count - 1).ToList(), [.. supposed, c.Condition]);
                    whole.Add(_grounds[c.Derivation.Steps[^1]]);
                }

                grounds = whole;
            }

            _grounds[step] = grounds;
        }
    }

    private static StepGrounds Told(Grounds grounds) =>
        new(grounds.Positions, grounds.Rules.Order(StringComparer.Ordinal).ToValueList(), grounds.Facts.Order(StringComparer.Ordinal).ToValueList(), grounds.Supposed.ToValueList());

    private sealed class Grounds
    {
        public HashSet<string> Positions { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Rules { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Facts { get; } = new(StringComparer.Ordinal);

        public List<Condition> Supposed { get; } = [];

        // What a case supposes is its own.
        public void Add(Grounds other)
        {
            Positions.UnionWith(other.Positions);
            Rules.UnionWith(other.Rules);
            Facts.UnionWith(other.Facts);
        }
    }
}
