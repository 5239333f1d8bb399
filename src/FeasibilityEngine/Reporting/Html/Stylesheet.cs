namespace FeasibilityEngine.Reporting.Html;

/// <summary>The one style of all pages: light, dark and printed. Nothing in it is loaded from anywhere.</summary>
internal static class Stylesheet
{
    // No '<' and no '&', so that it reads the same in HTML and in XML.
    public const string Css = """

        :root {
          color-scheme: light dark;
          --page: #fbfaf7; --card: #ffffff; --ink: #1d2127; --soft: #565d68; --rule: #d8d4ca; --edge: #8a8f98; --link: #1b4f8f; --wash: #f1eee6;
          --open: #1c6b3a; --openable: #2f5f9e; --remote: #8a5a00; --closed: #9b2226; --alert: #fff3d6; --alert-edge: #a86b00;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #15181c; --card: #1d2126; --ink: #e7e6e2; --soft: #a9b0ba; --rule: #3a4048; --edge: #7d8691; --link: #9cc4f2; --wash: #252a30;
            --open: #7fd19a; --openable: #93bdf0; --remote: #e2b45c; --closed: #f29a96; --alert: #3a2f14; --alert-edge: #e2b45c;
          }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0; padding: 0 1rem 4rem; background: var(--page); color: var(--ink); font: 1.0625rem/1.55 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "DejaVu Serif", serif; overflow-wrap: anywhere; }
        header, main { max-width: 60rem; margin: 0 auto; }
        header { padding-top: 2.2rem; }
        h1, h2, h3, .kicker, nav, table, figcaption, .mark, summary, .skip { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", Arial, sans-serif; }
        .kicker { margin: 0; color: var(--soft); font-size: .8rem; letter-spacing: .06em; }
        h1 { margin: .1rem 0 1rem; font-size: clamp(1.5rem, 4.4vw, 2.2rem); line-height: 1.2; text-wrap: balance; }
        h2 { margin: 3rem 0 .8rem; padding-top: .9rem; border-top: 2px solid var(--ink); font-size: 1.35rem; line-height: 1.25; }
        h3 { margin: 1.6rem 0 .4rem; font-size: 1.02rem; line-height: 1.35; }
        p { margin: .45rem 0; max-width: 44rem; }
        a { color: var(--link); text-underline-offset: .15em; }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        code { font: .92em ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: nowrap; }
        ul, ol { margin: .5rem 0; padding-left: 1.5rem; max-width: 44rem; }
        li { margin: .3rem 0; }
        li p { margin: .15rem 0; color: var(--soft); }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: 1rem; padding: .5rem .8rem; background: var(--card); border: 2px solid var(--link); }
        .answer { margin: 1.2rem 0; padding: .9rem 1.2rem 1rem; background: var(--card); border: 1px solid var(--edge); border-left-width: .45rem; }
        .headline { display: flex; align-items: center; gap: .7rem; margin: 0 0 .3rem; font: 600 1.25rem/1.3 system-ui, "Segoe UI", Roboto, "DejaVu Sans", Arial, sans-serif; }
        .mark { flex: none; display: inline-grid; place-items: center; width: 1.9em; height: 1.9em; border: .14em solid currentColor; border-radius: 50%; font-size: .85em; font-weight: 700; }
        .mark.openable { border-style: dashed; } .mark.remote { border-style: dotted; } .mark.closed, .mark.inconsistent { border-radius: 0; }
        .mark.open { color: var(--open); } .mark.openable { color: var(--openable); } .mark.remote { color: var(--remote); } .mark.closed, .mark.inconsistent, .mark.unknown { color: var(--closed); }
        .alert { padding: .7rem 1rem; background: var(--alert); border: 2px solid var(--alert-edge); max-width: none; }
        nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 1.4rem 0 0; padding: 0; list-style: none; font-size: .9rem; max-width: none; }
        nav li { margin: 0; }
        .card { margin: 1rem 0; padding: .2rem 1.1rem .8rem; background: var(--card); border: 1px solid var(--rule); }
        .card h3 { margin-top: .9rem; }
        details.card { padding: 0 1.1rem; }
        details.card[open] { padding-bottom: .8rem; }
        summary { cursor: pointer; padding: .55rem 0; }
        details.card summary h3 { display: inline; margin: 0; }
        details.why { margin: .2rem 0 .4rem; padding-left: .9rem; border-left: 3px solid var(--rule); font-size: .95em; }
        details.why summary { padding: .1rem 0; color: var(--soft); font-size: .9em; }
        details.why p { color: var(--ink); }
        .card:target, li:target, .reason:target { outline: 3px solid var(--link); outline-offset: 2px; }
        .cite { font-size: .82em; white-space: nowrap; }
        .reason { margin: .9rem 0; }
        .scroll { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; font-size: .86rem; line-height: 1.42; width: 100%; }
        @media screen and (max-width: 52rem) { table { width: 50rem; } }
        caption { text-align: left; font-weight: 600; padding: .2rem 0 .5rem; font-size: .95rem; }
        th, td { padding: .45rem .7rem .45rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; min-width: 4.5rem; overflow-wrap: break-word; }
        td.wide { min-width: 17rem; }
        thead th { border-bottom: 2px solid var(--edge); vertical-align: bottom; }
        .number { text-align: right; font-variant-numeric: tabular-nums; }
        figure { margin: 1.2rem 0; }
        figcaption { color: var(--soft); font-size: .86rem; max-width: 46rem; }
        pre { overflow-x: auto; }
        svg { display: block; max-width: none; font-family: Verdana, "DejaVu Sans", "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
        svg .party { font-size: 13px; font-weight: 700; }
        svg .name { font-size: 13px; }
        svg .note { font-size: 11px; fill: var(--soft); }
        svg .strong { font-weight: 700; fill: var(--ink); }
        svg .number { font-size: 13px; font-weight: 700; }
        svg .box { fill: var(--card); stroke: var(--edge); stroke-width: 1.2; }
        svg .fixed { stroke: var(--ink); stroke-width: 3; }
        svg .act { stroke-dasharray: 5 3; }
        svg .rule { fill: var(--wash); }
        svg .rail { stroke: var(--rule); }
        svg .guide { stroke: var(--rule); stroke-dasharray: 1 4; }
        svg .tag { fill: var(--card); stroke: var(--ink); stroke-width: 1.2; }
        svg .drop { stroke: var(--edge); stroke-width: 1; stroke-dasharray: 2 3; }
        svg .link { stroke: var(--ink); stroke-width: 2.2; }
        svg .member { fill: var(--ink); stroke: var(--page); stroke-width: 1.5; }
        svg .through { fill: var(--page); stroke: var(--ink); stroke-width: 2; }
        svg a:hover .tag, svg a:focus .tag { fill: var(--wash); stroke-width: 3; }
        svg .axis { stroke: var(--edge); }
        svg .turn { stroke: var(--edge); stroke-width: 1.2; }
        svg .today { stroke: var(--ink); stroke-width: 1.6; stroke-dasharray: 6 3; }
        svg .bar { fill: var(--closed); }
        svg .bar.open { fill: var(--open); } svg .bar.openable { fill: var(--openable); } svg .bar.remote { fill: var(--remote); }
        @media (max-width: 40rem) { body { font-size: 1rem; } .card, details.card { padding-left: .8rem; padding-right: .8rem; } }
        @media print {
          :root { --page: #fff; --card: #fff; --ink: #000; --soft: #333; --rule: #bbb; --edge: #666; --link: #000; --wash: #f3f3f3; --open: #1c6b3a; --openable: #2f5f9e; --remote: #8a5a00; --closed: #9b2226; --alert: #fff; --alert-edge: #000; }
          @page { margin: 16mm; }
          body { padding: 0; font-size: 10.5pt; }
          nav, .skip, .kicker { display: none; }
          header { padding-top: 0; }
          a { text-decoration: none; }
          h2, h3, summary, caption { break-after: avoid; }
          article.card, tr, figure { break-inside: avoid; }
          .scroll { overflow: visible; }
          svg { max-width: 100%; height: auto; max-height: 235mm; }
          details::details-content { content-visibility: visible; display: block; block-size: auto; }
          table { font-size: 7pt; }
          th, td, td.wide { min-width: 0; padding-right: .4rem; }
        }

        """;
}
