using System.Globalization;
using FeasibilityEngine.Model;
using FeasibilityEngine.Model.Conditions;

namespace FeasibilityEngine.Benchmarks.Growth;

/// <summary>
/// Scenarios in which little stands beside each thing: every precondition wants one place to be held by the north and a neighbouring one by
/// the south, or is waived. The same structures as those of the side-by-side runner (<c>peers/thin.py</c>), a shuffled one drawn otherwise.
/// </summary>
internal static class ThinStructure
{
    private const int Width = 3;
    private static readonly ValueList<string> Holders = ["north", "south"];

    /// <summary>Each place with the next one.</summary>
    public static Scenario Path(int size) => Make("path", size, Enumerable.Range(0, size).Select(i => (i, i + 1)));

    /// <summary>A path of which neither places nor preconditions are declared in the order in which they lie.</summary>
    public static Scenario ShuffledPath(int size)
    {
        var draws = new Draws(1);
        var names = Shuffled([.. Enumerable.Range(0, size + 1)], draws);
        return Make("shuffled path", size, Shuffled([.. Enumerable.Range(0, size).Select(i => (names[i], names[i + 1]))], draws));
    }

    /// <summary>Each place with two below it.</summary>
    public static Scenario Tree(int size) => Make("tree", size, Enumerable.Range(1, size).Select(i => ((i - 1) / 2, i)));

    /// <summary>Three places beside each other, as many rows as the size, each place with its neighbours.</summary>
    public static Scenario Grid(int size) => Make(
        "grid",
        size,
        Enumerable.Range(0, size).SelectMany(row => Enumerable.Range(0, Width - 1).Select(at => ((row * Width) + at, (row * Width) + at + 1)))
            .Concat(Enumerable.Range(0, (size - 1) * Width).Select(place => (place, place + Width))));

    private static Scenario Make(string structure, int size, IEnumerable<(int North, int South)> wished)
    {
        (int North, int South)[] edges = [.. wished];
        var places = new KeySet("place", [.. Enumerable.Range(0, 1 + edges.Max(edge => Math.Max(edge.North, edge.South))).Select(i => Name("place", i))]);
        return new Scenario
        {
            Id = structure.Replace(' ', '-'),
            Name = string.Create(CultureInfo.InvariantCulture, $"A {structure} of {size}"),
            AsOf = new DateOnly(2025, 1, 1),
            Parties = [new Party("north", "North"), new Party("south", "South")],
            Sets = [places],
            Issues = [new Issue("held", places.Id, Holders)],
            Positions = [.. edges.Select((edge, number) => new Position(
                Name("p", number),
                Holders[number % 2],
                PositionKind.Precondition,
                [new Rung(Rung.Requires, Held(edge.North, "north") & Held(edge.South, "south")), new Rung(Rung.Waive, Condition.True, 1)]))],
        };

        OptionCheck Held(int place, string by) => new(new Reference("held", places.Keys[place]), [by]);
    }

    private static T[] Shuffled<T>(T[] items, Draws draws)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = draws.Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }

        return items;
    }

    private static string Name(string word, int number) => string.Create(CultureInfo.InvariantCulture, $"{word}-{number:0000}");
}
