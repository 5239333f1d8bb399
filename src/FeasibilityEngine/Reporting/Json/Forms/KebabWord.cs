using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeasibilityEngine.Reporting.Json.Forms;

/// <summary>The name of an enum's member as <see cref="Words.Text.Kebab{T}"/> has it: <c>red-line</c>.</summary>
internal sealed class KebabWord<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
