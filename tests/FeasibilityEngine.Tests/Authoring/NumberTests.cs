using System.Globalization;
using CsCheck;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Authoring.Language;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>Numbers are read exactly or refused, whatever form they have, and equal costs are kept alike.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("2.50", "2.5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("+4", "4")]
    [InlineData("1E2", "100")]
    [InlineData("1e5", "100000")]
    [InlineData("1.0", "1")]
    [InlineData("1e-05", "0.00001")]
    [InlineData("0e999999999999", "0")]
    [InlineData("-0", "0")]
    [InlineData("12.5e+1", "125")]
    [InlineData("0.000000001", "0.000000001")]
    [InlineData("1000000000000", "1000000000000")]
    [InlineData("0.00000000100000000000000000000000000000000", "0.000000001")]
    [InlineData("1000000000000000000000e-12", "1000000000")]
    public void Every_form_of_a_number_is_read_exactly(string text, string number)
    {
        NumberText.Read(text, out var read).Should().Be(NumberForm.Kept);
        read.ToString(CultureInfo.InvariantCulture).Should().Be(number);
        ScenarioFile.ReadText(WithPrice(text)).OrThrow().Acts[0].Price!.Value.ToString(CultureInfo.InvariantCulture).Should().Be(number);
    }

    [Theory]
    [InlineData("1e-05", "0.00001")]
    [InlineData("1E2", "100")]
    [InlineData("-0", "0")]
    [InlineData("1e5", "100000")]
    [InlineData("1.0", "1")]
    public void Every_form_of_a_json_number_is_a_number(string text, string number)
    {
        var reading = ScenarioFile.ReadText(
            $$"""{ "feasibility": 1.0, "scenario": "x", "parties": ["a"], "acts": { "v": { "by": "a", "price": {{text}} } }, "positions": { "p": { "party": "a", "requires": "v" } } }""", "x.json");

        reading.Diagnostics.Should().BeEmpty();
        reading.Scenario!.Acts[0].Price!.Value.ToString(CultureInfo.InvariantCulture).Should().Be(number);
    }

    [Theory]
    [InlineData("0.0000000001")]
    [InlineData("0.3333333333333333333333333333")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.00000000000000000000000000000000000000000000000001")]
    [InlineData("1e-10")]
    [InlineData("1e-99999999999999")]
    public void A_number_with_too_many_digits_after_the_point_is_refused_and_never_read_as_nothing(string text)
    {
        var told = ScenarioFile.ReadText(WithPrice(text)).Diagnostics.Should().ContainSingle().Subject;

        told.Code.Should().Be(DiagnosticCodes.CostTooFine);
        told.Message.Should().EndWith("has more than 9 digits after the point.");
        told.Span!.Line.Should().Be(4);
    }

    [Theory]
    [InlineData("1000000000000.000000001")]
    [InlineData("1e13")]
    [InlineData("1e99999999999999")]
    [InlineData("ten")]
    [InlineData("1,5")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("NaN")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData(".")]
    public void What_is_too_large_or_no_number_is_refused(string text) =>
        ScenarioFile.ReadText(WithPrice($"'{text}'")).Diagnostics.Select(told => told.Code).Should().Equal(DiagnosticCodes.BadNumber);

    [Theory]
    [InlineData("010", "10")]
    [InlineData("00.5", "0.5")]
    [InlineData("-007", "-7")]
    public void A_number_that_starts_with_a_zero_is_read_with_a_warning(string text, string number)
    {
        var told = ScenarioFile.ReadText(WithPrice(text)).Diagnostics.Single(told => told.Severity == Severity.Warning);

        (told.Code, told.DidYouMean).Should().Be((DiagnosticCodes.LeadingZero, number));
        ScenarioFile.ReadText(WithPrice($"'{text}'")).Diagnostics.Should().NotContain(quoted => quoted.Code == DiagnosticCodes.LeadingZero);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.5")]
    [InlineData("0e3")]
    [InlineData("100")]
    public void A_zero_that_every_reader_reads_alike_is_no_fault(string text) => ScenarioFile.ReadText(WithPrice(text)).Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_third_from_code_is_refused_where_the_scenario_is_built()
    {
        var s = new ScenarioBuilder("A third");
        var party = s.Party("a", "A");
        var issue = s.Issue("i", ["x", "y"]);
        s.Position("p", party).Requires(issue.Is("x")).Fallback("q", issue.Is("y"), cost: 10m / 3);
        s.Act("v", by: party, price: 1m / 3);

        var build = () => s.Build();

        build.Should().Throw<ScenarioException>().Which.Diagnostics.Where(told => told.Severity == Severity.Error).Select(told => told.Code)
            .Should().Equal(DiagnosticCodes.CostTooFine, DiagnosticCodes.CostTooFine);
    }

    [Fact]
    public void Costs_that_are_equal_are_kept_alike_however_many_zeros_they_end_in()
    {
        var (rung, act) = (new Rung("r", Condition.True, 2.0m), new Act("v", Price: 2.00m));

        rung.Cost.ToString(CultureInfo.InvariantCulture).Should().Be("2");
        (rung with { Cost = 2.50m }).Cost.ToString(CultureInfo.InvariantCulture).Should().Be("2.5");
        act.Price!.Value.ToString(CultureInfo.InvariantCulture).Should().Be("2");
        (act with { Price = null }).Price.Should().BeNull();
        new Rung("r", Condition.True, -0.0m).Cost.ToString(CultureInfo.InvariantCulture).Should().Be("0");
    }

    [Fact]
    public void What_is_kept_of_a_number_is_the_number_and_what_is_not_is_refused() =>
        Gen.Select(Gen.Long[0, 9_999_999_999_999_999], Gen.Int[-25, 8]).Hold(drawn =>
        {
            var (digits, exponent) = drawn;
            var form = NumberText.Read(string.Create(CultureInfo.InvariantCulture, $"{digits}e{exponent}"), out var number);

            // Digits and exponent as whole billionths, worked out without decimals.
            var billionths = exponent + 9 >= 0 ? digits * System.Numerics.BigInteger.Pow(10, exponent + 9) : digits / System.Numerics.BigInteger.Pow(10, -exponent - 9);
            var isWhole = exponent + 9 >= 0 || (digits % System.Numerics.BigInteger.Pow(10, -exponent - 9)).IsZero;
            var isLarge = billionths > System.Numerics.BigInteger.Pow(10, 21);
            form.Should().Be(isWhole ? isLarge ? NumberForm.TooLarge : NumberForm.Kept : form == NumberForm.TooLarge && isLarge ? NumberForm.TooLarge : NumberForm.TooFine);
            (form != NumberForm.Kept || (System.Numerics.BigInteger)(number * 1_000_000_000m) == billionths).Should().BeTrue();
        });

    [Theory]
    [InlineData("3", "50", "1.5")]
    [InlineData("0.000000001", "50", "0")]
    [InlineData("0.000000003", "50", "0.000000002")]
    [InlineData("1", "33.333333333", "0.333333333")]
    [InlineData("1000000000000", "100", "1000000000000")]
    [InlineData("999999999999.999999999", "1000000", "9999999999999999.99999")]
    public void Per_cent_of_a_cost_is_rounded_once_to_the_digits_that_are_kept(string cost, string percent, string comesTo) =>
        Costs.Percent(decimal.Parse(cost, CultureInfo.InvariantCulture), decimal.Parse(percent, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)
            .Should().Be(comesTo);

    private static string WithPrice(string price) =>
        $"feasibility: 1\nscenario: x\nparties: [a]\nacts: {{ v: {{ by: a, price: {price} }} }}\npositions: {{ p: {{ party: a, requires: v }} }}\n";
}
