using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>How many there are, as a decimal string: sets that combine freely are more than most programs' numbers hold.</summary>
internal sealed class CountForm : Form<BigInteger>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = "^[0-9]+$" };
}

/// <summary>How many there are, as a number, where there are as many as are listed.</summary>
internal sealed class NumberForm : Form<BigInteger>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BigInteger value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = "integer", ["minimum"] = 0 };
}

/// <summary>What chance is drawn from, as a decimal string: it can be larger than the whole numbers that all programs hold exactly.</summary>
internal sealed class SeedForm : Form<ulong>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override JsonObject Schema() => new() { ["type"] = "string", ["pattern"] = "^[0-9]+$" };
}
