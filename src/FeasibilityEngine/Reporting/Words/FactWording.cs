using FeasibilityEngine.Inquiries.Explaining;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Claims;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Words;

/// <summary>Tells a fact: why it holds or not, what would change that, by which rules it follows, and what names it.</summary>
internal sealed class FactWording(Vocabulary vocabulary, Phrasing phrasing, FactChains chains, TurnWording turns)
{
    /// <summary>The fact in full.</summary>
    public IEnumerable<Block> Blocks(FactExplanation explanation)
    {
        foreach (var sentence in chains.Tell(explanation.Name))
        {
            yield return ParagraphBlock.Hanging(sentence);
        }

        if (explanation.Circumstance.Holds is { } holds)
        {
            foreach (var block in turns.Blocks(
                explanation.Turns,
                holds ? "It would no longer hold" : "It would hold",
                holds ? "would end it" : "would make it hold",
                new FactStands(explanation.Name, !holds)))
            {
                yield return block;
            }
        }

        foreach (var sentence in OtherRules(explanation))
        {
            yield return ParagraphBlock.Hanging(sentence);
        }

        if (explanation.KeepsOutOfReach.Count > 0)
        {
            yield return ParagraphBlock.Hanging(Said.Claiming(
                $"It is named in what these need, which does not hold: {Text.List([.. explanation.KeepsOutOfReach.Select(Standings.Id)])}.",
                explanation.KeepsOutOfReach.Select(rung => new NamedInNeeds(rung, explanation.Name, IsRule: false))));
        }

        yield return ParagraphBlock.Hanging(Said.Claiming(
            explanation.UsedBy.Count > 0 ? $"It is named by {Text.List(explanation.UsedBy)}." : "Nothing names it directly.",
            new NamedBy(explanation.Name, explanation.UsedBy)));
    }

    // A rule may yield the fact at several bindings: it applies where one of them does.
    private IEnumerable<Said> OtherRules(FactExplanation explanation)
    {
        foreach (var rule in explanation.Rules.GroupBy(rule => rule.Rule, StringComparer.Ordinal).Where(rule => rule.Key != explanation.Circumstance.Rule))
        {
            if (vocabulary.Rule(rule.Key) is not { } declared
                || Applies(rule) is not { } applies
                || Where(declared, Standings.ReferenceOf(explanation.Name)) is not { } where)
            {
                continue;
            }

            yield return Said.Claiming(
                applies ? $"It follows by the rule {rule.Key} too, since {phrasing.Claim(where)}." : $"It would follow by the rule {rule.Key} where {phrasing.Claim(where)}.",
                new RuleYields(rule.Key, explanation.Name, where, applies));
        }
    }

    // Null where that depends on what is agreed.
    private static bool? Applies(IEnumerable<FactRule> bindings) =>
        bindings.Any(binding => binding.Applies == true) ? true : bindings.Any(binding => binding.Applies is null) ? null : false;

    private static Condition? Where(Rule rule, Reference fact) => FactChains.WaysOf(rule, fact).ToList() switch
    {
        [] => null,
        [var single] => single,
        var ways => new Disjunction(ways.ToValueList()),
    };
}
