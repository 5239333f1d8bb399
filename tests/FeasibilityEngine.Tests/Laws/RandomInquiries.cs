using System.Runtime.CompilerServices;
using CsCheck;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Draws scenarios with a question, a day and assumed developments.</summary>
internal sealed class RandomInquiries : Gen<Inquiry>
{
    private readonly Gen<Scenario> _scenarios;

    private RandomInquiries(Gen<Scenario> scenarios) => _scenarios = scenarios;

    /// <summary>About scenarios without any order of acts.</summary>
    public static RandomInquiries All { get; } = new(RandomScenarios.All);

    /// <summary>About scenarios that ask for an order.</summary>
    public static RandomInquiries Ordered { get; } = new(RandomScenarios.Ordered);

    public override Inquiry Generate(PCG pcg, Size? min, out Size size)
    {
        var scenario = _scenarios.Generate(pcg, min, out size);
        var dice = new Dice(pcg);
        Question? question = dice.Chance(20) ? Question.Settlement : Question.Talks;
        if (dice.Chance(20))
        {
            // The scenario says what is asked, or the options say otherwise.
            scenario = scenario with { Question = question };
            question = dice.Chance(70) ? null : dice.Chance(50) ? Question.Settlement : Question.Talks;
        }

        DateOnly? asOf = dice.Chance(20) ? new DateOnly(2022, dice.Between(1, 7), dice.Between(1, 2)) : null;
        var assume = scenario.Developments.Where(_ => dice.Chance(35)).Select(development => development.Id).ToValueList();
        return new Inquiry(scenario, question, asOf, assume);
    }

    /// <summary>
    /// Tries a law on so many drawn inquiries. A failure names CsCheck's seed, which the environment variable
    /// <c>CsCheck_Seed</c> takes to draw the same again, and writes the smallest failing scenario down.
    /// </summary>
    public static void Try(int samples, Action<Inquiry> law, [CallerMemberName] string series = "") =>
        All.Hold(law, samples, inquiry => inquiry.ToString(), series);

    /// <summary>The same on inquiries about scenarios that ask for an order.</summary>
    public static void TryOrdered(int samples, Action<Inquiry> law, [CallerMemberName] string series = "") =>
        Ordered.Hold(law, samples, inquiry => inquiry.ToString(), series);

    /// <summary>
    /// The same, drawing on until one of those drawn was a case in point, of which the law returns true: so few draws may happen
    /// to be all trivial, and a law that was never put to the test must not pass.
    /// </summary>
    public static void TryUntilInPoint(int samples, Func<Inquiry, bool> law, [CallerMemberName] string series = "")
    {
        const int Rounds = 100;
        var inPoint = 0;
        for (var round = 0; round < Rounds && inPoint == 0; round++)
        {
            Try(samples, inquiry => Interlocked.Add(ref inPoint, law(inquiry) ? 1 : 0), $"{series} {round}");
        }

        inPoint.Should().BePositive($"one in {Rounds} times {samples} scenarios should be a case in point");
    }
}
