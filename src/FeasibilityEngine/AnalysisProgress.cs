namespace FeasibilityEngine;

/// <summary>How a search is getting on.</summary>
/// <param name="Stage">What is being searched: <c>verdict</c>, <c>conflicts</c>, <c>concession sets</c>, <c>sets within reach</c>, <c>explanations</c>; or <c>timeline</c>, whose parts are days; or <c>sweep</c>, whose parts are variants.</param>
/// <param name="Component">The component that is being searched, counted from 1; of a timeline, the day; of a sweep, the variant.</param>
/// <param name="Components">How many components there are; of a timeline, days; of a sweep, variants.</param>
/// <param name="Found">How many answers the stage has found so far; of a timeline, changes of verdict; of a sweep, variants that are open or openable.</param>
public sealed record AnalysisProgress(string Stage, int Component, int Components, long Found);
