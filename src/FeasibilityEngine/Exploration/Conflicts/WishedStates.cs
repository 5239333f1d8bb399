using FeasibilityEngine.Exploration.Compiling;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Solving;
using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Exploration.Conflicts;

/// <summary>
/// Tells whether a position that no possible state meets needs what nobody can bring about, or excludes itself. An act or a fact
/// that is the same in every possible state, and an option that holds in none, is out of everybody's hands. Where the position
/// could be met if these were otherwise, it needs one of them; where it could not even then, what it asks for excludes itself.
/// </summary>
/// <remarks>
/// A wished state is a possible state in which, for the eyes of the position alone, such acts and facts have another value
/// throughout, and an issue such an option. Rules look at the possible state behind it.
/// </remarks>
internal sealed class WishedStates
{
    private static readonly Reference Talks = new(Act.Talks);

    private readonly CompiledScenario _compiled;
    private readonly ComponentOracle _system;
    private readonly Dictionary<Reference, Formula?> _occurrences = [];
    private readonly Dictionary<Reference, Formula[]> _options = [];
    private readonly AcceptanceCompiler _acceptances;

    public WishedStates(CompiledScenario compiled)
    {
        _compiled = compiled;
        var whole = ConflictRules.Whole(compiled);
        _system = new ComponentOracle(compiled, whole);
        foreach (var act in whole.Variables.Where(a => compiled.Order.IsOrdered(a) && !compiled.Order.IsPromisable(a)))
        {
            // Also of an act that is only wished for: it has a place as if it were performed.
            _system.Assert(compiled.Order.NoLater(act, Talks));
        }

        _acceptances = new AcceptanceCompiler(compiled, moment => new ConditionCompiler(
            compiled.Pool, compiled.Space, compiled.Order, moment,
            fact => Occurs(fact) ?? compiled.FactFormula(fact, moment.Kind == MomentKind.TalksBegin ? Moment.End : moment))
        {
            Wished = Occurs,
            WishedOptions = Options,
        });
    }

    /// <summary>
    /// Whether a position that no possible state meets could be met in a wished state: then it needs what nobody can bring about.
    /// Null where the budget ran out.
    /// </summary>
    /// <param name="member">The position, where it stands.</param>
    /// <param name="budget">How long to search.</param>
    public bool? Meet(Member member, SearchBudget budget)
    {
        foreach (var mentioned in ConditionParts.References(member.Accepted).Distinct().Where(r => r != Talks))
        {
            if (!Know(mentioned, budget))
            {
                return null;
            }
        }

        var accepts = member.Chain.Rungs.Take(member.Level + 1)
            .Select(rung => _acceptances.Of(member.Chain.Ladder, member.Chain.Ladder.Rungs[rung].Accepts)).ToArray();
        return budget.Ask(_system.Oracle, [_system.LiteralOf(_compiled.Pool.Or(accepts))]) switch
        {
            Answer.Possible => true,
            Answer.Impossible => false,
            _ => null,
        };
    }

    private Formula? Occurs(Reference reference) => _occurrences.GetValueOrDefault(reference);

    private Formula[]? Options(Reference issue) => _options.GetValueOrDefault(issue);

    /// <summary>Finds out whether something is out of everybody's hands; false where the budget ran out.</summary>
    private bool Know(Reference reference, SearchBudget budget)
    {
        if (_occurrences.ContainsKey(reference) || _options.ContainsKey(reference))
        {
            return true;
        }

        if (_compiled.Space.IsIssue(reference))
        {
            return KnowOptions(reference, budget);
        }

        var holds = _compiled.Space.IsFact(reference) ? _compiled.FactFormula(reference) : _compiled.Pool.Variable(_compiled.Space.OfAct(reference));
        if (IsPossible(holds, budget) is not { } can || IsPossible(_compiled.Pool.Not(holds), budget) is not { } need)
        {
            return false;
        }

        _occurrences.Add(reference, can && need ? null : _compiled.Pool.Variable(_compiled.Space.OfWish(reference)));
        return true;
    }

    // What stands for each option: an option that holds in no possible state may take the place of the state's own.
    private bool KnowOptions(Reference issue, SearchBudget budget)
    {
        var pool = _compiled.Pool;
        var first = _compiled.Space.OfFirstOption(issue);
        var options = Enumerable.Range(first, _compiled.Space.OptionCount(issue)).Select(pool.Variable).ToArray();
        var wishes = new Formula?[options.Length];
        for (var option = 0; option < options.Length; option++)
        {
            if (IsPossible(options[option], budget) is not { } can)
            {
                return false;
            }

            wishes[option] = can ? null : pool.Variable(_compiled.Space.OfWish(issue, option));
        }

        var wished = wishes.OfType<Formula>().ToArray();
        if (wished.Length > 1)
        {
            _system.Assert(pool.AtMost(1, wished));
        }

        var nothing = pool.Not(pool.Or(wished));
        _options.Add(issue, [.. options.Select((option, i) => wishes[i] ?? pool.And([option, nothing]))]);
        return true;
    }

    private bool? IsPossible(Formula formula, SearchBudget budget) => formula.IsFalse ? false
        : budget.Ask(_system.Oracle, [_system.LiteralOf(formula)]) switch
        {
            Answer.Possible => true,
            Answer.Impossible => false,
            _ => null,
        };
}
