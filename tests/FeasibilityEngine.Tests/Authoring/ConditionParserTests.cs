using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Authoring;

public class ConditionParserTests
{
    [Fact]
    public void Reading_what_a_condition_prints_gives_an_equal_condition() =>
        GenCondition.OfDepth(4).Hold(condition => ConditionText.Parse(condition.ToString()).Should().Be(condition));

    [Fact]
    public void A_chain_is_one_conjunction_and_parentheses_keep_their_nesting()
    {
        ConditionText.Parse("a and b and c").Should().Be(new Conjunction([Of("a"), Of("b"), Of("c")]));
        ConditionText.Parse("(a and b) and c").Should().Be(new Conjunction([new Conjunction([Of("a"), Of("b")]), Of("c")]));
        ConditionText.Parse("a or (b or c)").Should().Be(new Disjunction([Of("a"), new Disjunction([Of("b"), Of("c")])]));
    }

    [Fact]
    public void And_binds_tighter_than_or_and_or_tighter_than_implies() =>
        ConditionText.Parse("a or b and c implies d implies e").Should().Be(new Implication(
            new Disjunction([Of("a"), new Conjunction([Of("b"), Of("c")])]),
            new Implication(Of("d"), Of("e"))));

    [Fact]
    public void A_quantifier_takes_one_term() =>
        ConditionText.Parse("all t in s: held[t] and calm").Should().Be(new Conjunction(
            [new Quantified(Quantifier.All, "t", "s", [], new Occurrence(new Reference("held", "t"))), Of("calm")]));

    [Fact]
    public void A_quantifier_may_leave_its_set_out_and_leave_keys_out_of_its_set()
    {
        ConditionText.Parse("no t: held[t]").Should().Be(
            new Quantified(Quantifier.No, "t", null, [], new Occurrence(new Reference("held", "t"))));
        ConditionText.Parse("any t in s except k1, k2: held[t]").Should().Be(
            new Quantified(Quantifier.Any, "t", "s", ["k1", "k2"], new Occurrence(new Reference("held", "t"))));
    }

    [Theory]
    [InlineData("exactly one of (a, b)", CountKind.Exactly, 1)]
    [InlineData("at most one of (a, b)", CountKind.AtMost, 1)]
    [InlineData("at most 0 of (a, b)", CountKind.AtMost, 0)]
    [InlineData("at least one of (a, b)", CountKind.AtLeast, 1)]
    [InlineData("at least 2 of (a, b)", CountKind.AtLeast, 2)]
    public void Counts_are_read(string text, CountKind kind, int number) =>
        ConditionText.Parse(text).Should().Be(new Counted(kind, number, [Of("a"), Of("b")]));

    [Theory]
    [InlineData("seat is no", "no")]
    [InlineData("seat is any", "any")]
    [InlineData("seat is with", "with")]
    [InlineData("seat is true", "true")]
    [InlineData("seat is one", "one")]
    [InlineData("seat is at", "at")]
    public void Words_of_the_language_can_be_options(string text, string option) =>
        ConditionText.Parse(text).Should().Be(new OptionCheck(new Reference("seat"), [option]));

    [Fact]
    public void Is_not_and_is_one_of_are_forms_of_their_own()
    {
        ConditionText.Parse("seat is not no").Should().Be(new OptionCheck(new Reference("seat"), ["no"], Negated: true));
        ConditionText.Parse("seat is one of (no, any, later)").Should().Be(new OptionCheck(new Reference("seat"), ["no", "any", "later"]));
        ConditionText.Parse("not seat is later").Should().Be(new Negation(new OptionCheck(new Reference("seat"), ["later"])));
    }

    [Theory]
    [InlineData("a before b", OrderKind.Before)]
    [InlineData("a with b", OrderKind.With)]
    [InlineData("a after b", OrderKind.After)]
    public void Order_is_read(string text, OrderKind kind) =>
        ConditionText.Parse(text).Should().Be(new Order(new Reference("a"), kind, new Reference("b")));

