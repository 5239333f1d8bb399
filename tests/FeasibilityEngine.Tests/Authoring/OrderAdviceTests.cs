using FeasibilityEngine.Authoring;
using FeasibilityEngine.Authoring.Diagnostics;
using FeasibilityEngine.Inquiries.Checking;

namespace FeasibilityEngine.Tests.Authoring;

/// <summary>What is advised for an order of acts can be met where it stands.</summary>
public class OrderAdviceTests
{
    [Theory]
    [InlineData("payment after talks and PLACE", "withdrawal after payment", "(withdrawal after talks and withdrawal after payment)", "((withdrawal or withdrawal after talks) implies withdrawal after payment)")]
    [InlineData("visit after talks and payment and PLACE", "withdrawal after payment", "(withdrawal and withdrawal after payment)", "((withdrawal and payment) implies withdrawal after payment)")]
    [InlineData("not withdrawal and PLACE", "withdrawal after payment", "(withdrawal after talks and withdrawal after payment)", "((withdrawal or withdrawal after talks) implies withdrawal after payment)")]
    [InlineData("not withdrawal and not (withdrawal after talks) and PLACE", "withdrawal after payment", "((withdrawal and payment) implies withdrawal after payment)", null)]
    [InlineData("PLACE", "withdrawal after payment", "withdrawal and withdrawal after payment", "(withdrawal and payment) implies withdrawal after payment")]
    public void What_is_advised_of_after_leaves_room_for_the_act(string condition, string order, string first, string? second)
    {
        var told = Told(condition.Replace("PLACE", order, StringComparison.Ordinal)).Find(diagnostic => diagnostic.Code == DiagnosticCodes.MetWithoutAct && diagnostic.Message.StartsWith($"'{order}'", StringComparison.Ordinal))!;

        var advised = told.Expected!.Split('\'').Where((part, index) => index % 2 == 1 && part.Contains(order, StringComparison.Ordinal)).ToList();
        advised.Should().Equal(new[] { first, second }.OfType<string>());
        foreach (var fix in advised)
        {
            Told(condition.Replace("PLACE", fix, StringComparison.Ordinal)).Should().NotContain(
                diagnostic => diagnostic.Code == DiagnosticCodes.NeverFulfilled || diagnostic.Message.StartsWith($"'{order}'", StringComparison.Ordinal), "'{0}' mends it", fix);
        }
    }

    private static List<Diagnostic> Told(string requires)
    {
        var reading = ScenarioFile.ReadText(
            $"feasibility: 1\nscenario: Orders\nparties: [a]\nacts: [withdrawal, payment, visit]\npositions:\n  p: {{ party: a, requires: '{requires}' }}\n", "orders.yaml");
        return [.. reading.Diagnostics, .. CheckInquiry.Ask(reading.Scenario!, locations: reading.Locations).Diagnostics];
    }
}
