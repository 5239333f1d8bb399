namespace FeasibilityEngine.Model;

/// <summary>From a day on, a position is stated at a certain rung: positions harden and soften. <c>stated: { 2024-06-14: requires }</c>.</summary>
/// <param name="On">The first day on which the position is stated so.</param>
/// <param name="Rung">The name of the rung at which it is stated.</param>
public sealed record Statement(DateOnly On, string Rung);
