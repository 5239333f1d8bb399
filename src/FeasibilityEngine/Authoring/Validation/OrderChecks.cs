using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Authoring.Validation;

/// <summary>
/// Looks for orders of acts that say more, or less, than most people read in them: <c>X before Y</c> asks for X too, <c>X after Y</c> asks
/// for Y and not for X, and what excludes <c>X before Y</c> excludes X without Y. Said where the order decides alone, and where the
/// condition can hang on it in a state in which an act is not performed. Orders with talks are left alone, since talks are an act of every
/// path, but for <c>talks before X</c> where nothing else in the file speaks of X. Only where there are no errors.
/// </summary>
internal static class OrderChecks
{
    private static readonly Reference Talks = new(Act.Talks);

    /// <summary>Looks at every rule that constrains, and every rung of every position.</summary>
    public static void Check(ValidationContext context)
    {
        var ordered = OrderedConditions(context.Scenario).ToList();
        if (ordered.Count == 0)
        {
            return;
        }

        var demanding = ordered.Where(whole => whole.Demanded.Exists(part => part.Part is Order)).ToList();
        var disputed = demanding
            .SelectMany(whole => whole.Demanded.Where(part => part.Holds).Select(part => part.Part).OfType<Order>().Select(Earlier))
            .Select(pair => (pair.First.Name, pair.Second.Name))
            .ToHashSet();
        // An act that anything asks for after talks, at any key, may come after them.
        var promisable = ConditionsOf(context.Scenario).SelectMany(ConditionParts.All).OfType<Order>().Select(order => order.Promised?.Name).OfType<string>().ToHashSet();
        var advice = new OrderAdvice(context.Subjects, promisable);
        foreach (var whole in demanding)
        {
            var met = whole.Demanded.Where(part => part.Holds).Select(part => part.Part).ToList();
            var performed = met.SelectMany(PerformedBy).ToHashSet();
            var asked = met.OfType<Order>().Select(AskedBy).ToHashSet();
            foreach (var (part, holds) in whole.Demanded)
            {
                if (part is Order order && order.Kind != OrderKind.With && order.First != Talks && order.Second != Talks && order.First != order.Second)
                {
                    var lookedAt = new ActsLookedAt(whole.ByTalks, whole.ByTalks && (promisable.Contains(order.First.Name) || promisable.Contains(order.Second.Name)));
                    Check(whole, order, holds, performed, asked, lookedAt);
                }
            }
        }

        CheckAlternatives(context, promisable, ordered);

        void Check(OrderedCondition whole, Order order, bool holds, HashSet<Reference> performed, HashSet<Reference> asked, ActsLookedAt lookedAt)
        {
            var (first, second) = Earlier(order);
            if (!holds)
            {
                context.Hint(
                    DiagnosticCodes.OrderExcludesMore,
                    $"'{order}' holds also where '{first}' is performed and '{second}' is not, so this excludes '{first}' without '{second}', too.",
                    order,
                    expected: $"'{whole.Within(order, $"{order.First} and {order.Second} and {order}")}', to exclude the order alone{lookedAt.OfWhat}");
            }
            else if (order.Kind == OrderKind.After && !performed.Contains(order.First) && !asked.Contains(order.First))
            {
                context.Warning(
                    DiagnosticCodes.MetWithoutAct,
                    $"'{order}' is met without '{order.First}': it asks for '{order.Second}', and that '{order.First}' comes later if it is performed at all.",
                    order,
                    expected: Advised(whole, advice.Of(whole.Condition, whole.ByTalks, order, order.First), order, order.First, lookedAt));
            }
            else if (order.Kind == OrderKind.Before && !performed.Contains(first) && !disputed.Contains((second.Name, first.Name)))
            {
                context.Hint(
                    DiagnosticCodes.OrderAsksForAct,
                    $"'{order}' holds only where '{first}' is performed, so this asks for '{first}'{lookedAt.ByWhen}, too.",
                    order,
                    expected: $"'{whole.Within(order, OrderAlone(order))}', for the order alone{lookedAt.OfWhat}{Both(whole, advice.Of(whole.Condition, whole.ByTalks, order, first), order)}");
            }
        }
    }

