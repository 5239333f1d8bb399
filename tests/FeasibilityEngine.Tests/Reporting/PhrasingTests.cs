using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting.Words;
using static FeasibilityEngine.Tests.Assembling.Deriving.GroundCase;

namespace FeasibilityEngine.Tests.Reporting;

public class PhrasingTests
{
    private static readonly Phrasing Phrasing = new(new Vocabulary(LeadFindings.Remote with
    {
        Scenario = LeadCase.Scenario with
        {
            Issues = [.. LeadCase.Scenario.Issues, new Issue("law", null, ["kept", "lifted"], "the law that binds both sides")],
            Acts =
            [
                .. LeadCase.Scenario.Acts,
                new Act("election"),
                new Act("pullback", "territory", Says: "Russia leaves the territory"),
                new Act("finding", Says: "the court finds that it is not so that shots were fired"),
            ],
        },
    }));

    [Fact]
    public void An_issue_with_a_small_first_letter_becomes_part_of_the_sentence() =>
        Phrasing.Goal(Is("status[crimea]", "deferred")).Should().Be("talks need the agreed status of crimea to be deferred");

    [Fact]
    public void An_issue_with_a_capital_stands_in_quotation_marks() =>
        Phrasing.Goal(Is("troops[crimea]", "present")).Should().Be("talks need “The Russian army in the territory” (crimea) to be present");

    [Fact]
    public void An_issue_without_words_stands_as_written() =>
        Phrasing.Claim(Is("alliances", "free")).Should().Be("alliances is free");

    [Fact]
    public void Several_keys_take_the_place_of_the_set() =>
        Phrasing.Claim(LeadCase.AllKeys("status", "deferred")).Should().Be("the agreed status of crimea, donetsk and kherson is deferred");

    [Theory]
    [InlineData(Quantifier.All, "the agreed status of each territory except crimea is deferred")]
    [InlineData(Quantifier.Any, "the agreed status of at least one territory except crimea is deferred")]
    [InlineData(Quantifier.No, "the agreed status of no territory except crimea is deferred")]
    public void A_range_takes_the_place_of_the_set(Quantifier quantifier, string words) =>
        Phrasing.Claim(new Quantified(quantifier, "t", "territory", ["crimea"], Is("status[t]", "deferred"))).Should().Be(words);

    [Fact]
    public void What_is_denied_ends_at_a_comma()
    {
        Phrasing.Claim(!Holds("ceasefire") | Holds("pullback[donetsk]")).Should()
            .Be("either it does not happen that both sides cease fire along the line of contact, or Russia leaves donetsk");
        Phrasing.Claim(!Holds("ceasefire") & Holds("pullback[donetsk]") & Holds("election")).Should()
            .Be("it does not happen that both sides cease fire along the line of contact, and Russia leaves donetsk, and election takes place");
        Phrasing.Claim(Holds("pullback[donetsk]") | !Holds("ceasefire")).Should()
            .Be("either Russia leaves donetsk or it does not happen that both sides cease fire along the line of contact");
    }

    [Fact]
    public void An_act_is_a_clause()
    {
        Phrasing.Goal(Holds("ceasefire")).Should().Be("talks require that both sides cease fire along the line of contact");
        Phrasing.Goal(!Holds("ceasefire")).Should().Be("talks rule out that both sides cease fire along the line of contact");
        Phrasing.Goal(Holds("pullback[donetsk]")).Should().Be("talks require that Russia leaves donetsk");
        Phrasing.Goal(Holds("election")).Should().Be("talks need election to take place");
    }

    [Fact]
    public void What_is_denied_is_a_clause_whatever_it_is_made_of()
    {
        var both = Holds("election") & Is("alliances", "free");

        Phrasing.Goal(!both).Should().Be("talks require it not to be so that election takes place and alliances is free");
        Phrasing.Asking(!both).Should().Be("asks that it is not so that election takes place and alliances is free");
    }

    [Fact]
    public void The_words_of_the_scenario_do_not_decide_what_is_a_clause_or_denied()
    {
        Phrasing.Goal(Is("law", "kept")).Should().Be("talks need the law that binds both sides to be kept");
        Phrasing.Asking(Is("law", "kept")).Should().Be("asks for the law that binds both sides to be kept");
        Phrasing.Claim(Holds("finding") | Holds("election")).Should()
            .Be("either the court finds that it is not so that shots were fired or election takes place");
    }

    [Fact]
    public void Conditions_that_differ_never_have_the_same_words()
    {
        Condition[] atoms = [.. "abcd".Select(name => new Occurrence(new Reference(name.ToString())))];
        var pairs = (from first in atoms from second in atoms where first != second select (first, second)).SelectMany(p => Combined(p.first, p.second)).ToList();
        var nested = (from pair in pairs from atom in atoms select (pair, atom)).SelectMany(p => Combined(p.pair, p.atom).Concat(Combined(p.atom, p.pair)));
        var twice = (from first in pairs from second in pairs select (first, second)).SelectMany(p => Combined(p.first, p.second));
        var scenario = LeadCase.Scenario with { Acts = [.. "abcd".Select(name => new Act(name.ToString()))] };
        var phrasing = new Phrasing(new Vocabulary(scenario, Question.Talks, asOf: null, []));
        var alike = new List<string>();
        var meanings = new Dictionary<string, (int Meaning, Condition Condition)>(StringComparer.Ordinal);

        foreach (var condition in atoms.Concat(pairs).Concat(pairs.Select(pair => !pair)).Concat(nested).Concat(twice))
        {
            var meaning = Enumerable.Range(0, 16).Sum(state => Holds(condition, state) ? 1 << state : 0);
            foreach (var words in new[] { "claim: " + phrasing.Claim(condition), "need: " + phrasing.Need(condition) })
            {
                meanings.TryAdd(words, (meaning, condition));
                if (meanings[words].Meaning != meaning)
                {
                    alike.Add($"“{words}” is said of {meanings[words].Condition} and of {condition}");
                }
            }
        }

        alike.Should().BeEmpty();

        static IEnumerable<Condition> Combined(Condition first, Condition second) => [first & second, first | second, first.Implies(second), first & !second];

        static bool Holds(Condition condition, int state) => condition switch
        {
            Occurrence occurrence => (state >> (occurrence.Of.Name[0] - 'a') & 1) != 0,
            Negation negation => !Holds(negation.Operand, state),
            Conjunction conjunction => conjunction.Operands.All(operand => Holds(operand, state)),
            Disjunction disjunction => disjunction.Operands.Any(operand => Holds(operand, state)),
            Implication implication => !Holds(implication.Premise, state) || Holds(implication.Consequence, state),
            _ => throw new ArgumentOutOfRangeException(nameof(condition)),
        };
    }
}
