namespace FeasibilityEngine.Authoring.Building;

/// <summary>Refuses a second call where it would silently replace what the first one said.</summary>
internal static class Once
{
    /// <exception cref="InvalidOperationException">It was said before.</exception>
    public static void Require(bool unsaid, string message)
    {
        if (!unsaid)
        {
            throw new InvalidOperationException(message);
        }
    }
}
