namespace FeasibilityEngine.Cli.Helping;

/// <summary>What the help shows of each verb in use. A test runs every command line here.</summary>
internal static class Examples
{
    /// <summary>The examples of a verb: the command line, and what it is for.</summary>
    public static IReadOnlyList<(string Line, string Use)> Of(string verb) => verb switch
    {
        "check" =>
        [
            ("feasibility check talks.yaml", "all mistakes at once, with place and likely fix"),
            ("feasibility check talks.yaml --format sarif -o talks.sarif", "for a code host, which shows them beside the lines"),
        ],
        "analyse" =>
        [
            ("feasibility analyse talks.yaml", "is a path open, why not, what would open it"),
            ("feasibility analyse talks.yaml --as-of 2025-04-01 --assume observers-step-in", "on another day, with a development"),
        ],
        "timeline" =>
        [
            ("feasibility timeline talks.yaml", "when the verdict changed, and what changed it"),
            ("feasibility timeline talks.yaml --question settlement --as-of 2025-05-10", "of a settlement, up to a day"),
        ],
        "explain" =>
        [
            ("feasibility explain talks.yaml", "what there is to explain"),
            ("feasibility explain talks.yaml conflict-1 patrols-leave-first", "one conflict and one position in full"),
        ],
        "whatif" =>
        [
            ("feasibility whatif talks.yaml --concede patrols-leave-first=inner-first", "what a concession would resolve, and what still blocks"),
            ("feasibility whatif talks.yaml --assume observers-step-in", "the same of a development"),
        ],
        "sets" =>
        [
            ("feasibility sets talks.yaml --order even", "the sets in which the party that pays most pays least"),
            ("feasibility sets talks.yaml --cap south=4", "the cheapest sets that cost the south at most 4"),
            ("feasibility sets talks.yaml --order random --seed 7 --top 3", "three examples, each set as likely as the others"),
        ],
        "compare" =>
        [
            ("feasibility compare talks.yaml --as-of 2025-04-01 --as-of 2025-06-01", "what differs between two days"),
            ("feasibility compare talks.yaml revised.yaml --fail-on changed", "what differs between two files; exit code 1 where anything does"),
        ],
        "sweep" =>
        [
            ("feasibility sweep talks.yaml --vary cost:patrols-leave-first=inner-first:1..5 development:observers-step-in", "five costs, each with and without the development"),
            ("feasibility sweep talks.yaml --vary date:events --format ndjson -o days.ndjson", "a line for each day on which something changes"),
            ("feasibility sweep --from days.ndjson", "puts lines together, such as those of shards"),
        ],
        "test" =>
        [
            ("feasibility test .", "the expectations of every scenario in this folder and below"),
            ("feasibility test talks.yaml --format junit -o results.xml", "for a build server"),
        ],
        "init" =>
        [
            ("feasibility init", "writes scenario.yaml here"),
            ("feasibility init strike.yaml", "under another name"),
        ],
        "schema" =>
        [
            ("feasibility schema -o feasibility.schema.json", "the file that the first line of a scenario names"),
            ("feasibility schema --of report -o feasibility-report.schema.json", "for a program that reads what --format json writes"),
        ],
        "completion" =>
        [
            ("feasibility completion bash", "prints the script; with source <(…) in ~/.bashrc it is installed"),
        ],
        _ => [],
    };
}
