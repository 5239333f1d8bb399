namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>The laws of words on random scenarios.</summary>
public class WordLawTests
{
    [Fact]
    public void Every_kind_of_claim_has_a_predicate() =>
        Predicates.Kinds.Select(kind => kind.Name).Should().BeEquivalentTo(Predicates.AllKinds.Select(kind => kind.Name));
}
