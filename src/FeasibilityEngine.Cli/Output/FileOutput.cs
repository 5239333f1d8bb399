using System.Text;

namespace FeasibilityEngine.Cli.Output;

/// <summary>Writes files that a user keeps.</summary>
internal static class FileOutput
{
    /// <summary>Writes a text as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Write(string file, string text, string what)
    {
        try
        {
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{what} cannot be written to '{file}': {(failure is UnauthorizedAccessException ? "permission denied" : failure.Message)}");
        }
    }
}
