namespace FeasibilityEngine.Cli.Options;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people, as a document with headings and tables.</summary>
    Markdown,

    /// <summary>For people, as a page.</summary>
    Html,

    /// <summary>A graph of the conflicts, for Graphviz.</summary>
    Dot,

    /// <summary>A graph of the conflicts, for Mermaid.</summary>
    Mermaid,
}
