namespace FeasibilityEngine.Model;

/// <summary>
/// A named list of keys over which issues, acts, facts and rules can range:
/// <c>territory: [crimea, donetsk, luhansk]</c> makes <c>status[territory]</c> three issues.
/// </summary>
/// <param name="Id">The name of the set.</param>
/// <param name="Keys">Its keys, in the order in which the file gives them.</param>
public sealed record KeySet(string Id, ValueList<string> Keys);
