namespace FeasibilityEngine.Fuzzing;

/// <summary>A fuzzer with a folder of its own, for one test.</summary>
internal sealed class TestRun : IDisposable
{
    private readonly StringWriter _log = new(System.Globalization.CultureInfo.InvariantCulture);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("fuzzing");

    public TestRun() => Fuzzer = new Fuzzer(_folder.FullName, _log, () => Environment.FailFast(_log.ToString()));

    public Fuzzer Fuzzer { get; }

    /// <summary>What was found, told in full, with the smallest input that shows it.</summary>
    public IReadOnlyList<string> Found =>
        [.. Fuzzer.Findings.Select(finding => finding.Failure.Signature).Concat(Fuzzer.Findings.Count == 0 ? [] : [_log.ToString(), .. _folder.GetFiles("*.yaml").Select(file => File.ReadAllText(file.FullName))])];

    public void Dispose()
    {
        Fuzzer.Dispose();
        _folder.Delete(recursive: true);
    }
}
