using FeasibilityEngine.Cli;

using var interruption = new Interruption();
return Tool.Run(args, Terminal.OfProcess(), interruption);
