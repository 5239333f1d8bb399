using System.ComponentModel;
using FeasibilityEngine.Findings;

namespace FeasibilityEngine.Reporting.Json.Parts;

[Description("A step of a path.")]
internal sealed class StepJson
{
    private readonly PathStep _step;

    internal StepJson(PathStep step) => _step = step;

    [Description("What is done in it, at the same time.")]
    public IEnumerable<StepActJson> Acts => _step.Acts.Select(act => new StepActJson(act));

    [Description("Whether it comes after talks have begun.")]
    public bool AfterTalks => _step.AfterTalks;

    [Description("The positions that are satisfied from this step on.")]
    public IEnumerable<string> Satisfies => _step.Satisfies;
}

[Description("An act of a step.")]
internal sealed class StepActJson
{
    internal StepActJson(StepAct act) => (Act, By) = (act.Act, act.By);

    [Description("The act.")]
    public string Act { get; }

    [Description("Who performs it; null where it takes several.")]
    public string? By { get; }
}

[Description("A stretch of the path over which a party has done what cannot be undone and its counterpart has not yet moved.")]
internal sealed class ExposureJson
{
    internal ExposureJson(Exposure exposure) => (Party, Act, Steps) = (exposure.Party, exposure.Act, exposure.Steps);

    [Description("Who is exposed.")]
    public string Party { get; }

    [Description("What it has done.")]
    public string Act { get; }

    [Description("During which steps, counted from 1.")]
    public IEnumerable<int> Steps { get; }
}

[Description("How a path gets out of orders that exclude each other.")]
internal sealed class WayOutJson
{
    internal WayOutJson(WayOut way) => (Kind, Conflict, Acts) = (way.Kind, way.Conflict, way.Acts);

    [Description("Both at once, in parts, later, by one no longer asking, or with a third party's help.")]
    public WayOutKind Kind { get; }

    [Description("Out of which conflict, by its id.")]
    public string Conflict { get; }

    [Description("The acts by which.")]
    public IEnumerable<string> Acts { get; }
}
