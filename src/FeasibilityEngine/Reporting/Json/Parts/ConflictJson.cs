using System.ComponentModel;
using System.Text.Json.Serialization;
using FeasibilityEngine.Findings;
using FeasibilityEngine.Reporting.Json.Forms;

namespace FeasibilityEngine.Reporting.Json.Parts;

/// <summary>What every conflict has, in whatever report.</summary>
internal abstract class ConflictMembersJson
{
    private readonly Conflict _conflict;

    private protected ConflictMembersJson(Conflict conflict) => _conflict = conflict;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("What kind of conflict it is: 'exclusive', the positions exclude each other; 'red-line', one of them cannot be conceded; 'circular-order', each wants to be second; 'internal', all are one party's; 'unobtainable', no concession brings about what it needs; 'self-excluding', one position excludes itself; 'act-not-conceded', it needs an act that its performer could concede.")]
    public ConflictKind Kind => _conflict.Kind;

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("Its members: none of them can be left out.")]
    public IEnumerable<ConflictMemberJson> Positions => _conflict.Positions.Select(member => new ConflictMemberJson(member));

    [JsonPropertyOrder(MemberOrder.Subject)]
    [Description("The rules through which they exclude each other, by name.")]
    public IEnumerable<string> Rules => _conflict.Rules.Select(use => use.Rule);
}

[Description("A minimal conflict. One that occurs again has the same id.")]
internal sealed class ConflictJson : ConflictMembersJson
{
    private readonly Conflict _conflict;

    /// <param name="conflict">The conflict.</param>
    /// <param name="explanation">Null where it has been given before.</param>
    internal ConflictJson(Conflict conflict, IEnumerable<string>? explanation)
        : base(conflict) => (_conflict, Explanation) = (conflict, explanation);

    [JsonPropertyOrder(MemberOrder.Name)]
    [Description("Its name in the analysis: 'conflict-1'.")]
    public string Id => _conflict.Id;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Only for 'circular-order': who asks for what order, link by link. Left out where the members go in circles in several ways.")]
    public IEnumerable<OrderLinkJson>? Circle => _conflict.Circle.Count == 0 ? null : _conflict.Circle.Select(link => new OrderLinkJson(link));

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Description("Why they exclude each other, in sentences; only where the conflict occurs first.")]
    public IEnumerable<string>? Explanation { get; }
}

[Description("A member of a conflict.")]
internal sealed class ConflictMemberJson
{
    private readonly Standing _standing;

    internal ConflictMemberJson(Standing standing) => _standing = standing;

    [Description("The position or the priced act.")]
    public string Id => _standing.Id;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [Only(true)]
    [Description("There, and true, only for a priced act.")]
    public bool? Act => _standing.IsAct ? true : null;

    [Description("Whose it is.")]
    public string Party => _standing.Party;

    [Description("At which rung it stands, counted from the stated one, which is 0.")]
    public int Rung => _standing.Rung;

    [Description("The file's name for the rung.")]
    public string RungId => _standing.RungId;
}

[Description("One link of a circle: an order that is asked for.")]
internal sealed class OrderLinkJson
{
    private readonly OrderDemand _link;

    internal OrderLinkJson(OrderDemand link) => _link = link;

    [Description("The act that is to come first.")]
    public string First => _link.First;

    [Description("How it is to come: 'before' the other, 'no-later', or 'together' with it.")]
    public OrderDemandKind Order => _link.Kind;

    [Description("The other act.")]
    public string Second => _link.Second;

    [Description("The positions that ask for it.")]
    public IEnumerable<string> Positions => _link.Positions;
}
