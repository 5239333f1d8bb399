using FeasibilityEngine.Model;
using FeasibilityEngine.Peers.Instances;

namespace FeasibilityEngine.Peers.Tests;

/// <summary>The ladder of instances and what is known about them, as they lie beside the tests.</summary>
internal static class InstanceFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "instances");

    /// <summary>The rows of <c>known.csv</c>.</summary>
    public static IReadOnlyList<KnownCount> Known { get; } = KnownCount.Read(Path.Combine(Folder, "known.csv"));

    /// <summary>
    /// The rows that take too long for a test and are held by the side-by-side runner instead: an instance and a view a line,
    /// <c>#</c> begins a comment.
    /// </summary>
    public static IReadOnlyList<string> LeftToTheRunner { get; } =
        [.. File.ReadAllLines(Path.Combine(Folder, "left-to-the-runner.txt")).Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0)];

    /// <summary>The names on the ladder.</summary>
    public static IReadOnlyList<string> Ladder { get; } =
        [.. File.ReadAllLines(Path.Combine(Folder, "ladder.txt")).Where(l => !l.StartsWith('#') && l.Contains('|')).Select(l => l.Split('|')[0].Trim())];

    /// <summary>Reads an instance by its name.</summary>
    public static Instance Read(string name) => InstanceReader.Read(Path.Combine(Folder, name + ".json"));

    /// <summary>The scenario of an instance.</summary>
    public static Scenario Scenario(string name) => InstanceScenario.Of(Read(name));
}
