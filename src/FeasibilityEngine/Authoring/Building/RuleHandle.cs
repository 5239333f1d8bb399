namespace FeasibilityEngine.Authoring.Building;

/// <summary>A rule that says what it says; its reason and its sources can be added.</summary>
public sealed class RuleHandle
{
    private readonly RuleDraft _draft;

    internal RuleHandle(RuleDraft draft) => _draft = draft;

    /// <summary>The name of the rule.</summary>
    public string Id => _draft.Id;

    /// <summary>The reason for the rule, one sentence, used verbatim in explanations.</summary>
    /// <exception cref="InvalidOperationException">The rule has a reason already.</exception>
    public RuleHandle Because(string reason)
    {
        Once.Require(_draft.Because is null, $"The rule '{Id}' has its reason already.");
        _draft.Because = ReadersText.Needed(reason);
        return this;
    }

    /// <summary>Adds the sources that the rule cites.</summary>
    /// <exception cref="ArgumentException">A source belongs to another builder, or is cited already.</exception>
    public RuleHandle Cites(params IEnumerable<SourceHandle> sources)
    {
        _draft.Sources = _draft.Builder.Cited(_draft.Sources, sources);
        return this;
    }

    /// <summary>The name of the rule.</summary>
    public override string ToString() => Id;
}
