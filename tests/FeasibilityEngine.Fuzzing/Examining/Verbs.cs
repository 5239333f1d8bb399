using System.Globalization;
using FeasibilityEngine.Cli;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>The tool's verbs on a file, in this process.</summary>
internal sealed class Verbs(Probe probe, string path)
{
    /// <summary>What checking says of any file.</summary>
    public void Check(bool isValid)
    {
        foreach (var (form, kind) in new[] { ("text", TextKind.Plain), ("json", TextKind.Json), ("sarif", TextKind.Json) })
        {
            Run(kind, isValid ? [0, 3] : [3, 2], "check", path, "--format", form);
        }

        Run(TextKind.Xml, isValid ? [0, 1, 3, 4] : [1, 2, 3], "test", path, "--format", "junit", "--budget", "1s");
    }

    /// <summary>The verbs about a scenario.</summary>
    public void Ask(Func<bool> isEnough)
    {
        string[] developed = ["--explore-developments"];
        foreach (var (kind, args) in new (TextKind, string[])[]
        {
            (TextKind.Plain, ["analyse", path, .. developed]),
            (TextKind.Html, ["analyse", path, .. developed, "--format", "html"]),
            (TextKind.Json, ["analyse", path, .. developed, "--format", "json"]),
            (TextKind.Plain, ["timeline", path]),
            (TextKind.Plain, ["explain", path]),
            (TextKind.Plain, ["sets", path, "--order", "even"]),
            (TextKind.Plain, ["compare", path, path]),
            (TextKind.JsonLines, ["sweep", path, "--vary", "position:*", "--samples", "3", "--format", "ndjson"]),
        })
        {
            if (!isEnough())
            {
                int[] codes = args[0] == "sweep" ? [0, 2, 3, 4] : [0, 3, 4];
                Run(kind, codes, [.. args, "--budget", "1s"]);
            }
        }
    }

    /// <summary>Words on the command line that a terminal would obey: refused, and shown without harm.</summary>
    public void Refuse()
    {
        const string Odd = "a\u001b[2J\u202E\u0085b";
        foreach (string[] args in new string[][]
        {
            ["explain", path, Odd],
            ["analyse", path, "--assume", Odd],
            ["analyse", path, "--as-of", Odd],
            ["analyse", path, Odd],
            ["whatif", path, "--concede", Odd + "=x"],
            ["sweep", path, "--vary", Odd + ":x"],
            ["sets", path, "--cap", Odd + "=1"],
            ["compare", path, path + Odd],
            ["check", path + Odd],
            ["test", path + Odd],
            [Odd],
        })
        {
            Run(TextKind.Plain, [1, 2, 3], args);
        }
    }

    private void Run(TextKind kind, int[] codes, params string[] args)
    {
        var door = $"verb {(args.Length == 1 ? "that is none" : args[0])}{(Array.IndexOf(args, "--format") is >= 0 and var at ? " as " + args[at + 1] : "")}";
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var cancelKey = new CancelKey();
        var code = -1;
        var ran = probe.Ask(door, () =>
        {
            code = Tool.Run(args, new Terminal(() => Stream.Null, output, error, ErrorIsScreen: false), cancelKey);
            return door;
        }, Answers.Budget * 2);
        if (ran is null)
        {
            return;
        }

        if (!codes.Contains(code))
        {
            probe.Fail(door, string.Create(CultureInfo.InvariantCulture, $"{door}: exit code {code}"), error.ToString());
        }

        var text = output.ToString();
        if (text.Length > 0)
        {
            probe.Check(door, kind, text);
        }

        probe.Check(door + ", standard error", TextKind.Plain, error.ToString());
    }
}
