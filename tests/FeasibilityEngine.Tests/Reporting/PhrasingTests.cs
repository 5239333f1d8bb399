using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Reporting;
using static FeasibilityEngine.Tests.Findings.GroundCase;

namespace FeasibilityEngine.Tests.Reporting;

public class PhrasingTests
{
    private static readonly Phrasing Phrasing = new(new Vocabulary(LeadFindings.Remote with
    {
        Scenario = LeadCase.Scenario with
        {
            Acts = [.. LeadCase.Scenario.Acts, new Act("election"), new Act("pullback", "territory", Says: "Russia leaves the territory")],
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
}
