namespace FeasibilityEngine.Findings;

/// <summary>Who gives in a concession set.</summary>
public enum SetShape
{
    /// <summary>Nobody: the path is open.</summary>
    None,

    /// <summary>One party to the dispute gives.</summary>
    Unilateral,

    /// <summary>Two or more parties to the dispute give, no third party does.</summary>
    Reciprocal,

    /// <summary>A third party gives, alone or with others; how many sides of the dispute give beside it, <see cref="ConcessionSet.CostByParty"/> says.</summary>
    ThirdParty,
}
