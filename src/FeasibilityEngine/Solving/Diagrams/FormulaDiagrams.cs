using FeasibilityEngine.Solving.Formulas;

namespace FeasibilityEngine.Solving.Diagrams;

/// <summary>Makes diagrams of formulas, each shared part once, from the leaves up.</summary>
/// <param name="functions">Where the diagrams are made.</param>
/// <param name="literal">The diagram of a variable of the formulas.</param>
internal sealed class FormulaDiagrams(BooleanDiagrams functions, Func<int, int> literal)
{
    /// <summary>The diagram that holds where the formula does.</summary>
    public int Of(Formula formula)
    {
        var made = new Dictionary<Formula, int>();
        foreach (var part in FromTheLeavesUp(formula))
        {
            made.Add(part, part.Kind switch
            {
                FormulaKind.True => BooleanDiagrams.True,
                FormulaKind.False => BooleanDiagrams.False,
                FormulaKind.Variable => literal(part.VariableIndex),
                FormulaKind.Not => functions.Not(literal(part.VariableIndex)),
                FormulaKind.And => Fold(part, functions.And),
                FormulaKind.Or => Fold(part, functions.Or),
                _ => AtLeast(part),
            });
        }

        return made[formula];

        int Fold(Formula compound, Func<int, int, int> combine)
        {
            var operands = Operands(compound);
            var result = operands[^1];
            for (var i = operands.Length - 2; i >= 0; i--)
            {
                result = combine(operands[i], result);
            }

            return result;
        }

        // Row by row from the last operand: whether enough of the operands from there on hold, for each number that is enough.
        int AtLeast(Formula compound)
        {
            var operands = Operands(compound);
            var enough = new int[compound.Threshold + 1];
            enough[0] = BooleanDiagrams.True;
            for (var i = operands.Length - 1; i >= 0; i--)
            {
                for (var needed = enough.Length - 1; needed > 0; needed--)
                {
                    enough[needed] = functions.Or(enough[needed], functions.And(operands[i], enough[needed - 1]));
                }
            }

            return enough[^1];
        }

        // What is decided last is put together first, so that diagrams grow from below.
        int[] Operands(Formula compound)
        {
            var operands = new int[compound.OperandSpan.Length];
            for (var i = 0; i < operands.Length; i++)
            {
                operands[i] = made[compound.OperandSpan[i]];
            }

            Array.Sort(operands, (a, b) => functions.Level(a) != functions.Level(b) ? functions.Level(a).CompareTo(functions.Level(b)) : a.CompareTo(b));
            return operands;
        }
    }

    private static List<Formula> FromTheLeavesUp(Formula formula)
    {
        var met = new HashSet<Formula> { formula };
        var parts = new List<Formula> { formula };
        for (var i = 0; i < parts.Count; i++)
        {
            if (!parts[i].IsLiteral)
            {
                foreach (var operand in parts[i].OperandSpan)
                {
                    if (met.Add(operand))
                    {
                        parts.Add(operand);
                    }
                }
            }
        }

        parts.Sort((a, b) => a.Id.CompareTo(b.Id));
        return parts;
    }
}
