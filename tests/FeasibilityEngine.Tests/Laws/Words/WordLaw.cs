using FeasibilityEngine.Reporting;

namespace FeasibilityEngine.Tests.Laws.Words;

/// <summary>Every sentence of a report is true: each of its claims holds.</summary>
internal static class WordLaw
{
    public static void Check(Inquiry asked, IEnumerable<Said> everything)
    {
        foreach (var said in everything)
        {
            foreach (var claim in said.Claims)
            {
                if (!Predicates.Holds(claim, asked))
                {
                    Assert.Fail($"“{said}” claims what is not so: {claim}");
                }
            }
        }
    }
}
