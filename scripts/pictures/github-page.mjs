// A report as GitHub shows it: the summary below a run, the comment below a pull request.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

/** How GitHub treats the end of a line, in comments as a break, and how large its letters are. */
const places = {
  summary: { breaks: false, fontSize: 16 },
  comment: { breaks: true, fontSize: 14 },
};

/** Loads `github-markdown-css` from a folder of tools and returns `page(markdown, place)`. */
export async function loadPage(tools) {
  const css = await readFile(join(tools, "node_modules/github-markdown-css/github-markdown.css"), "utf8");
  return (markdown, place) => {
    const { breaks, fontSize } = places[place];
    const parser = new MarkdownIt({ html: true, linkify: true, breaks });
    const body = withAlerts(parser.render(markdown)).replace(/<li>\[( |x)\] /g, (_, mark) => {
      return `<li class="task-list-item"><input type="checkbox" disabled ${mark === "x" ? "checked" : ""}> `;
    });
    const title = place === "comment" ? "<b>github-actions</b> <i>bot</i> commented" : "<b>gate</b> summary";
    return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${css}
      :root { color-scheme: light dark }
      body { margin: 0; padding: 16px; background: light-dark(#fff, #0d1117) }
      .frame { border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; overflow: hidden }
      .title { font: 14px "Noto Sans", sans-serif; padding: 8px 16px; color: light-dark(#59636e, #9198a1);
        background: light-dark(#f6f8fa, #151b23); border-bottom: 1px solid light-dark(#d1d9e0, #3d444d) }
      .title b { color: light-dark(#1f2328, #f0f6fc) }
      .title i { font-size: 12px; font-style: normal; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 2em; padding: 0 6px }
      .markdown-body { padding: 16px; font-size: ${fontSize}px; font-family: "Noto Sans", "DejaVu Sans", sans-serif, "Noto Color Emoji" }
    </style><div class="frame"><div class="title">${title}</div><article class="markdown-body">${body}</article></div>`;
  };
}

/** `> [!CAUTION]` as GitHub draws it. */
function withAlerts(html) {
  return html.replace(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE)\](?:<br>)?\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind, rest) => {
      const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
      return `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${name}</p><p>${rest}</div>`;
    },
  );
}
