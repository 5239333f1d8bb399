using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Tests.PlainReference;

/// <summary>What a condition says of a state, word for word as design.md section 4 has it.</summary>
internal static class Meaning
{
    public static Func<World, bool> Of(Condition condition, Vocabulary words, bool byTalks = false) => Of(condition, words, NoBinding, denied: false, byTalks);

    public static IReadOnlyDictionary<string, string> NoBinding { get; } = new Dictionary<string, string>();

    /// <param name="condition">The condition.</param>
    /// <param name="words">The names that it may use.</param>
    /// <param name="binding">The keys for which its variables stand.</param>
    /// <param name="denied">True where it stands under an odd number of negations.</param>
    /// <param name="byTalks">True where a bare act means performed by the time talks begin, false where it means performed at any step.</param>
    public static Func<World, bool> Of(
        Condition condition, Vocabulary words, IReadOnlyDictionary<string, string> binding, bool denied, bool byTalks = false)
    {
        Func<World, bool> Part(Condition part, bool flipped = false) => Of(part, words, binding, denied != flipped, byTalks);
        Func<World, bool>[] Parts(IEnumerable<Condition> parts, bool flipped = false) => [.. parts.Select(part => Part(part, flipped))];

        switch (condition)
        {
            case Constant constant:
                return _ => constant.Value;
            case Negation negation:
                var operand = Part(negation.Operand, flipped: true);
                return world => !operand(world);
            case Conjunction conjunction:
                var all = Parts(conjunction.Operands);
                return world => all.All(holds => holds(world));
            case Disjunction disjunction:
                var any = Parts(disjunction.Operands);
                return world => any.Any(holds => holds(world));
            case Implication implication:
                var premise = Part(implication.Premise, flipped: true);
                var consequence = Part(implication.Consequence);
                return world => !premise(world) || consequence(world);
            case Counted { Kind: CountKind.AtLeast } counted:
                var least = Parts(counted.Operands);
                return world => least.Count(holds => holds(world)) >= counted.Number;
            case Counted { Kind: CountKind.AtMost } counted:
                var most = Parts(counted.Operands, flipped: true);
                return world => most.Count(holds => holds(world)) <= counted.Number;
            case Counted counted:
                var enough = Parts(counted.Operands);
                var tooMany = Parts(counted.Operands, flipped: true);
                return world => enough.Count(holds => holds(world)) >= counted.Number
                    && tooMany.Count(holds => holds(world)) <= counted.Number;
            case Quantified quantified:
                return OfQuantified(quantified, words, binding, denied, byTalks);
            case OptionCheck check:
                return OfOptionCheck(check, words, binding);
            case Occurrence occurrence:
                return OfOccurrence(At(occurrence.Of, binding), words, denied, byTalks);
            case Order order:
                return OfOrder(order.Kind, words.ActIndex(At(order.First, binding)), words.ActIndex(At(order.Second, binding)));
            default:
                throw new ArgumentException($"The reference does not know {condition.GetType().Name}: {condition}", nameof(condition));
        }
    }

    /// <summary>The reference with its variable, if it has one, replaced by the key.</summary>
    public static Reference At(Reference reference, IReadOnlyDictionary<string, string> binding) =>
        reference.Key is { } key && binding.TryGetValue(key, out var bound) ? reference with { Key = bound } : reference;

    /// <summary>The bindings over which a quantified condition ranges.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Bindings(
        Quantified quantified, Vocabulary words, IReadOnlyDictionary<string, string> binding)
    {
        var set = quantified.Set ?? SetMeant(quantified.Body, quantified.Variable, words)
            ?? throw new ArgumentException($"Nothing tells the set of {quantified.Variable}: {quantified}", nameof(quantified));
        return words.Keys(set, quantified.Except).Select(key =>
            new Dictionary<string, string>(binding, StringComparer.Ordinal) { [quantified.Variable] = key });
    }

    private static Func<World, bool> OfQuantified(
        Quantified quantified, Vocabulary words, IReadOnlyDictionary<string, string> binding, bool denied, bool byTalks)
    {
        var flipped = quantified.Quantifier == Quantifier.No;
        Func<World, bool>[] bodies = [.. Bindings(quantified, words, binding)
            .Select(bound => Of(quantified.Body, words, bound, denied != flipped, byTalks))];
        return quantified.Quantifier switch
        {
            Quantifier.All => world => bodies.All(holds => holds(world)),
            Quantifier.Any => world => bodies.Any(holds => holds(world)),
            _ => world => !bodies.Any(holds => holds(world)),
        };
    }

    private static Func<World, bool> OfOptionCheck(OptionCheck check, Vocabulary words, IReadOnlyDictionary<string, string> binding)
    {
        var issue = words.IssueIndex(At(check.Issue, binding));
        var options = words.Issues[issue].Declaration.Options;
        bool[] named = [.. options.Select(option => check.Options.Contains(option) != check.Negated)];
        return world => named[world.Options[issue]];
    }

    private static Func<World, bool> OfOccurrence(Reference reference, Vocabulary words, bool denied, bool byTalks)
    {
        if (words.IsFact(reference))
        {
            var fact = words.FactIndex(reference);
            return denied ? world => world.DeniedFacts[fact] : world => world.Facts[fact];
        }

        var act = words.ActIndex(reference);
        return byTalks ? world => world.Acts[act] && world.IsByTalks(act) : world => world.Acts[act];
    }

    private static Func<World, bool> OfOrder(OrderKind kind, int first, int second) => kind switch
    {
        OrderKind.With => world => world.Acts[first] && world.Acts[second] && world.AreTogether(first, second),
        OrderKind.Before => world => IsBefore(world, first, second),
        // A promise for after talks, which are the act of index 0.
        OrderKind.After when second == 0 => world => world.Acts[first] && world.Acts[0] && world.IsEarlier(0, first),
        _ => world => IsBefore(world, second, first),
    };

    private static bool IsBefore(World world, int act, int other) => world.Acts[act] && (!world.Acts[other] || world.IsEarlier(act, other));

    private static string? SetMeant(Condition condition, string variable, Vocabulary words) => condition switch
    {
        Negation negation => SetMeant(negation.Operand, variable, words),
        Conjunction conjunction => SetMeant(conjunction.Operands, variable, words),
        Disjunction disjunction => SetMeant(disjunction.Operands, variable, words),
        Implication implication => SetMeant([implication.Premise, implication.Consequence], variable, words),
        Counted counted => SetMeant(counted.Operands, variable, words),
        Quantified quantified => SetMeant(quantified.Body, variable, words),
        OptionCheck check when check.Issue.Key == variable => words.Over(check.Issue.Name),
        Occurrence occurrence when occurrence.Of.Key == variable => words.Over(occurrence.Of.Name),
        Order order when order.First.Key == variable => words.Over(order.First.Name),
        Order order when order.Second.Key == variable => words.Over(order.Second.Name),
        _ => null,
    };

    private static string? SetMeant(IEnumerable<Condition> conditions, string variable, Vocabulary words) =>
        conditions.Select(condition => SetMeant(condition, variable, words)).FirstOrDefault(set => set is not null);
}
