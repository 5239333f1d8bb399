namespace FeasibilityEngine.Solving.Sat;

/// <summary>
/// The clauses to look at when one literal becomes false (two watched literals: Moskewicz et al. 2001; blockers: Sörensson
/// and Eén 2008). A mutable structure: used by reference only.
/// </summary>
internal struct WatchList
{
    public Watch[] Items;
    public int Count;

    public void Add(Watch watch)
    {
        if (Items is null)
        {
            Items = new Watch[4];
        }
        else if (Count == Items.Length)
        {
            Array.Resize(ref Items, Count * 2);
        }

        Items[Count++] = watch;
    }
}