    // Both things that may be meant by an order that is met without one of its acts.
    private static string Advised(OrderedCondition whole, AskedAct advice, Order order, Reference asked, ActsLookedAt lookedAt)
    {
        var alone = advice.IsLater
            ? $"'{whole.Within(order, $"({asked} or {advice.Asked}) implies {order}")}', for the order alone"
            : $"'{whole.Within(order, OrderAlone(order))}', for the order alone{lookedAt.OfWhat}";
        return advice.Asked is not { } asking ? alone
            : $"'{whole.Within(order, $"{asking} and {order}")}', to ask for '{asked}'{(advice.IsLater ? " once talks have begun" : lookedAt.ByWhen)}, or {alone}";
    }

    private static string Both(OrderedCondition whole, AskedAct advice, Order order) =>
        advice.Asked is { } asking ? $", or '{whole.Within(order, $"{asking} and {order}")}', where both are meant" : "";

    // Orders of which none decides alone: beside an alternative, within what is supposed, in a number of things, and `talks before X`.
    private static void CheckAlternatives(ValidationContext context, HashSet<string> promisable, List<OrderedCondition> ordered)
    {
        var deciding = new DecidingOrder(context.Subjects, promisable);
        var advice = new OrderAdvice(context.Subjects, promisable);
        var compared = ordered.SelectMany(whole => Orders(whole.Condition)).Select(Earlier).Select(pair => (pair.First.Name, pair.Second.Name)).ToHashSet();
        var spokenOf = ConditionsOf(context.Scenario).SelectMany(ConditionParts.All).SelectMany(SpokenOf).ToHashSet();
        foreach (var whole in ordered)
        {
            var (_, condition, demanded, byTalks, ofPosition) = whole;
            var alone = demanded.Select(part => part.Part).OfType<Order>().ToHashSet();
            foreach (var order in Orders(condition).Distinct().Where(order => order.First != order.Second))
            {
                var (first, second) = Earlier(order);
                var lookedAt = new ActsLookedAt(byTalks, byTalks && (promisable.Contains(first.Name) || promisable.Contains(second.Name)));
                if (order.Kind == OrderKind.Before && first == Talks)
                {
                    if (ofPosition && !spokenOf.Contains(second.Name) && deciding.Decides(condition, byTalks, order, second, first, otherPerformed: true))
                    {
                        context.Hint(
                            DiagnosticCodes.MayBeMetWithoutAct,
                            $"'{order}' is met where '{second}' is never performed: it asks only that '{second}' does not come before talks or together with them.",
                            order,
                            expected: $"'{second} after {first}', to ask for '{second}' once talks have begun, or '{whole.Within(order, $"{second} implies {order}")}', for the order alone");
                    }
                }
                else if (order.Kind == OrderKind.With || first == Talks || second == Talks || alone.Contains(order))
                {
                    continue;
                }
                else if (order.Kind == OrderKind.After)
                {
                    if (deciding.Decides(condition, byTalks, order, second, first, otherPerformed: true))
                    {
                        context.Hint(
                            DiagnosticCodes.MayBeMetWithoutAct,
                            $"'{order}' is met where '{first}' is performed and '{second}' never is, and the condition in which it stands can be met by that.",
                            order,
                            expected: Advised(whole, advice.Of(condition, byTalks, order, second), order, second, lookedAt));
                    }
                }
                else if (!compared.Contains((second.Name, first.Name)) && deciding.Decides(condition, byTalks, order, first, second, otherPerformed: false))
                {
                    context.Hint(
                        DiagnosticCodes.OrderAsksForAct,
                        $"'{order}' holds only where '{first}' is performed, so the condition in which it stands can ask for '{first}' where neither act is performed.",
                        order,
                        expected: $"'{whole.Within(order, OrderAlone(order))}', for the order alone{lookedAt.OfWhat}{Both(whole, advice.Of(condition, byTalks, order, first), order)}");
                }
            }
        }
    }

