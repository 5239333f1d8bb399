using System.Globalization;
using System.Text;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Writes a picture as SVG. Looks come from the page's style, by class; numbers are rounded to tenths.</summary>
internal sealed class Svg
{
    private readonly StringBuilder _shapes = new();

    /// <summary>A rectangle, its corners rounded by <paramref name="round"/>.</summary>
    public void Box(string look, double x, double y, double width, double height, double round = 0) =>
        _shapes.Append($"<rect class=\"{look}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"{(round > 0 ? $" rx=\"{N(round)}\"" : "")}/>\n");

    /// <summary>A straight line.</summary>
    public void Line(string look, double x1, double y1, double x2, double y2) =>
        _shapes.Append($"<line class=\"{look}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>\n");

    /// <summary>A dot.</summary>
    public void Dot(string look, double x, double y, double radius) =>
        _shapes.Append($"<circle class=\"{look}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>\n");

    /// <summary>Words that start at that point, end there, or stand around it: <c>start</c>, <c>end</c>, <c>middle</c>.</summary>
    public void Words(string look, double x, double y, string words, string anchor = "start") =>
        _shapes.Append($"<text class=\"{look}\" x=\"{N(x)}\" y=\"{N(y)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>{HtmlText.Escaped(words)}</text>\n");

    /// <summary>Shapes that belong together and have a name; a link where <paramref name="to"/> names a place on the page.</summary>
    public void Group(string name, Action shapes, string? to = null)
    {
        _shapes.Append(to is null ? "<g>" : $"<a href=\"#{to}\">").Append($"<title>{HtmlText.Escaped(name)}</title>\n");
        shapes();
        _shapes.Append(to is null ? "</g>\n" : "</a>\n");
    }

    /// <summary>The picture in a frame that scrolls where the page is narrow, with its caption.</summary>
    /// <param name="number">The number of the picture on the page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What is to be seen, for those who do not see it.</param>
    /// <param name="caption">How to read it.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    public string Figure(int number, string title, string description, string caption, double width, double height)
    {
        var id = "picture-" + number.ToString(CultureInfo.InvariantCulture);
        return $"<figure>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{HtmlText.Escaped(title)}\">\n"
            + $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" width=\"{N(width)}\" height=\"{N(height)}\" viewBox=\"0 0 {N(width)} {N(height)}\">\n"
            + $"<title id=\"{id}-title\">{HtmlText.Escaped(title)}</title>\n<desc id=\"{id}-desc\">{HtmlText.Escaped(description)}</desc>\n"
            + _shapes + $"</svg>\n</div>\n<figcaption>{HtmlText.Escaped(caption)}</figcaption>\n</figure>\n";
    }

    private static string N(double number) => (Math.Round(number * 10) / 10).ToString("0.#", CultureInfo.InvariantCulture);
}