    [Theory]
    [InlineData("a and", 6, DiagnosticCodes.UnexpectedWord, null)]
    [InlineData("a b", 3, DiagnosticCodes.UnexpectedWord, "a is b")]
    [InlineData("(a b) or c", 4, DiagnosticCodes.UnexpectedWord, "a is b")]
    [InlineData("a b and c", 3, DiagnosticCodes.UnexpectedWord, "a is b")]
    [InlineData("if a then b", 1, DiagnosticCodes.UnexpectedWord, "a implies b")]
    [InlineData("a unless b", 3, DiagnosticCodes.UnexpectedWord, "not b implies a")]
    [InlineData("a only after b", 3, DiagnosticCodes.UnexpectedWord, null)]
    [InlineData("troops[t] withdrawn", 11, DiagnosticCodes.UnexpectedWord, "is withdrawn")]
    [InlineData("a || b", 3, DiagnosticCodes.UnexpectedCharacter, "or")]
    [InlineData("seat == open", 6, DiagnosticCodes.UnexpectedCharacter, "is")]
    [InlineData("every t in s: held[t]", 1, DiagnosticCodes.UnexpectedWord, "all")]
    [InlineData("seat is not one of (a, b)", 13, DiagnosticCodes.UnexpectedWord, "not seat is one of (a, b)")]
    [InlineData("a)", 2, DiagnosticCodes.NotClosed, null)]
    [InlineData("held[k", 5, DiagnosticCodes.NotClosed, null)]
    [InlineData("seat is and", 9, DiagnosticCodes.ReservedWord, null)]
    [InlineData("with before a", 1, DiagnosticCodes.ReservedWord, null)]
    [InlineData("all no in s: a", 5, DiagnosticCodes.ReservedWord, null)]
    [InlineData("at lest 2 of (a, b)", 4, DiagnosticCodes.UnexpectedWord, "least")]
    [InlineData("at least 99999 of (a, b)", 10, DiagnosticCodes.BadCount, null)]
    [InlineData("at most one (a, b)", 13, DiagnosticCodes.UnexpectedWord, null)]
    [InlineData("  ", 1, DiagnosticCodes.NoCondition, null)]
    [InlineData("a AND b", 3, DiagnosticCodes.UnexpectedWord, "and")]
    public void A_bad_condition_gives_one_error_at_the_right_column(string text, int column, string code, string? didYouMean)
    {
        ConditionText.TryParse(text, out _, out var diagnostic).Should().BeFalse();

        diagnostic!.Code.Should().Be(code);
        diagnostic.Span!.Column.Should().Be(column);
        diagnostic.DidYouMean.Should().Be(didYouMean);
    }

    [Fact]
    public void A_bad_condition_throws_with_its_diagnostic() =>
        FluentActions.Invoking(() => ConditionText.Parse("a and")).Should().Throw<ScenarioException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(DiagnosticCodes.UnexpectedWord);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not ", "")]
    [InlineData("all t in s: ", "")]
    [InlineData("a implies ", "")]
    [InlineData("at least 1 of (", ")")]
    public void Depth_is_limited_to_a_hundred_levels(string open, string close)
    {
        ConditionText.TryParse(Nested(100), out _, out _).Should().BeTrue();
        ConditionText.TryParse(Nested(101), out _, out var diagnostic).Should().BeFalse();
        diagnostic!.Code.Should().Be(DiagnosticCodes.ConditionTooDeep);
        ConditionText.TryParse(Nested(100_000), out _, out _).Should().BeFalse();

        string Nested(int levels) =>
            string.Concat(Enumerable.Repeat(open, levels)) + "a" + string.Concat(Enumerable.Repeat(close, levels));
    }

    [Fact]
    public void Any_text_is_read_or_refused_without_throwing() =>
        Gen.OneOf(Gen.String, Gen.OneOf("a", "and", "or", "not", "is", "(", ")", "[", "]", ",", ":", "all", "in", "at", "one", "of", "2", "-", "é𝒳", "\ud83d").List[0, 12]
            .Select(words => string.Join(' ', words)))
        .Hold(text => ConditionText.TryParse(text, out var condition, out var diagnostic).Should().Be(condition is not null && diagnostic is null));

    private static Occurrence Of(string name) => new(new Reference(name));
}
