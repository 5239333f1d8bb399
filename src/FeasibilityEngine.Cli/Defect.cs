using FeasibilityEngine.Authoring.Diagnostics;

namespace FeasibilityEngine.Cli;

/// <summary>An exception that nobody foresaw: a mistake in the tool, and told as one.</summary>
internal static class Defect
{
    /// <summary>The variable of the environment that asks for the place of a defect.</summary>
    public const string TraceVariable = "FEASIBILITY_STACK_TRACE";

    /// <summary>Says in one line that this is a mistake in the tool and what it is; with the variable set also where.</summary>
    public static void Say(Exception defect, Terminal terminal)
    {
        var asked = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TraceVariable));
        terminal.Say($"this is a mistake in feasibility, not in what you asked; please report it: {defect.GetType().Name}: {defect.Message}"
            + (asked ? "" : $" ({TraceVariable}=1 shows where)"));
        if (asked)
        {
            foreach (var line in defect.ToString().Split('\n'))
            {
                terminal.Tell(DiagnosticText.Escape(line.TrimEnd('\r')));
            }
        }
    }
}
