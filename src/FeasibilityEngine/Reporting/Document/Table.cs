using FeasibilityEngine.Model;
using FeasibilityEngine.Reporting.Claims;

namespace FeasibilityEngine.Reporting.Document;

/// <summary>A table; the first cell of each row says what the row is about.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Numbers">The columns that hold numbers, by their index.</param>
/// <param name="Rows">The cells, as many in each row as there are columns.</param>
/// <param name="Claims">What the cells claim.</param>
internal sealed record Table(
    string Caption, IReadOnlyList<string> Columns, IReadOnlySet<int> Numbers, IReadOnlyList<IReadOnlyList<string>> Rows,
    ValueList<Claim> Claims);
