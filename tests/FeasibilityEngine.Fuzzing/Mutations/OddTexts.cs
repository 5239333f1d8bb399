namespace FeasibilityEngine.Fuzzing.Mutations;

/// <summary>Texts that have been trouble to somebody: for readers, terminals, pages and graphs.</summary>
internal static class OddTexts
{
    public static readonly string[] Texts =
    [
        "", " ", ".", "...", "- A", "1. A", "# A", "> A", "| a | b |", "`code`", "**bold**", "[1]", "[link](https://example.org)", "![x](y)", "<b>", "</script>",
        "<!-- x -->", "]]>", "&amp;", "&#0;", "&lt", "\"", "'", "\\", "\\\\n", "a\\", "\"];x[", "-->", "%%{init: {}}%%", "end", "subgraph", "graph", "node",
        "{{x}}", "${x}", "%s", "a\tb", "a\nb", "a\r\nb", "a\u00A0b", "a\u200Bb", "e\u0301", "\u00E9", "\uD83D\uDE00", "\uD83D\uDC68\u200D\uD83D\uDC69", "\u4EBA\u4E2D\u6587",
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "\u05D0\u05D1", "\u202Ex", "\u0000", "\u001B[2J", "\u007F", "\u0085", "\u2028", "\uFEFF", "\uE0C0", "\uFFFD", "\u00AD", "\uD83D",
        "true", "false", "null", "~", "yes", "no", "on", "2024", "2024-01-01", "0x1F", "1e3", "12:30", "010", "1_000", "=", "<<", "!!str x", "&a", "*a", "? x", ": x", "x: y", "x #y", "@x",
        "As conflict-1 and set-1 show [1]", "asks that it is so", "It is nobody's. Because of that, it ends", "A", "The", "a.", "What?", "Nothing; nobody.", "set-1", "conflict-1", "talks",
        "waive", "requires", "performed", "a, b and c", "(x)", "not x", "says", "x is y", "x before talks",
    ];

    // Names by the letters that names have; some that other things have already.
    public static readonly string[] Names =
    [
        "talks", "waive", "requires", "performed", "not-performed", "set-1", "conflict-1", "rung-1", "event-1", "rule-1", "no", "on", "off", "yes", "null", "true", "2024", "1", "0", "_", "a-",
        "a--b", "A", "a", "é", "ж", "and", "is", "all", "end", "graph", "node", "subgraph", "click", "default", "style", "x_y", "1e3", "0x1", "012", "id", "p", "hypothetical", "cost", "talks-",
        new('x', 70),
    ];

    public static readonly string[] Numbers =
    [
        "0", "0.5", "1", "2", "3", "10", "0.1", "0.01", "100", "1000000", "1e3", "1e-5", "1e28", "1e29", "-1", "-0", "0.0", "010", "79228162514264337593543950335", "0.0000000000000000000000000001",
        "0.3333333333333333333333333333", "12345678901234567890.123456789", "1000000000000", "0.00000000000000001", "1.50", "33.3",
    ];

    public static readonly string[] Days =
    [
        "0001-01-01", "0001-01-02", "9999-12-31", "9999-12-30", "2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01", "2022-05-01", "2022-06-01", "2022-02-24", "2024-02-29", "2023-02-29",
        "2024-06-14", "2024-06-15", "2022-1-1", "24-06-14",
    ];
}
