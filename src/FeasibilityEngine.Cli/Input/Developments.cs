using FeasibilityEngine.Cli.Options;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Cli.Input;

/// <summary>The developments that the command line names.</summary>
internal static class Developments
{
    /// <summary>The names, each of which the scenario has.</summary>
    /// <param name="option">The option that takes them: <c>--assume</c>.</param>
    /// <param name="names">What it was given.</param>
    /// <param name="scenario">The scenario.</param>
    /// <exception cref="UsageException">The scenario has no development of that name.</exception>
    public static ValueList<string> Known(string option, string[] names, Scenario scenario)
    {
        var developments = scenario.Developments.Select(development => development.Id).ToList();
        foreach (var name in names)
        {
            if (!developments.Contains(name))
            {
                throw new UsageException($"{option} does not take '{name}': " + (developments.Count == 0
                    ? "the scenario has no developments"
                    : Nearest.To(name, developments) is { } near
                        ? $"the scenario has no such development; did you mean '{near}'?"
                        : "the scenario's developments are " + string.Join(", ", developments)));
            }
        }

        return names.ToValueList();
    }
}
