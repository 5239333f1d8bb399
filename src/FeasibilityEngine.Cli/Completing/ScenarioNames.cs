using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Cli.Input;
using FeasibilityEngine.Model;

namespace FeasibilityEngine.Cli.Completing;

/// <summary>Names from the scenario that a half-written command line names. None where it cannot be read, or is large.</summary>
internal static class ScenarioNames
{
    // A suggestion must come while one types.
    private static readonly ReadingOptions Quick = new() { MaxCharacters = 1_000_000 };

    /// <summary>The developments.</summary>
    public static IEnumerable<string> Developments(CompletionContext context) =>
        Read(context)?.Developments.Select(development => development.Id) ?? [];

    /// <summary>What can be conceded: each rung of a position below the first, as <c>position=rung</c>, and the priced acts.</summary>
    public static IEnumerable<string> Concessions(CompletionContext context) => Read(context) is not { } scenario ? [] :
        scenario.Positions.SelectMany(position => position.Rungs.Skip(1).Select(rung => $"{position.Id}={rung.Id}")).Concat(PricedActs(scenario));

    /// <summary>The parties, as the beginning of a cap: <c>party=</c>.</summary>
    public static IEnumerable<string> Caps(CompletionContext context) => Read(context)?.Parties.Select(party => party.Id + "=") ?? [];

    /// <summary>What can be varied: ends of a cost are left to whoever writes it.</summary>
    public static IEnumerable<string> Variations(CompletionContext context) => Read(context) is not { } scenario ? [] :
        Concessions(context).Select(concession => $"cost:{concession.Split('[')[0]}:").Distinct()
            .Concat(["cost:*:50%..150%", "date:events"])
            .Concat(scenario.Developments.Select(development => "development:" + development.Id).Prepend("development:*").Where(_ => scenario.Developments.Count > 0))
            .Concat(scenario.Positions.Select(position => "position:" + position.Id).Prepend("position:*"));

    /// <summary>What can be explained by its own name.</summary>
    public static IEnumerable<string> Explainable(CompletionContext context) => Read(context) is not { } scenario ? [] :
        scenario.Positions.Select(position => position.Id)
            .Concat(PricedActs(scenario))
            .Concat(scenario.Facts.SelectMany(fact => Keyed(scenario, fact.Id, fact.Over)))
            .Concat(scenario.Rules.Select(rule => rule.Id));

    private static IEnumerable<string> PricedActs(Scenario scenario) =>
        scenario.Acts.Where(act => act.Price is not null).SelectMany(act => Keyed(scenario, act.Id, act.Over));

    private static IEnumerable<string> Keyed(Scenario scenario, string name, string? over) =>
        over is null ? [name] : scenario.Sets.First(set => set.Id == over).Keys.Select(key => $"{name}[{key}]");

    private static Scenario? Read(CompletionContext context)
    {
        var command = context.ParseResult.CommandResult;
        var file = command.Command.Arguments.Select(argument => command.GetResult(argument)).OfType<ArgumentResult>()
            .SelectMany(result => result.Tokens).Select(token => token.Value).FirstOrDefault(File.Exists);
        try
        {
            // What waits for somebody else, as a pipe does, cannot be read while one types.
            return file is null || !FileKind.IsRegular(file) ? null : ScenarioFile.Read(file, Quick).Scenario;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }
}
