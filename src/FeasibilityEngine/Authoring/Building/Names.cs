using FeasibilityEngine.Authoring.Language;

namespace FeasibilityEngine.Authoring.Building;

/// <summary>Refuses what <see cref="ReservedWords"/> does not accept as a name, where it is given: there is no file to point into later.</summary>
internal static class Names
{
    /// <summary>What an option is called: it may have more words as its name than others.</summary>
    public const string Option = "option";

    /// <summary>Refuses what is not letters, digits, <c>-</c> and <c>_</c>, or begins with <c>-</c>.</summary>
    public static void Check(string name, string what)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!ReservedWords.IsName(name))
        {
            throw new ArgumentException(
                $"'{name}' cannot name {English.WithArticle(what)}: names are letters, digits, '-' and '_', and do not begin with '-'.", nameof(name));
        }
    }

    /// <summary>Refuses, besides, the words of the condition language, for what stands in conditions by its name alone.</summary>
    public static void CheckInConditions(string name, string what)
    {
        Check(name, what);
        if (what == Option ? ReservedWords.IsReservedAsOption(name) : ReservedWords.IsReserved(name))
        {
            throw new ArgumentException($"'{name}' cannot name {English.WithArticle(what)}: it is a word of the condition language.", nameof(name));
        }
    }
}
