using FeasibilityEngine.Grounding;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Compiling;

/// <summary>
/// Turns what a party asks for into a formula: a precondition looks at what is done when talks begin, a demand at the end, and a
/// red line at each step. A red line that holds before anything is done must be kept by every step; one that does not hold yet,
/// such as "a guarantee is given", must hold in the end.
/// </summary>
/// <param name="compiled">The scenario.</param>
/// <param name="at">Compiles conditions as they stand at a point of the path.</param>
internal sealed class AcceptanceCompiler(CompiledScenario compiled, Func<Moment, ConditionCompiler> at)
{
    private static readonly Reference Talks = new(Act.Talks);

    /// <summary>What has to be true where the party on the ladder is content with the condition.</summary>
    public Formula Of(Ladder ladder, Condition accepted) => ladder.Kind switch
    {
        PositionKind.Precondition => at(Moment.TalksBegin).Compile(accepted),
        PositionKind.RedLine when compiled.IsKeptAtEachStep(ladder, accepted) => Kept(accepted),
        _ => at(Moment.End).Compile(accepted),
    };

    /// <summary>
    /// True for a red line that a step could break though the end keeps it. Where acts only help it, or only harm it, or no order
    /// is asked for and all can be done in one step, the end decides.
    /// </summary>
    public bool IsKeptAtEachStep(Ladder ladder, Condition accepted) =>
        compiled.Order.IsAskedFor
        && ladder.Kind == PositionKind.RedLine
        && ActsOf(accepted) is { Count: > 0 } acts
        && (acts.Contains(Talks) || IsMixed(at(Moment.End).Compile(accepted)));

    private Formula Kept(Condition accepted)
    {
        var pool = compiled.Pool;
        var steps = ActsOf(accepted).Select(act => act == Talks
            ? at(Moment.After(act)).Compile(accepted)
            : pool.Or([pool.Not(pool.Variable(compiled.Space.OfAct(act))), at(Moment.After(act)).Compile(accepted)]));
        return pool.And([
            at(Moment.End).Compile(accepted),
            pool.Or([pool.Not(at(Moment.Start).Compile(accepted)), pool.And([.. steps])]),
        ]);
    }

    /// <summary>The acts that the condition depends on, directly or through facts, in the order of their names.</summary>
    private List<Reference> ActsOf(Condition accepted) =>
        [.. Mentions.Behind(Mentions.Of(accepted), compiled.Derivations).Where(r => r == Talks || compiled.Space.IsAct(r)).OrderBy(r => r.ToString(), StringComparer.Ordinal)];

    private bool IsMixed(Formula formula)
    {
        var (helps, harms, ordered) = (false, false, false);
        var met = new HashSet<Formula> { formula };
        var open = new Stack<Formula>(met);
        while (open.TryPop(out var next))
        {
            if (next.IsLiteral)
            {
                ordered |= compiled.Space.IsOrder(next.VariableIndex);
                if (compiled.Space.IsAct(compiled.Space.OwnersOf(next.VariableIndex)[0]))
                {
                    helps |= next.Kind == FormulaKind.Variable;
                    harms |= next.Kind == FormulaKind.Not;
                }

                continue;
            }

            foreach (var operand in next.OperandSpan)
            {
                if (met.Add(operand))
                {
                    open.Push(operand);
                }
            }
        }

        return ordered || (helps && harms);
    }
}
