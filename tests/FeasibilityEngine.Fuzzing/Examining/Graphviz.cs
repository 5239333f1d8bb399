using System.Diagnostics;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Graphviz's own parser, as its program <c>nop</c>. Nobody is asked where there is none.</summary>
internal sealed class Graphviz
{
    /// <summary>True once it was found that there is none.</summary>
    public bool Missing { get; private set; }

    /// <summary>What it says of a graph; null where it takes it, or nobody can be asked.</summary>
    public string? Ask(string graph)
    {
        if (Missing)
        {
            return null;
        }

        var start = new ProcessStartInfo("nop") { RedirectStandardInput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add("-p");
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Write(graph);
            process.StandardInput.Close();
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && said.Length == 0 ? null : $"nop ends with {process.ExitCode}: {said.Trim()}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing = true;
            return null;
        }
    }
}
