namespace FeasibilityEngine.Tests.Architecture;

/// <summary>Every namespace of the library and what it may use: data flows one way.</summary>
internal static class Stage
{
    /// <summary>The namespace of the public doors, which puts the stages together.</summary>
    public const string Root = "FeasibilityEngine";

    private const string Doors = Root;

    /// <summary>
    /// What each namespace may use besides itself, in the order of use: a row names what stands above it, and <see cref="BackwardUses"/>
    /// says why where it does not. <c>Model.*</c> is Model with all that is below it.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> MayUse = new Dictionary<string, string[]>
    {
        // What no stage owns: seeded dice, what of a graph belongs together, ranges of options.
        ["Foundations"] = [],

        ["Model.Conditions"] = ["Model"],
        ["Model"] = ["Model.Conditions"],

        ["Findings"] = ["Model.*"],

        // Shares nothing with the search, or a mistake of the search would pass.
        ["Rechecking"] = ["Model.*", "Findings"],

        ["Authoring.Diagnostics"] = [],
        ["Authoring.Language"] = ["Model.*", "Authoring.Diagnostics"],
        ["Authoring.Validation"] = ["Foundations", "Model.*", "Authoring.Diagnostics", "Authoring.Language"],
        ["Authoring.Files.Format"] = ["Model.*", "Authoring.Language"],
        ["Authoring.Files.Writing"] = ["Model.*"],
        ["Authoring.Files.Reading"] = ["Model.*", "Authoring.Diagnostics", "Authoring.Language", "Authoring.Files.Format", "Authoring"],
        ["Authoring.Building"] = ["Model.*", "Authoring.Language", "Authoring"],
        ["Authoring"] = ["Foundations", "Model.*", "Authoring.*"],

        // Rules written as code become rules of the scenario, which is validated with them.
        ["RuleSources"] = ["Model.*", "Authoring.*"],

        ["Grounding"] = ["Foundations", "Model.*"],

        // A day is told in findings: what holds and what is out of reach, without a search.
        ["Grounding.Days"] = ["Model.*", "Findings", "Grounding"],

        ["Solving"] = [],
        ["Solving.Formulas"] = [],
        ["Solving.Sat"] = ["Solving"],
        ["Solving.Encodings"] = ["Solving", "Solving.Formulas"],
        ["Solving.Minimising"] = ["Solving", "Solving.Sat", "Solving.Encodings"],
        ["Solving.Diagrams"] = ["Solving.Formulas"],

        ["Exploration.Compiling"] = ["Model.*", "Grounding", "Solving.*", "Exploration.*"],
        ["Exploration.Witnesses"] = ["Model.*", "Grounding", "Solving.*", "Exploration", "Exploration.Compiling"],
        ["Exploration.Verdicts"] = ["Model.*", "Grounding", "Solving.*", "Exploration.*"],
        ["Exploration.Conflicts"] = ["Model.*", "Grounding", "Solving.*", "Exploration.*"],
        ["Exploration.Sets.Hitting"] = ["Solving.*", "Exploration", "Exploration.Compiling"],
        ["Exploration.Sets.Diagrams"] = ["Model.*", "Grounding", "Solving.*", "Exploration.*"],
        ["Exploration.Sets.Choosing"] = ["Foundations", "Model.*", "Grounding", "Solving.*", "Exploration.*"],
        ["Exploration.Sets"] = ["Model.*", "Grounding", "Solving.*", "Exploration.*"],
        ["Exploration"] = ["Model.*", "Grounding", "Solving.*", "Exploration.*"],

        ["Assembling.Deriving"] = ["Model.*", "Findings", "Grounding"],

        // What was found, in values: neither the compiled scenario nor the solver. What is assembled is checked before it is given.
        ["Assembling"] =
        [
            "Model.*", "Findings", "Rechecking", "Grounding.*", "Assembling.Deriving", Doors, "Exploration", "Exploration.Compiling", "Exploration.Conflicts",
            "Exploration.Sets", "Exploration.Sets.Choosing", "Exploration.Witnesses",
        ],

        ["Inquiries"] =
        [
            "Model.*", "Findings", "Rechecking", "Authoring.*", "Grounding", "Exploration", "Exploration.Sets.*", "Assembling", Doors,
        ],
        ["Inquiries.Comparing"] = ["Model.*", "Findings"],
        ["Inquiries.Selecting"] = ["Model.*", "Findings", "Inquiries", Doors],
        ["Inquiries.Developments"] = ["Foundations", "Model.*", "Findings", "Inquiries", Doors],
        ["Inquiries.Expectations"] = ["Model.*", "Findings", "Inquiries", Doors],
        ["Inquiries.Explaining"] = ["Model.*", "Findings", "Grounding.Days", "Inquiries", Doors],
        ["Inquiries.Supposing"] = ["Model.*", "Findings", "Inquiries", "Inquiries.Comparing", Doors],
        ["Inquiries.Timelines"] = ["Model.*", "Findings", "Grounding.Days", "Inquiries", "Inquiries.Comparing", Doors],

        // Authoring.Language for numbers as files write them.
        ["Inquiries.Sweeping"] = ["Foundations", "Model.*", "Findings", "Authoring.Language", "Grounding.Days", "Inquiries", "Inquiries.Timelines", Doors],

        // The one inquiry that asks the solver itself: what it finds out of rungs and rules is no analysis.
        ["Inquiries.Checking"] = ["Model.*", "Findings", "Authoring.*", "Grounding", "Solving", "Exploration", "Exploration.Verdicts", "Inquiries", Doors],

        // Authoring.Diagnostics for what is wrong with a file, and where an expectation stands.
        ["Reporting.Claims"] = ["Model.*", "Findings", "Inquiries.*", "Reporting.Document"],
        ["Reporting.Document"] = ["Model.*", "Findings", "Inquiries.*", "Reporting.Claims"],
        ["Reporting.Words.Narrating"] = ["Model.*", "Findings", "Reporting.Claims", "Reporting.Document", "Reporting.Words"],
        ["Reporting.Words"] =
            ["Model.*", "Findings", "Inquiries.*", "Authoring.Diagnostics", "Reporting", "Reporting.Claims", "Reporting.Document", "Reporting.Words.Narrating"],
        ["Reporting.Contents.Timelines"] =
            ["Model.*", "Findings", "Inquiries.*", "Reporting", "Reporting.Claims", "Reporting.Document", "Reporting.Words.*", "Reporting.Contents"],
        ["Reporting.Contents.Developments"] =
            ["Model.*", "Findings", "Inquiries.*", "Reporting", "Reporting.Claims", "Reporting.Document", "Reporting.Words.*"],
        ["Reporting.Contents.Comparing"] =
            ["Model.*", "Findings", "Inquiries.*", "Reporting", "Reporting.Claims", "Reporting.Document", "Reporting.Words.*", "Reporting.Contents"],
        ["Reporting.Contents"] =
        [
            "Model.*", "Findings", "Assembling", "Inquiries.*", "Authoring.Diagnostics", "Reporting", "Reporting.Claims", "Reporting.Document", "Reporting.Words.*",
        ],
        ["Reporting.PlainText"] = ["Inquiries.*", "Reporting.Document", "Reporting.Words"],
        ["Reporting.Markdown"] = ["Inquiries.*", "Reporting.Document", "Reporting.Words"],
        ["Reporting.Html"] = ["Model.*", "Findings", "Inquiries.*", "Reporting.Document", "Reporting.Words"],
        ["Reporting.Graphs"] = ["Model.*", "Findings", "Reporting.Document", "Reporting.Words", "Reporting.Html"],
        ["Reporting.Json.Forms"] = [],
        ["Reporting.Json.Parts"] = ["Model.*", "Findings", "Inquiries.*", "Reporting.Document", "Reporting.Words.*", "Reporting.Json.Forms"],
        ["Reporting.Json.Explaining"] =
            ["Model.*", "Findings", "Inquiries.*", "Reporting.Words.*", "Reporting.Json.Forms", "Reporting.Json.Parts"],
        ["Reporting.Json.Timelines"] = ["Model.*", "Findings", "Inquiries.*", "Reporting.Document", "Reporting.Words.*", "Reporting.Json.Parts"],
        ["Reporting.Json"] =
        [
            "Model.*", "Findings", "Inquiries.*", "Authoring.Diagnostics", "Reporting", "Reporting.Document", "Reporting.Words.*", "Reporting.Contents.*",
            "Reporting.Json.*",
        ],
        ["Reporting"] = ["Foundations", "Model.*", "Findings", "Inquiries.*", "Authoring.Diagnostics", "Reporting.*"],

        [Root] =
        [
            "Foundations", "Model.*", "Findings", "Authoring.Diagnostics", "Exploration", "Exploration.Sets", "Assembling", "Inquiries.*",
        ],

        // How an application puts the engine together; no stage knows of it. Grounding for the analysis that ended before anything was found out.
        ["DependencyInjection"] = ["Foundations", "Model.*", "Findings", "Authoring.Diagnostics", "RuleSources", "Grounding", "Assembling", "Inquiries.*", Doors],
    };

