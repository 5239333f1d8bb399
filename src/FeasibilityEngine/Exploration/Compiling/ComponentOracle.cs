using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Encodings;
using FeasibilityEngine.Solving.Formulas;
using FeasibilityEngine.Solving.Sat;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>An oracle that knows the issues, acts and constraints of one component, and what parties accept as literals.</summary>
internal sealed class ComponentOracle
{
    private readonly CompiledScenario _compiled;
    private readonly Component? _component;
    private readonly IReadOnlyList<Reference> _variables;
    private readonly CdclSolver _oracle = new();
    private readonly ClauseEncoder _encoder;
    private bool _isWritten;

    /// <summary>Knows a component.</summary>
    public ComponentOracle(CompiledScenario compiled, Component component)
        : this(compiled, component.Variables) => _component = component;

    /// <summary>Knows issues and acts, and no constraint.</summary>
    public ComponentOracle(CompiledScenario compiled, IEnumerable<Reference> variables)
    {
        _compiled = compiled;
        _variables = [.. variables];
        _encoder = new ClauseEncoder(_oracle);
    }

    /// <summary>The oracle itself. What it knows is written when it is first needed: one that is never asked costs nothing.</summary>
    public CdclSolver Oracle
    {
        get
        {
            Write();
            return _oracle;
        }
    }

    /// <summary>Demands of every state that acts come in an order, and not after talks unless they may.</summary>
    public void AssertOrder(Component component)
    {
        foreach (var axiom in component.NotAfterTalks.Concat(component.Order))
        {
            Encoder.Assert(axiom);
        }
    }

    /// <summary>A literal that is true in exactly the states in which the formula is.</summary>
    public int LiteralOf(Formula formula) => Encoder.Literal(formula);

    /// <summary>The literal of one variable of the state space.</summary>
    public int LiteralOf(int variable) => Encoder.LiteralOfVariable(variable);

    /// <summary>Demands the formula of every state.</summary>
    public void Assert(Formula formula) => Encoder.Assert(formula);

    /// <summary>Demands the formula of every state in which the guard is assumed.</summary>
    public void AssertGuarded(int guard, Formula formula) => Encoder.AssertImplied(guard, formula);

    private ClauseEncoder Encoder
    {
        get
        {
            Write();
            return _encoder;
        }
    }

    private void Write()
    {
        if (_isWritten)
        {
            return;
        }

        _isWritten = true;
        foreach (var reference in _variables)
        {
            if (_compiled.Space.IsIssue(reference))
            {
                DefineIssue(reference);
            }
            else
            {
                _encoder.LiteralOfVariable(_compiled.Space.OfAct(reference));
            }
        }

        if (_component is not null)
        {
            AssertOrder(_component);
            foreach (var (_, demands) in _component.Constraints)
            {
                _encoder.Assert(demands);
            }
        }
    }

    private void DefineIssue(Reference issue)
    {
        var count = _compiled.Space.OptionCount(issue);
        var first = _compiled.Space.OfFirstOption(issue);
        if (count == 2)
        {
            var literal = _oracle.NewVariable();
            _encoder.Define(first, -literal);
            _encoder.Define(first + 1, literal);
            return;
        }

        var literals = new int[count];
        for (var option = 0; option < count; option++)
        {
            literals[option] = _oracle.NewVariable();
            _encoder.Define(first + option, literals[option]);
        }

        _encoder.ExactlyOne(literals);
    }
}
