using FeasibilityEngine.Cli;

using var cancelKey = new CancelKey();
return Tool.Run(args, Terminal.OfProcess(), cancelKey);
