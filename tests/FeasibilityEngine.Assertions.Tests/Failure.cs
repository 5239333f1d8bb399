using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace FeasibilityEngine.Assertions.Tests;

/// <summary>The messages of assertions that fail.</summary>
internal static class Failure
{
    /// <summary>Fails unless the assertion does, with the message that a person has read and found right: <c>Approved/Class/Test.txt</c>.</summary>
    public static void Says(Action assertion, [CallerFilePath] string path = "", [CallerMemberName] string test = "") =>
        Matches(Message(assertion), Path.Combine(Path.GetFileNameWithoutExtension(path), test + ".txt"));

    /// <summary>The message of an assertion that fails.</summary>
    public static string Message(Action assertion) => Assert.ThrowsAny<XunitException>(assertion).Message.ReplaceLineEndings("\n");

    private static void Matches(string actual, string file)
    {
        var approved = Path.Combine(Repository.Root, "tests", "FeasibilityEngine.Assertions.Tests", "Approved", file);
        var received = Path.ChangeExtension(approved, ".received.txt");
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : null;
        if (actual + "\n" == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
        File.WriteAllText(received, actual + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail(
            $"{file} {(expected is null ? "is not approved yet" : "differs")}. Read {Path.GetFileName(received)} beside it; to accept it, copy it over {Path.GetFileName(approved)}.");
    }
}
