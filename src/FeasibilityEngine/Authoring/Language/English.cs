namespace FeasibilityEngine.Authoring.Language;

/// <summary>The little grammar that messages need.</summary>
internal static class English
{
    /// <summary>The noun with its article: <c>an option</c>, <c>a key</c>.</summary>
    public static string WithArticle(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + noun;

    /// <summary>The text with a capital at its beginning.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
