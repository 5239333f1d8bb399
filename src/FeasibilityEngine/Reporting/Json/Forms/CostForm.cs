using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>A cost, however it was computed: 3.00 is written as 3.</summary>
internal sealed class CostForm : Form<decimal>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => Write(writer, value);

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = "number" };

    /// <summary>The number, for forms that hold one.</summary>
    public static void Write(Utf8JsonWriter writer, decimal cost) => writer.WriteNumberValue(cost / 1.0000000000000000000000000000m);
}

/// <summary>A cost that was asked for, and is null where it is not known; unlike one that was not asked for, which is left out.</summary>
[JsonConverter(typeof(AskedCostForm))]
internal readonly record struct AskedCost(decimal? Amount);

/// <summary>The number, or null.</summary>
internal sealed class AskedCostForm : Form<AskedCost>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AskedCost value, JsonSerializerOptions options)
    {
        if (value.Amount is { } amount)
        {
            CostForm.Write(writer, amount);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = new JsonArray("number", "null") };
}
