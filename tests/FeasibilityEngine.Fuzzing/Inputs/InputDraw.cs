using System.Text;
using System.Text.Json.Nodes;
using FeasibilityEngine.Authoring;
using FeasibilityEngine.Fuzzing.Mutations;
using FeasibilityEngine.Model;
using FeasibilityEngine.Tests.PlainReference;

namespace FeasibilityEngine.Fuzzing.Inputs;

/// <summary>Draws inputs: a scenario that is there or is drawn itself, then changes at one level or at several.</summary>
internal static class InputDraw
{
    // The trees of the seeds that are scenarios, so that each is read once.
    private static readonly Lazy<IReadOnlyList<(string Name, string Json)>> Trees = new(() =>
        [.. from seed in SeedTexts.All
            let scenario = seed.Text is { } text ? ScenarioFile.ReadText(text, "x." + seed.Extension).Scenario : null
            where scenario is not null
            select (seed.Origin, ScenarioWriter.ToJson(scenario))]);

    /// <summary>The input of one iteration; the same dice give the same input.</summary>
    public static FuzzInput Draw(Dice dice) => dice.Below(100) switch
    {
        < 10 => Whole(Drawn(dice), dice, "drawn"),
        < 58 => Tree(dice),
        < 75 => Lines(dice),
        < 87 => Bytes(dice),
        _ => All(dice),
    };

    // A tree that was changed, and then its text too: gets furthest into the parts that only see odd text.
    private static FuzzInput All(Dice dice)
    {
        var tree = Tree(dice);
        return dice.Chance(50)
            ? FuzzInput.Of(LineMutations.Mutate(tree.Text!, Text(dice), dice, dice.Between(1, 2)), tree.Extension, tree.Origin + ", lines")
            : tree with { Bytes = ByteMutations.Mutate(tree.Bytes, dice, dice.Between(1, 2)), Origin = tree.Origin + ", bytes" };
    }

    private static FuzzInput Lines(Dice dice)
    {
        var (name, text, extension) = Seed(dice);
        return FuzzInput.Of(LineMutations.Mutate(text, Text(dice), dice, dice.Between(1, 4)), extension, name + ", lines");
    }

    private static FuzzInput Bytes(Dice dice)
    {
        var (name, text, extension) = Seed(dice);
        return new FuzzInput(ByteMutations.Mutate(Encoding.UTF8.GetBytes(text), dice, dice.Between(1, 4)), extension, name + ", bytes");
    }

    private static FuzzInput Tree(Dice dice)
    {
        string name;
        JsonObject tree;
        if (dice.Chance(50))
        {
            (name, var json) = dice.Pick(Trees.Value);
            tree = JsonNode.Parse(json)!.AsObject();
        }
        else
        {
            name = "drawn";
            tree = JsonNode.Parse(ScenarioWriter.ToJson(Drawn(dice)))!.AsObject();
        }

        var other = JsonNode.Parse(dice.Pick(Trees.Value).Json)!.AsObject();
        if (dice.Chance(15))
        {
            TreeMerge.Merge(tree, other);
        }

        new TreeMutations(tree, other, dice).Mutate(dice.Chance(25) ? dice.Between(4, 12) : dice.Between(1, 3));
        var text = tree.ToJsonString();
        name += ", tree";
        // Written by the engine where it is still a scenario, so that YAML is had too.
        return dice.Chance(60) && ScenarioFile.ReadText(text, "x.json").Scenario is { } scenario ? Whole(scenario, dice, name) : FuzzInput.Of(text, "json", name);
    }

    private static FuzzInput Whole(Scenario scenario, Dice dice, string origin) => dice.Chance(75)
        ? FuzzInput.Of(ScenarioWriter.ToYaml(scenario), "yaml", origin)
        : FuzzInput.Of(ScenarioWriter.ToJson(scenario), "json", origin);

    private static (string Name, string Text, string Extension) Seed(Dice dice)
    {
        if (dice.Chance(30))
        {
            var drawn = Whole(Drawn(dice), dice, "drawn");
            return (drawn.Origin, drawn.Text!, drawn.Extension);
        }

        var seed = dice.Pick(SeedTexts.All);
        return (seed.Origin, seed.Text ?? Encoding.Latin1.GetString(seed.Bytes), seed.Extension);
    }

    private static string Text(Dice dice) => Seed(dice).Text;

    private static Scenario Drawn(Dice dice) => dice.Below(10) switch
    {
        < 4 => new ScenarioDraw(dice, onlyActs: false).Draw(),
        < 6 => new ScenarioDraw(dice, onlyActs: true).Draw(),
        _ => new OrderDraw(dice).Draw(),
    };
}
