namespace FeasibilityEngine.Model;

/// <summary>
/// A question with a fixed list of options of which exactly one holds in every state:
/// <c>status[territory]</c> in <c>ukrainian, deferred, recognised-russian</c>.
/// </summary>
/// <param name="Id">The name of the issue, without its key.</param>
/// <param name="Over">The set over which it ranges (one question a key), or null for a single question.</param>
/// <param name="Options">The options; at least one. Where nothing decides, a witness takes the earliest that is possible.</param>
/// <param name="Says">The question in words, where given.</param>
public sealed record Issue(string Id, string? Over, ValueList<string> Options, string? Says = null);
