using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Loading;

/// <summary>The types of facts whose absence or number a rule asks about: those within <c>Not</c>, <c>All</c> and queries.</summary>
internal sealed class AskedAbsence : RuleElementVisitor<bool>
{
    private readonly HashSet<Type> _types = [];

    private AskedAbsence()
    {
    }

    public static IReadOnlySet<Type> In(IRuleDefinition rule)
    {
        var visitor = new AskedAbsence();
        visitor.Visit(false, rule.LeftHandSide);
        return visitor._types;
    }

    /// <inheritdoc/>
    protected override PatternElement VisitPattern(bool context, PatternElement element)
    {
        if (context && element.Source is null)
        {
            _types.Add(element.ValueType);
        }

        return base.VisitPattern(context, element);
    }

    /// <inheritdoc/>
    protected override RuleElement VisitNot(bool context, NotElement element) => base.VisitNot(true, element);

    /// <inheritdoc/>
    protected override RuleElement VisitForAll(bool context, ForAllElement element) => base.VisitForAll(true, element);

    /// <inheritdoc/>
    protected override RuleElement VisitAggregate(bool context, AggregateElement element) => base.VisitAggregate(true, element);
}
