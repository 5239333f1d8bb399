using System.Text.Json;

namespace FeasibilityEngine.Peers.Instances;

/// <summary>Reads instances. They come from a generator, so what is wrong in one throws where it is met.</summary>
internal static class InstanceReader
{
    private const string Format = "concede-instance/1";

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is of another format.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static Instance Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        return root.TryGetProperty("format", out var format) && format.GetString() == Format
            ? new Instance(
                Text(root.GetProperty("name")),
                Each(root.GetProperty("parties"), Text),
                Each(root.GetProperty("issues"), i => new InstanceIssue(Text(i.GetProperty("name")), Each(i.GetProperty("values"), Text))),
                Each(root.GetProperty("rules"), Clause),
                Each(root.GetProperty("budgets"), b => new InstanceBudget(Number(b.GetProperty("max")), Each(b.GetProperty("terms"), Term))),
                Each(root.GetProperty("pre"), Precondition))
            : throw new FormatException($"'{path}' is not of the format {Format}.");
    }

    private static InstancePrecondition Precondition(JsonElement read) => new(
        Number(read.GetProperty("party")),
        Text(read.GetProperty("name")),
        Each(read.GetProperty("rungs"), r => new InstanceRung(Number(r.GetProperty("cost")), Each(r.GetProperty("clauses"), Clause))));

    private static (int Weight, Literal Literal) Term(JsonElement read) => (Number(read[0]), ReadLiteral(read[1]));

    private static IReadOnlyList<Literal> Clause(JsonElement read) => Each(read, ReadLiteral);

    private static Literal ReadLiteral(JsonElement read) => new(Kind(read[0]), Number(read[1]), Number(read[2]));

    private static LiteralKind Kind(JsonElement read) =>
        read.ValueEquals("="u8) ? LiteralKind.HasValue
        : read.ValueEquals("!"u8) ? LiteralKind.HasOtherValue
        : read.ValueEquals("+"u8) ? LiteralKind.Demanded
        : read.ValueEquals("-"u8) ? LiteralKind.NotDemanded
        : throw new FormatException($"A literal begins with =, !, + or -, not with '{Text(read)}'.");

    private static List<T> Each<T>(JsonElement list, Func<JsonElement, T> read)
    {
        var all = new List<T>(list.GetArrayLength());
        foreach (var element in list.EnumerateArray())
        {
            all.Add(read(element));
        }

        return all;
    }

    private static string Text(JsonElement read) => read.GetString() ?? throw new FormatException("A name is missing.");

    private static int Number(JsonElement read) => read.GetInt32();
}
