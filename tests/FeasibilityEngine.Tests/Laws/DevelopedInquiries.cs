using System.Runtime.CompilerServices;
using CsCheck;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>Drawn inquiries whose scenario has two or three developments wherever it has facts, of all sorts: helping, harming and idle.</summary>
internal sealed class DevelopedInquiries(RandomInquiries drawn) : Gen<Inquiry>
{
    public DevelopedInquiries()
        : this(RandomInquiries.All)
    {
    }

    public override Inquiry Generate(PCG pcg, Size? min, out Size size)
    {
        var inquiry = drawn.Generate(pcg, min, out size);
        var dice = new Dice(pcg);
        var scenario = inquiry.Scenario;
        var facts = scenario.Facts.SelectMany(fact => fact.Over is null
            ? [new Reference(fact.Id)]
            : scenario.Sets.Single(set => set.Id == fact.Over).Keys.Select(key => new Reference(fact.Id, key))).ToList();
        if (facts.Count == 0)
        {
            return inquiry;
        }

        var further = Enumerable.Range(1, Math.Max(0, dice.Between(2, 3) - scenario.Developments.Count)).Select(index =>
        {
            var some = dice.Some(facts, dice.Between(1, 2));
            var establishes = dice.Between(0, some.Count);
            return new Development($"further-{index}", [.. some.Take(establishes)], [.. some.Skip(establishes)]);
        });
        return inquiry.About(scenario with { Developments = [.. scenario.Developments, .. further] });
    }

    /// <summary>Tries a law on so many drawn inquiries.</summary>
    public static void Try(int samples, Action<Inquiry> law, [CallerMemberName] string series = "") =>
        new DevelopedInquiries().Hold(law, samples, inquiry => inquiry.ToString(), series);

    /// <summary>The same on inquiries about scenarios that ask for an order.</summary>
    public static void TryOrdered(int samples, Action<Inquiry> law, [CallerMemberName] string series = "") =>
        new DevelopedInquiries(RandomInquiries.Ordered).Hold(law, samples, inquiry => inquiry.ToString(), series);
}
