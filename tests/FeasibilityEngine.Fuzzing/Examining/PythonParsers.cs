using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Fuzzing.Examining;

/// <summary>Python's own parsers of JSON, XML and YAML, in a process that lives as long as the fuzzer. Nobody is asked where there is no Python.</summary>
internal sealed class PythonParsers : IDisposable
{
    private readonly Process? _process;

    public PythonParsers()
    {
        using var script = new StreamReader(typeof(PythonParsers).Assembly.GetManifestResourceStream("parsers.py")!);
        var start = new ProcessStartInfo("python3") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script.ReadToEnd());
        try
        {
            _process = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // No Python here: Missing says so, and the table of the run with it.
        }
    }

    /// <summary>True where there is no Python.</summary>
    public bool Missing => _process is null;

    /// <summary>What is wrong with the text; null where nothing is, or nobody can be asked.</summary>
    public string? Ask(string kind, string text)
    {
        if (_process is null)
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var input = _process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind} {bytes.Length}\n")));
        input.Write(bytes);
        input.Flush();
        var answer = _process.StandardOutput.ReadLine();
        return answer == "ok" ? null : answer ?? throw new InvalidOperationException("The parsers in Python have ended.");
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            _process.WaitForExit();
            _process.Dispose();
        }
    }
}
