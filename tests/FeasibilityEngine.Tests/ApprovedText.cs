using System.Text;

namespace FeasibilityEngine.Tests;

/// <summary>Compares a text with the file of that name under <c>Approved</c>, which a person has read and found right.</summary>
internal static class ApprovedText
{
    /// <summary>Fails where they differ, and writes what was received beside the approved file.</summary>
    /// <param name="actual">The text.</param>
    /// <param name="file">The approved file, relative to <c>Approved</c>, such as <c>Reporting/remote.txt</c>.</param>
    public static void Matches(string actual, string file)
    {
        var approved = Path.Combine(Folder(), file);
        var received = Path.Combine(
            Path.GetDirectoryName(approved)!, $"{Path.GetFileNameWithoutExtension(file)}.received{Path.GetExtension(file)}");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(received, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(
            $"{file} {(expected is null ? "is not approved yet" : $"differs from line {FirstDifference(expected, actual)} on")}. "
            + $"Read {Path.GetFileName(received)} beside it; to accept it, copy it over {Path.GetFileName(approved)}.");
    }

    private static int FirstDifference(string expected, string actual) =>
        expected.Split('\n').Zip(actual.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count() + 1;

    /// <summary>Where the approved files are.</summary>
    public static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FeasibilityEngine.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository, so approved files cannot be found.");
        }

        return Path.Combine(folder.FullName, "tests", "FeasibilityEngine.Tests", "Approved");
    }
}
