namespace FeasibilityEngine;

/// <summary>How a search is getting on.</summary>
/// <param name="Stage">What is being searched: <c>verdict</c>, <c>conflicts</c>, <c>concession sets</c>, <c>sets within reach</c>, <c>explanations</c>; or <c>timeline</c>, whose parts are days.</param>
/// <param name="Component">The component that is being searched, counted from 1; of a timeline, the day.</param>
/// <param name="Components">How many components there are; of a timeline, days.</param>
/// <param name="Found">How many answers the stage has found so far; of a timeline, changes of verdict.</param>
public sealed record AnalysisProgress(string Stage, int Component, int Components, long Found);