    private static IEnumerable<Order> Orders(Condition condition) => ConditionParts.All(condition).OfType<Order>();

    // What a part of a condition says anything of, other than that it does not come before talks.
    private static IEnumerable<string> SpokenOf(Condition part) => part switch
    {
        Occurrence occurrence => [occurrence.Of.Name],
        Order { Kind: OrderKind.Before, First.Name: Act.Talks } => [],
        Order order => [order.First.Name, order.Second.Name],
        _ => [],
    };

    // Each condition with an order in it that has to hold in every state, or for its party.
    private static IEnumerable<OrderedCondition> OrderedConditions(Scenario scenario)
    {
        foreach (var rule in scenario.RulesApart.Where(rule => rule.Form != RuleForm.When && ConditionParts.HasOrder(rule.Condition)))
        {
            var condition = rule.Form == RuleForm.Never ? !rule.Condition : rule.Condition;
            yield return new OrderedCondition(rule.Condition, condition, [.. Demanded.In(condition)], ByTalks: false, OfPosition: false);
        }

        foreach (var position in scenario.Positions)
        {
            foreach (var rung in position.Rungs.Where(rung => ConditionParts.HasOrder(rung.Accepts)))
            {
                yield return new OrderedCondition(rung.Accepts, rung.Accepts, [.. Demanded.In(rung.Accepts)], position.KindFor(Question.Talks) == PositionKind.Precondition, OfPosition: true);
            }
        }
    }

    private static IEnumerable<Condition> ConditionsOf(Scenario scenario) =>
        scenario.RulesApart.Select(rule => rule.Condition).Concat(scenario.Positions.SelectMany(position => position.Rungs).Select(rung => rung.Accepts));

    private static (Reference First, Reference Second) Earlier(Order order) =>
        order.Kind == OrderKind.After ? (order.Second, order.First) : (order.First, order.Second);

    private static string OrderAlone(Order order) => $"({order.First} and {order.Second}) implies {order}";

    // What a condition asks for so plainly that its author must know: an act by its name, or its place beside talks.
    private static IEnumerable<Reference> PerformedBy(Condition part) => part switch
    {
        Occurrence occurrence => [occurrence.Of],
        Order { Kind: OrderKind.With } order => [order.First, order.Second],
        Order order when order.Second == Talks => [order.First],
        Order { Kind: OrderKind.After } order when order.First == Talks => [order.Second],
        _ => [],
    };

    // The act without which the order does not hold.
    private static Reference AskedBy(Order order) => Earlier(order).First;

    /// <summary>A condition that has to hold.</summary>
    /// <param name="Written">As it is written: of a rule that excludes it, what is excluded.</param>
    /// <param name="Condition">What has to hold.</param>
    /// <param name="Demanded">What it hangs on.</param>
    /// <param name="ByTalks">Whether it looks at what is done by the time talks begin.</param>
    /// <param name="OfPosition">Whether it is that of a position.</param>
    private sealed record OrderedCondition(Condition Written, Condition Condition, List<Demanded> Demanded, bool ByTalks, bool OfPosition)
    {
        /// <summary>What is to be written in the place of the order: in parentheses, unless the order is all that is written, so that what stands around it takes nothing out of it.</summary>
        public string Within(Order order, string advised) => Written == order ? advised : $"({advised})";
    }

    // What a precondition says of an act that is named alone: that it is performed when talks begin. An act that may come after talks is
    // looked at then, too, but its order is asked for whenever it comes.
    private sealed record ActsLookedAt(bool ByTalks, bool SomeMayComeLater)
    {
        public string ByWhen => ByTalks && !SomeMayComeLater ? " by the time talks begin" : "";

        public string OfWhat => SomeMayComeLater ? " of what is done by the time talks begin" : "";
    }
}
