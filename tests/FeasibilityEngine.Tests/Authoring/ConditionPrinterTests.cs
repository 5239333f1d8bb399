using System.Collections.Concurrent;
using FeasibilityEngine.Model.Conditions;
using FeasibilityEngine.Tests.Laws;

namespace FeasibilityEngine.Tests.Authoring;

public class ConditionPrinterTests
{
    [Fact]
    public void Different_conditions_never_print_alike()
    {
        var seen = new ConcurrentDictionary<string, Condition>();

        GenCondition.OfDepth(2).Hold(condition => seen.GetOrAdd(condition.ToString(), condition) == condition, samples: 20_000);
    }

    [Fact]
    public void What_is_printed_is_one_line_with_its_parentheses_closed() =>
        GenCondition.OfDepth(4).Hold(condition =>
        {
            var text = condition.ToString();
            var open = 0;
            foreach (var c in text)
            {
                open += c switch { '(' => 1, ')' => -1, _ => 0 };
                open.Should().BeGreaterThanOrEqualTo(0, "{0}", text);
            }

            open.Should().Be(0);
            text.Should().NotContain("\n").And.NotContain("  ");
        });
}
