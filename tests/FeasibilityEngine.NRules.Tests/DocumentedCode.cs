namespace FeasibilityEngine.NRules.Tests;
