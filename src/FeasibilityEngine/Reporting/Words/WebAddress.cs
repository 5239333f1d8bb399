namespace FeasibilityEngine.Reporting.Words;

/// <summary>Tells addresses on the web from other words, so that a report links to nothing else.</summary>
internal static class WebAddress
{
    /// <summary>True for <c>http</c> and <c>https</c> addresses in plain characters; a link to anything else could do more than lead somewhere.</summary>
    public static bool IsOne(string address) =>
        (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal))
        && address.All(c => c is > ' ' and < '\u007F' and not ('"' or '\'' or '<' or '>' or '\\' or '`'))
        && Uri.TryCreate(address, UriKind.Absolute, out _);
}
