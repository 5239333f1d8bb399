using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;

namespace FeasibilityEngine.Exploration;

/// <summary>An oracle that knows the issues, acts and constraints of one component, and what parties accept as literals.</summary>
internal sealed class ComponentOracle
{
    private readonly CompiledScenario _compiled;
    private readonly ClauseEncoder _encoder;

    /// <summary>Knows a component.</summary>
    public ComponentOracle(CompiledScenario compiled, Component component)
        : this(compiled, component.Variables)
    {
        AssertOrder(component);
        foreach (var (_, demands) in component.Constraints)
        {
            _encoder.Assert(demands);
        }
    }

    /// <summary>Knows issues and acts, and no constraint.</summary>
    public ComponentOracle(CompiledScenario compiled, IEnumerable<Reference> variables)
    {
        _compiled = compiled;
        Oracle = new CdclSolver();
        _encoder = new ClauseEncoder(Oracle);
        foreach (var reference in variables)
        {
            if (compiled.Space.IsIssue(reference))
            {
                DefineIssue(reference);
            }
            else
            {
                _encoder.LiteralOfVariable(compiled.Space.OfAct(reference));
            }
        }
    }

    public CdclSolver Oracle { get; }

    /// <summary>Demands of every state that acts come in an order, and not after talks unless they may.</summary>
    public void AssertOrder(Component component)
    {
        foreach (var axiom in component.NotAfterTalks.Concat(component.Order))
        {
            _encoder.Assert(axiom);
        }
    }

    /// <summary>A literal that is true in exactly the states in which the formula is.</summary>
    public int LiteralOf(Formula formula) => _encoder.Literal(formula);

    /// <summary>The literal of one variable of the state space.</summary>
    public int LiteralOf(int variable) => _encoder.LiteralOfVariable(variable);

    /// <summary>Demands the formula of every state.</summary>
    public void Assert(Formula formula) => _encoder.Assert(formula);

    /// <summary>Demands the formula of every state in which the guard is assumed.</summary>
    public void AssertGuarded(int guard, Formula formula) => _encoder.AssertImplied(guard, formula);

    private void DefineIssue(Reference issue)
    {
        var count = _compiled.Space.OptionCount(issue);
        var first = _compiled.Space.OfFirstOption(issue);
        if (count == 2)
        {
            var literal = Oracle.NewVariable();
            _encoder.Define(first, -literal);
            _encoder.Define(first + 1, literal);
            return;
        }

        var literals = new int[count];
        for (var option = 0; option < count; option++)
        {
            literals[option] = Oracle.NewVariable();
            _encoder.Define(first + option, literals[option]);
        }

        _encoder.ExactlyOne(literals);
    }
}