    /// <summary>Uses of what stands below in <see cref="MayUse"/>, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<(string User, string Used), string> BackwardUses = new Dictionary<(string User, string Used), string>
    {
        [("Model.Conditions", "Model")] = "A condition is part of the model, and holds its lists and names.",
        [("Authoring.Files.Reading", "Authoring")] = "The options of reading are a public door.",
        [("Authoring.Building", "Authoring")] = "A handle leads back to the builder that made it.",
        [("Exploration.Compiling", "Exploration.*")] = "A compiled scenario makes what reads it when it is first asked for, so that it is made once.",
        [("Exploration.Witnesses", "Exploration")] = "The budget stands with the searches.",
        [("Exploration.Verdicts", "Exploration.*")] = "The parts of one search answer each other: a verdict can need a conflict, a set a verdict and a witness.",
        [("Exploration.Conflicts", "Exploration.*")] = "As above.",
        [("Exploration.Sets.Hitting", "Exploration")] = "The budget stands with the searches.",
        [("Exploration.Sets.Diagrams", "Exploration.*")] = "As above.",
        [("Exploration.Sets.Choosing", "Exploration.*")] = "As above.",
        [("Exploration.Sets", "Exploration.*")] = "As above.",
        [("Assembling", Doors)] = "What was asked: an analysis says which options it answers.",
        [("Inquiries", Doors)] = "What was asked: the options, and who hears how the search is getting on.",
        [("Inquiries.Selecting", Doors)] = "As above.",
        [("Inquiries.Developments", Doors)] = "As above.",
        [("Inquiries.Expectations", Doors)] = "As above.",
        [("Inquiries.Explaining", Doors)] = "As above.",
        [("Inquiries.Supposing", Doors)] = "As above.",
        [("Inquiries.Timelines", Doors)] = "As above.",
        [("Inquiries.Sweeping", Doors)] = "As above.",
        [("Inquiries.Checking", Doors)] = "As above.",
        [("Reporting.Claims", "Reporting.Document")] = "Words come with what they claim, and a claim can be put into another that says where it is so.",
        [("Reporting.Words.Narrating", "Reporting.Words")] = "A narration is told in words, and a wording can hold one.",
        [("Reporting.Words", "Reporting")] = "The options and what is reported on are public doors.",
        [("Reporting.Contents.Timelines", "Reporting")] = "As above.",
        [("Reporting.Contents.Timelines", "Reporting.Contents")] = "What every report has, such as its sources.",
        [("Reporting.Contents.Developments", "Reporting")] = "The options are a public door.",
        [("Reporting.Contents.Comparing", "Reporting")] = "The options are a public door.",
        [("Reporting.Contents.Comparing", "Reporting.Contents")] = "What every report has, such as a set.",
        [("Reporting.Contents", "Reporting")] = "The options are a public door.",
        [("Reporting.Json", "Reporting")] = "The layout of all JSON is a public door.",
    };

    /// <summary>The namespace of a type by its full name, without the root; null for what the compiler adds outside the library's namespaces.</summary>
    public static string? Of(string type)
    {
        var parts = type.Split('.');
        return parts[0] != Root ? null : parts.Length == 2 ? Root : string.Join('.', parts[1..^1]);
    }

    /// <summary>Whether a row names a namespace: by itself, or as part of <c>X.*</c>.</summary>
    public static bool Names(string allowed, string used) =>
        allowed == used || (allowed.EndsWith(".*", StringComparison.Ordinal) && (used == allowed[..^2] || used.StartsWith(allowed[..^1], StringComparison.Ordinal)));
}
