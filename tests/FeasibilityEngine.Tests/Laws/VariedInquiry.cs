using System.Globalization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Inquiries.Sweeping;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Tests.Laws;

/// <summary>The variants of a scenario, made by hand from their settings.</summary>
/// <param name="Counted">The variants that count.</param>
/// <param name="CutShort">How many more were looked at, which a limit cut short.</param>
/// <param name="Combinations">How many combinations of settings there are.</param>
internal sealed record VariedInquiry(IReadOnlyList<Inquiry> Counted, long CutShort, long Combinations)
{
    /// <summary>What every drawn scenario that has some of it can vary.</summary>
    public static ValueList<string> Varied(Inquiry inquiry) => Dimensions(inquiry).Select(dimension => dimension.Entry).ToValueList();

    /// <summary>Every combination of what is varied.</summary>
    public static IReadOnlyList<ValueList<NamedValue>> AllSettings(Inquiry inquiry)
    {
        IEnumerable<IEnumerable<NamedValue>> all = [[]];
        foreach (var (_, name, values) in Dimensions(inquiry))
        {
            all = all.SelectMany(settings => values.Select(value => settings.Append(new NamedValue(name, value)))).ToList();
        }

        return [.. all.Select(settings => settings.ToValueList())];
    }

    /// <summary>The question about the variant of these settings.</summary>
    public static Inquiry ByHand(Inquiry inquiry, ValueList<NamedValue> settings)
    {
        var scenario = inquiry.Scenario;
        foreach (var (name, value) in settings)
        {
            var target = name.Split(':', 2)[^1];
            if (name.StartsWith("cost:", StringComparison.Ordinal))
            {
                var cost = decimal.Parse(value, CultureInfo.InvariantCulture);
                scenario = scenario with
                {
                    Positions = scenario.Positions.Select(position => position.Id != target.Split('=')[0] ? position : position with
                    {
                        Rungs = position.Rungs.Select(rung => rung.Id == target.Split('=')[1] ? rung with { Cost = cost } : rung).ToValueList(),
                    }).ToValueList(),
                };
            }
            else if (name.StartsWith("position:", StringComparison.Ordinal) && value == "off")
            {
                scenario = scenario with { Positions = scenario.Positions.Where(position => position.Id != target).ToValueList() };
            }
        }

        var on = settings.Where(setting => setting.Name.StartsWith("development:", StringComparison.Ordinal) && setting.Value == "on")
            .Select(setting => setting.Name["development:".Length..]);
        var day = DateOnly.ParseExact(settings.Single(setting => setting.Name == "date").Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new Inquiry(scenario with { Expectations = [] }, inquiry.Options.Question, day, on.Concat(inquiry.Options.Assume).ToValueList()) { Settings = settings };
    }

    private static IEnumerable<(string Entry, string Name, string[] Values)> Dimensions(Inquiry inquiry)
    {
        var scenario = inquiry.Scenario;
        if (scenario.Positions.FirstOrDefault(position => position.Rungs.Count > 1) is { } ladder)
        {
            var name = $"cost:{ladder.Id}={ladder.Rungs[1].Id}";
            yield return (name + ":0.5,2", name, ["0.5", "2"]);
        }

        yield return ("date:2022-01-02..2022-06-02/75d", SweepVariant.Date, ["2022-01-02", "2022-03-18", "2022-06-01"]);
        if (scenario.Developments.FirstOrDefault(development => !inquiry.Options.Assume.Contains(development.Id)) is { } development)
        {
            yield return ("development:" + development.Id, "development:" + development.Id, [SweepVariant.Off, SweepVariant.On]);
        }

        if (scenario.Positions.Count > 0)
        {
            yield return ("position:" + scenario.Positions[^1].Id, "position:" + scenario.Positions[^1].Id, [SweepVariant.Off, SweepVariant.On]);
        }
    }
}
