namespace FeasibilityEngine.Reporting.Claims;

/// <summary>
/// What a sentence of a report says of the scenario, as data in the words of the model and the findings: ids, rungs, conditions, sets.
/// Each kind has a predicate over scenario and states that makes it true: docs/claims.md has it in words, and the laws of words hold
/// every sentence of random reports to it, so that no test has to read prose.
/// </summary>
/// <remarks>A claim holds of the scenario, the question, the day, the assumed developments and the supposed concessions that the report is about.</remarks>
internal abstract record Claim;
