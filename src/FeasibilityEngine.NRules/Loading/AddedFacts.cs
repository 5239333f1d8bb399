using System.Linq.Expressions;
using NRules.RuleModel;

namespace FeasibilityEngine.NRules.Loading;

/// <summary>The types of facts that a rule adds, as far as its actions show it: those of <c>Yield</c> and <c>Insert</c>.</summary>
internal sealed class AddedFacts : ExpressionVisitor
{
    private readonly HashSet<Type> _types = [];

    private AddedFacts()
    {
    }

    public static IReadOnlySet<Type> In(IRuleDefinition rule)
    {
        var visitor = new AddedFacts();
        foreach (var action in rule.RightHandSide.Actions)
        {
            visitor.Visit(action.Expression);
        }

        return visitor._types;
    }

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(IContext) && node.Method.Name is nameof(IContext.Insert) or nameof(IContext.TryInsert) or nameof(IContext.InsertLinked))
        {
            var added = node.Arguments[^1];
            while (added is UnaryExpression { NodeType: ExpressionType.Convert } converted)
            {
                added = converted.Operand;
            }

            _types.Add(added.Type);
        }

        return base.VisitMethodCall(node);
    }
}
