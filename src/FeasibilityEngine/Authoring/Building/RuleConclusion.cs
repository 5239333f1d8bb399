namespace FeasibilityEngine.Authoring.Building;

/// <summary>A rule that has its <c>when</c> and awaits its <c>then</c>.</summary>
/// <typeparam name="TFact">A fact, or a function that picks one by the variables of the rule.</typeparam>
public sealed class RuleConclusion<TFact>
{
    private readonly RuleDraft _draft;
    private readonly Func<TFact, FactHandle> _fact;

    internal RuleConclusion(RuleDraft draft, Func<TFact, FactHandle> fact)
    {
        _draft = draft;
        _fact = fact;
    }

    /// <summary>The facts, one or more, that hold where the condition of the rule does.</summary>
    /// <exception cref="ArgumentException">No fact is given, or one belongs to another builder.</exception>
    /// <exception cref="InvalidOperationException">The rule has its conclusion already.</exception>
    public RuleHandle Then(params IEnumerable<TFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Once.Require(_draft.Then.Count == 0, $"The rule '{_draft.Id}' has its conclusion already; name all facts in one call of Then.");
        var then = _draft.Builder.Variables.Within(_draft.Variables, () => facts.Select(_fact).ToArray());
        if (then.Length == 0)
        {
            throw new ArgumentException($"Name at least one fact that the rule '{_draft.Id}' yields.", nameof(facts));
        }

        _draft.Then = _draft.Builder.References(then);
        return new RuleHandle(_draft);
    }
}
