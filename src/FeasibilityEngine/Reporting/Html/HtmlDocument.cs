using System.Security.Cryptography;
using System.Text;
using FeasibilityEngine.Reporting.Document;

namespace FeasibilityEngine.Reporting.Html;

/// <summary>Puts a page together: head, title, a list of its sections, the sections, and the findings as JSON.</summary>
internal sealed class HtmlDocument(string title, string json, ReportDocument document)
{
    private readonly StringBuilder _page = new();

    public string Write()
    {
        var blocks = document.Blocks;
        var anchors = new Anchors(blocks);
        var sections = blocks.Index().Where(part => part.Item is HeadingBlock { Level: 2 }).Select(part => (part.Index, Heading: (HeadingBlock)part.Item)).ToList();
        WriteHead();
        _page.Append("<body>\n<a class=\"skip\" href=\"#content\">Skip to the report</a>\n<header>\n<p class=\"kicker\">FeasibilityEngine</p>\n");
        var heading = blocks is [HeadingBlock { Level: 1 } head, ..] ? head : null;
        _page.Append($"<h1 dir=\"auto\">{HtmlText.Escaped(heading?.Words.Words.Plain ?? title)}</h1>\n</header>\n");
        var body = new HtmlBody(_page, anchors, new HtmlInline(document));

        // What comes before the first section is what everybody reads; the list of sections follows it.
        _page.Append("<main id=\"content\">\n<div class=\"opening\">\n");
        body.Write([.. blocks.Take(sections.Count > 0 ? sections[0].Index : blocks.Count).Skip(heading is null ? 0 : 1)]);
        _page.Append("</div>\n");
        if (sections.Count > 1)
        {
            _page.Append("<nav aria-label=\"Sections of this report\">\n<ul>\n");
            foreach (var section in sections)
            {
                _page.Append($"<li><a href=\"#{anchors.Of(section.Heading)}\">{HtmlText.Escaped(section.Heading.Words.Words.Plain)}</a></li>\n");
            }

            _page.Append("</ul>\n</nav>\n");
        }

        for (var i = 0; i < sections.Count; i++)
        {
            var end = i + 1 < sections.Count ? sections[i + 1].Index : blocks.Count;
            _page.Append($"<section aria-labelledby=\"{anchors.Of(sections[i].Heading)}\">\n");
            body.Write([.. blocks.Take(end).Skip(sections[i].Index)]);
            _page.Append("</section>\n");
        }

        _page.Append("</main>\n");
        WriteData();
        return _page.Append("</body>\n</html>\n").ToString();
    }

    private void WriteHead()
    {
        // The page may use its own style, by its fingerprint, and nothing else: no scripts, no pictures, no fonts, no network.
        var fingerprint = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Stylesheet.Css)));
        _page.Append("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{fingerprint}'; base-uri 'none'; form-action 'none'\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
            .Append($"<title>{HtmlText.Escaped(title)}</title>\n<style>").Append(Stylesheet.Css).Append("</style>\n</head>\n");
    }

    // As a block of data a script element is not run; without these three characters nothing in it can end it, or be taken for XML.
    private void WriteData() => _page.Append("<script type=\"application/json\" id=\"report-data\">\n")
        .Append(json.Replace("<", "\\u003C", StringComparison.Ordinal).Replace(">", "\\u003E", StringComparison.Ordinal)
            .Replace("&", "\\u0026", StringComparison.Ordinal).Replace("\uFFFE", "\\uFFFE", StringComparison.Ordinal)
            .Replace("\uFFFF", "\\uFFFF", StringComparison.Ordinal))
        .Append("</script>\n");
}
