"use strict";
exports.id = 7315;
exports.ids = [7315];
exports.modules = {

  70461:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    m: function() { return   yamlQuoted; }
  });
function yamlQuoted(text) {
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}


  }),

  17315:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  g: function() { return   readYaml; }
});

var js_yaml = __webpack_require__(33243);
var problem = __webpack_require__(93970);
var line_starts = __webpack_require__(75607);
var yaml_quoted = __webpack_require__(70461);
;// CONCATENATED MODULE: ./build/page/yaml/yaml-source.js



class YamlSource {
    #text;
    #original;
    #mended;
    #places;
    #cursor = 0;
    constructor(syntax, original, places) {
        this.#text = syntax.text;
        this.#mended = syntax.mended;
        this.#original = original;
        this.#places = places;
    }
    scalar(event, position) {
        if (event.valueStart === -1)
            return this.#absent(position);
        const { start, end, isQuoted } = extent(event);
        this.#cursor = end;
        if (this.#mended.some((offset) => offset >= start && offset < end))
            return this.broken(event);
        const source = this.#original.slice(start, end);
        const text = (0,js_yaml .KE)(this.#text, event);
        if (event.style === js_yaml .jK.PLAIN)
            return this.#plain(text, source, start, end);
        const content = this.#places(isQuoted ? start + 1 : this.#firstCharacter(start, end));
        const place = isQuoted ? this.#places(start) : content;
        const isFolded = event.style === js_yaml .jK.FOLDED_BLOCK;
        const style = isQuoted ? "quoted" : isFolded ? "folded" : "block";
        return { kind: "scalar", style, type: "string", text, place, content, source, comment: null };
    }
    broken(event) {
        const { start, end } = event.valueStart === -1 ? { start: this.#cursor, end: this.#cursor } : extent(event);
        this.#cursor = Math.max(this.#cursor, end);
        return { kind: "broken", place: this.#places(start), source: this.#original.slice(start, end) };
    }
    #plain(text, source, start, end) {
        const place = this.#places(start);
        const comment = this.#touchingComment(end);
        return {
            kind: "scalar",
            style: "plain",
            type: typeOf(text),
            text,
            place,
            content: place,
            source,
            comment,
        };
    }
    #absent(position) {
        const mark = this.#skipBlank(this.#cursor);
        const isThere = position !== "key" && this.#text[mark] === (position === "item" ? "-" : ":");
        const place = this.#places(isThere ? mark : this.#cursor);
        if (isThere)
            this.#cursor = mark + 1;
        const comment = isThere ? this.#touchingComment(mark + 1) : null;
        return {
            kind: "scalar",
            style: "plain",
            type: "null",
            text: "",
            place,
            content: place,
            source: "",
            comment,
        };
    }
    #touchingComment(offset) {
        const next = this.#text.charCodeAt(offset);
        if (next !== 0x20 && next !== 0x09)
            return null;
        const match = /[ \t]+(#[\p{L}\p{N}][^\r\n]*)/uy;
        match.lastIndex = offset;
        const text = match.exec(this.#text)?.[1];
        return text === undefined
            ? null
            : { text: text.trimEnd(), place: this.#places(match.lastIndex - text.length) };
    }
    alias(event, report) {
        const start = event.anchorStart - 1;
        this.#cursor = event.anchorEnd;
        const source = this.#text.slice(start, event.anchorEnd);
        const found = `${(0,problem .TL)(source)} is an alias`;
        report((0,problem .l4)("yaml-alias", this.#places(start), { found, expected: "a value", cure: aliasCure(source) }));
        return { kind: "broken", place: this.#places(start), source };
    }
    reportDecoration(event, report) {
        for (const kind of ["anchor", "tag"]) {
            const start = kind === "anchor" ? event.anchorStart - 1 : event.tagStart;
            if (start < 0)
                continue;
            const end = kind === "anchor" ? event.anchorEnd : event.tagEnd;
            const found = `${kind === "tag" ? "a tag" : "an anchor"} stands here, ${(0,problem .TL)(this.#text.slice(start, end))}`;
            const cure = `Remove the ${kind}, or put quotes around the whole value if it is text.`;
            report((0,problem .l4)(`yaml-${kind}`, this.#places(start), { found, expected: "a plain or quoted value", cure }));
            this.#cursor = Math.max(this.#cursor, end);
        }
        return event.anchorStart >= 0 || event.tagStart >= 0;
    }
    begin(event) {
        this.#cursor = Math.max(this.#cursor, event.start + (this.#isBracketed(event) ? 1 : 0));
    }
    end(event) {
        if (this.#isBracketed(event)) {
            while (!/[\]}]/.test(this.#text[this.#cursor] ?? "]")) {
                this.#cursor = Math.max(this.#cursor + 1, this.#skipBlank(this.#cursor));
            }
            this.#cursor += 1;
        }
        return { place: this.#places(event.start), source: this.#original.slice(event.start, this.#cursor) };
    }
    #isBracketed(event) {
        const bracket = event.type === js_yaml .hy.MAPPING ? "{" : "[";
        return event.style === js_yaml .Rl.FLOW && this.#text[event.start] === bracket;
    }
    secondDocument() {
        const separator = /^(?:---|\.\.\.)/gm;
        separator.lastIndex = this.#cursor;
        const match = separator.exec(this.#text);
        const place = this.#places(match?.index ?? this.#cursor);
        const cure = `Remove the line \`${match?.[0] ?? "---"}\`, and write what follows into the document above.`;
        const found = "a second YAML document";
        const expected = "one document";
        return (0,problem .l4)("yaml-documents", place, { found, expected, cure });
    }
    #firstCharacter(start, end) {
        let offset = start;
        while (offset < end && isBlank(this.#text.charCodeAt(offset)))
            offset += 1;
        return offset;
    }
    #skipBlank(start) {
        let offset = start;
        for (; offset < this.#text.length; offset += 1) {
            const character = this.#text.charCodeAt(offset);
            if (character === 0x23 && isBlank(this.#text.charCodeAt(offset - 1)))
                offset = this.#lineEnd(offset);
            else if (!isBlank(character))
                break;
        }
        return offset;
    }
    #lineEnd(start) {
        const end = this.#text.indexOf("\n", start);
        return end === -1 ? this.#text.length : end;
    }
}
function extent(event) {
    const isQuoted = event.style === js_yaml .jK.SINGLE_QUOTED || event.style === js_yaml .jK.DOUBLE_QUOTED;
    const quote = isQuoted ? 1 : 0;
    return { start: event.valueStart - quote, end: event.valueEnd + quote, isQuoted };
}
function isBlank(character) {
    return character === 0x20 || character === 0x09 || character === 0x0a || character === 0x0d;
}
function typeOf(plain) {
    if (js_yaml .DX.resolve(plain, false, "") !== js_yaml .Hg)
        return "null";
    if (js_yaml .G7.resolve(plain, false, "") !== js_yaml .Hg)
        return "boolean";
    const isNumber = [js_yaml .Z7, js_yaml .ok].some((tag) => tag.resolve(plain, false, "") !== js_yaml .Hg);
    return isNumber ? "number" : "string";
}
function aliasCure(source) {
    return `Write the value out, or put quotes around it if it is text: \`${(0,yaml_quoted .m)(source)}\`.`;
}

;// CONCATENATED MODULE: ./build/page/yaml/yaml-syntax.js



const maxDepth = 50;
const maxMarks = 2_000_000;
const maxMended = 20;
function parseYaml(original, places, report) {
    if (countMarks(original) > maxMarks) {
        report(tooMany(places));
        return null;
    }
    let text = original;
    const mended = [];
    for (;;) {
        const parsed = tryParse(text);
        if (parsed.kind === "events")
            return { events: parsed.events, text, mended };
        const { offset, mendable, found, expected, cure } = mistakeAt(text, parsed.offset, parsed.reason);
        report((0,problem .l4)("yaml-syntax", places(offset), { found, expected, cure }));
        if (!mendable || mended.length === maxMended)
            return null;
        text = `${text.slice(0, offset)}a${text.slice(offset + 1)}`;
        mended.push(offset);
    }
}
function countMarks(text) {
    if (text.length <= maxMarks)
        return 0;
    let marks = 0;
    for (const _mark of text.matchAll(/[-?:,[{]/g))
        if (++marks > maxMarks)
            break;
    return marks;
}
function tooMany(places) {
    const found = `more than ${maxMarks.toLocaleString("en")} marks of YAML structure`;
    const expected = "a checklist";
    const cure = "Split the checklist into several.";
    return (0,problem .l4)("yaml-syntax", places(0), { found, expected, cure });
}
function tryParse(text) {
    try {
        return { kind: "events", events: (0,js_yaml .PH)(text, { maxDepth }) };
    }
    catch (cause) {
        if (!(cause instanceof js_yaml .tB))
            throw cause;
        return { kind: "error", offset: cause.mark?.position ?? 0, reason: cause.reason };
    }
}
function mistakeAt(text, offset, reason) {
    const line = lineAround(text, offset);
    return (tabbed(line, offset) ??
        reservedCharacter(line, offset) ??
        halfQuoted(line, offset, reason) ??
        secondColon(line, offset, reason) ??
        listBesideKey(line, offset, reason) ?? {
        offset,
        mendable: false,
        ...(known(reason) ?? unknownMistake(reason)),
    });
}
const longestLine = 1_000;
function lineAround(text, offset) {
    const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - longestLine), offset))?.[0] ?? "";
    const after = /^[^\r\n]*/.exec(text.slice(offset, offset + longestLine))?.[0] ?? "";
    return { before, after };
}
const tab = { found: "a tab in the indentation", expected: "blanks", cure: "Indent with blanks." };
function tabbed({ before }, offset) {
    const blanks = /^[ \t]*/.exec(before)?.[0] ?? "";
    if (!blanks.includes("\t"))
        return null;
    return { offset: offset - before.length + blanks.indexOf("\t"), ...tab, mendable: false };
}
function reservedCharacter({ before, after }, offset) {
    const character = /^[@`%]/.exec(after)?.[0];
    if (character === undefined)
        return null;
    const inBrackets = /[[{][^\]}]*$/.test(before);
    const value = inBrackets ? after.replace(/\s*[,\]}].*$/, "") : withoutComment(after);
    const expected = `quotes, because in YAML no plain value begins with ${(0,problem .TL)(character)}`;
    const cure = `Write ${(0,problem .TL)(inBrackets ? (0,yaml_quoted .m)(value) : before.trimStart() + (0,yaml_quoted .m)(value), 200)}.`;
    return { offset, found: `${(0,problem .TL)(value)} without quotes`, expected, cure, mendable: true };
}
const textGoesOn = [
    "bad indentation of a mapping entry",
    "end of the stream or a document separator is expected",
    "a line break is expected",
    "name of an alias node must contain at least one character",
    "name of an anchor node must contain at least one character",
];
function halfQuoted({ before, after }, offset, reason) {
    const entry = /^(\s*(?:- +)*(?:[\w-]+: +)?)([["'{|>*&].*)$/.exec(before + after);
    const [, key = "", rest = ""] = entry ?? [];
    if (entry === null || before.length <= key.length || !textGoesOn.includes(reason))
        return null;
    const value = withoutComment(rest);
    return {
        offset: offset - before.length + key.length,
        found: `${(0,problem .TL)(value)} without quotes around the whole`,
        expected: `quotes, because what begins with ${(0,problem .TL)(rest[0] ?? "")} is no plain text in YAML`,
        cure: `Write ${(0,problem .TL)(key.trimStart() + (0,yaml_quoted .m)(value), 200)}.`,
        mendable: true,
    };
}
function secondColon({ before, after }, offset, reason) {
    const entry = /^(\s*(?:- +)*[^\s:][^:]*: +)(.*)$/.exec(before);
    if (!after.startsWith(":") || entry === null || !reason.startsWith("bad indentation"))
        return null;
    const [, key = "", value = ""] = entry;
    return {
        offset,
        found: "a second `: ` in one line",
        expected: "quotes around a value that contains a colon and a blank",
        cure: `Write ${(0,problem .TL)(key.trimStart() + (0,yaml_quoted .m)(withoutComment(value + after)), 200)}.`,
        mendable: true,
    };
}
function listBesideKey({ before, after }, offset, reason) {
    if (!/^- /.test(after) || !/: +$/.test(before) || !reason.startsWith("bad indentation"))
        return null;
    return {
        offset,
        found: "a list on the line of its key",
        expected: "its first dash on the next line",
        cure: "Begin the list on a line of its own, or write it in brackets.",
        mendable: false,
    };
}
function known(reason) {
    if (reason.startsWith("tab characters"))
        return tab;
    if (reason.startsWith("nesting exceeded"))
        return {
            found: "nesting of more levels than a checklist has",
            expected: "a checklist, which is four deep",
            cure: "Remove the nesting.",
        };
    if (reason.startsWith("bad indentation"))
        return {
            found: "a line that is indented unlike its neighbours",
            expected: "keys and dashes of one list in one column",
            cure: "Move the line to the column of the others, or put quotes around the value above.",
        };
    if (reason === "unknown escape sequence")
        return {
            found: "an unknown escape in a double-quoted text",
            expected: "`\\\\` for a backslash, or single quotes",
            cure: "Write the backslash twice, as in `\"/\\\\d+/\"`, or use single quotes, as in `'/\\d+/'`.",
        };
    if (reason.includes("within a double quoted scalar") || reason.includes("within a single quoted scalar"))
        return { found: "a quoted text without an end", expected: "a closing quote", cure: "Close the quote." };
    return null;
}
function unknownMistake(reason) {
    return {
        found: `text that YAML cannot read (${reason})`,
        expected: "YAML",
        cure: "Mend the syntax here; a value with quotes, `: `, ` #` or a bracket in it needs quotes around the whole.",
    };
}
function withoutComment(text) {
    return text.replace(/\s+#.*$/, "").trimEnd();
}

;// CONCATENATED MODULE: ./build/page/yaml/yaml-tree.js





function readYaml(text, base, report) {
    const places = placesOf(text, base);
    reportIgnores(text, places, report);
    const syntax = parseYaml(text, places, report);
    if (syntax === null)
        return { kind: "unreadable" };
    const builder = new Builder(new YamlSource(syntax, text, places), report);
    return builder.build(syntax.events);
}
const maxIgnores = 100;
function reportIgnores(text, places, report) {
    if (!/readiness[-_ ]?ignore/i.test(text))
        return;
    let left = maxIgnores;
    for (const match of text.matchAll(/^[ \t]*(#+[ \t]*(?:<!--+[ \t]*)?readiness[-_ ]?ignore[^\n]*)/gim)) {
        if (left-- === 0)
            return;
        const comment = match[1] ?? "";
        const place = places(match.index + match[0].length - comment.length);
        const found = `${(0,problem .TL)(comment)} ignores nothing, because it is a comment of YAML`;
        const cure = "Set the rule under `lint:` in the settings; on a page write the comment above the block, as `<!-- readiness-ignore RULE: reason -->`.";
        report((0,problem .l4)("ignore-form", place, { found, expected: "a comment of the page, or `lint:`", cure }));
    }
}
class Builder {
    #source;
    #report;
    #open = [];
    #root = null;
    constructor(source, report) {
        this.#source = source;
        this.#report = report;
    }
    build(events) {
        let documents = 0;
        for (const event of events) {
            if (event.type === js_yaml .hy.DOCUMENT && ++documents > 1) {
                this.#report(this.#source.secondDocument());
                break;
            }
            this.#take(event);
        }
        const root = this.#root;
        const nothing = root === null || (root.kind === "scalar" && root.source === "" && root.comment === null);
        return nothing ? { kind: "empty" } : { kind: "root", root };
    }
    #take(event) {
        switch (event.type) {
            case js_yaml .hy.DOCUMENT:
                return;
            case js_yaml .hy.SCALAR: {
                const decorated = this.#source.reportDecoration(event, this.#report);
                this.#add(decorated ? this.#source.broken(event) : this.#source.scalar(event, this.#position()));
                return;
            }
            case js_yaml .hy.ALIAS:
                this.#add(this.#source.alias(event, this.#report));
                return;
            case js_yaml .hy.SEQUENCE:
                this.#begin(event);
                this.#open.push({ kind: "sequence", event, items: [] });
                return;
            case js_yaml .hy.MAPPING:
                this.#begin(event);
                this.#open.push({ kind: "mapping", event, entries: new Map(), key: null });
                return;
            case js_yaml .hy.POP:
                this.#close();
                return;
        }
    }
    #begin(event) {
        this.#source.reportDecoration(event, this.#report);
        this.#source.begin(event);
    }
    #close() {
        const node = this.#open.pop();
        if (node === undefined)
            return;
        const { place, source } = this.#source.end(node.event);
        if (node.kind === "sequence")
            this.#add({ kind: "sequence", items: node.items, place, source });
        else
            this.#add({ kind: "mapping", entries: node.entries, place, source });
    }
    #position() {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            return "root";
        if (parent.kind === "sequence")
            return "item";
        return parent.key === null ? "key" : "value";
    }
    #add(node) {
        const parent = this.#open.at(-1);
        if (parent === undefined)
            this.#root = node;
        else if (parent.kind === "sequence")
            parent.items.push(node);
        else if (parent.key === null)
            parent.key = node;
        else {
            this.#addEntry(parent.entries, parent.key, node);
            parent.key = null;
        }
    }
    #addEntry(entries, key, value) {
        if (key.kind === "broken")
            return;
        if (key.kind !== "scalar") {
            const found = `a ${key.kind === "sequence" ? "list" : "mapping"} as a key`;
            const expected = "a word";
            const cure = "Write a plain word before the colon.";
            this.#report((0,problem .l4)("yaml-key", key.place, { found, expected, cure }));
            return;
        }
        const first = entries.get(key.text);
        if (first === undefined) {
            entries.set(key.text, { key: key.text, place: key.place, source: key.source, value });
            return;
        }
        const found = `the key ${(0,problem .TL)(key.text)} stands here a second time (the first is on line ${first.place.line})`;
        this.#report((0,problem .l4)("duplicate-key", key.place, {
            found,
            expected: "each key once",
            cure: "Remove one of the two.",
        }));
    }
}
function placesOf(text, base) {
    const starts = (0,line_starts ._)(text);
    return (offset) => {
        const line = lineAt(starts, offset);
        return { line: base.line + line, column: base.column + offset - (starts[line] ?? 0) };
    };
}
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}


  }),

  75607:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    B: function() { return   countBelow; },
    _: function() { return   lineStarts; }
  });
function lineStarts(text) {
    const starts = [0];
    for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g))
        starts.push(index + ending.length);
    return starts;
}
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? limit) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


  })

};
;