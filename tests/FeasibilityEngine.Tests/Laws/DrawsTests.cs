using CsCheck;

namespace FeasibilityEngine.Tests.Laws;

public class DrawsTests
{
    private static readonly Gen<int> Numbers = Gen.Int[0, 1_000_000];

    [Fact]
    public void What_is_drawn_is_the_same_each_time_and_differs_from_law_to_law()
    {
        Drawn("one").Should().Equal(Drawn("one")).And.OnlyHaveUniqueItems().And.NotIntersectWith(Drawn("another"));

        static int[] Drawn(string series)
        {
            var drawn = new List<int>();
            Numbers.Hold(number => drawn.Add(number), samples: 20, series: series, threads: 1);
            return [.. drawn];
        }
    }

    [Fact]
    public void A_law_that_fails_for_one_value_in_hundreds_fails_with_the_seed_that_draws_it_again()
    {
        var broken = () => Numbers.Hold(number => number % 100 != 7, samples: 2000);

        broken.Should().Throw<CsCheckException>().WithMessage("*CsCheck_Seed*07*");
    }
}
