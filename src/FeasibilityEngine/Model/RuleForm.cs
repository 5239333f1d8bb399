namespace FeasibilityEngine.Model;

/// <summary>How a rule reads its condition.</summary>
public enum RuleForm
{
    /// <summary><c>never: X</c>. No possible state fulfils the condition.</summary>
    Never,

    /// <summary><c>always: X</c>. Every possible state fulfils the condition.</summary>
    Always,

    /// <summary><c>when: X</c>, <c>then: fact</c>. Where the condition holds, so does the fact.</summary>
    When,
}
