"use strict";
exports.id = 6445;
exports.ids = [6445,6586];
exports.modules = {

  7314:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    faultLine: function() { return   faultLine; }
  });
  var _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3443);
  var _text_message_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1432);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1474);



function faultLine(before, error, cure, env) {
    const stack = error instanceof Error && env["RUNNER_DEBUG"] === "1" ? ` ${error.stack}` : "";
    const text = `${(0,_text_message_of_js__WEBPACK_IMPORTED_MODULE_2__  .b)(error)}.${stack}`.replace(/\s+/g, " ");
    const { redactSentence } = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__  .sD)((name) => env[`INPUT_${name.toUpperCase()}`], env);
    return _log_log_dialect_js__WEBPACK_IMPORTED_MODULE_0__.dialects.actions.line(redactSentence([before, text, cure].join(" ").trim()));
}


  }),

  8596:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    cq: function() { return   countedName; },
    tx: function() { return   useName; },
    wL: function() { return   nameInPhase; }
  });
  var _text_cut_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5307);

function useName(given) {
    const { job, json, step } = defaultForm.exec(given)?.groups ?? {};
    if (job === undefined || json === undefined)
        return given;
    try {
        const leg = Object.values(JSON.parse(json) ?? {}).map((value) => typeof value === "string" ? value : JSON.stringify(value));
        const name = leg.length === 0 ? job : `${job} (${leg.join(", ")})`;
        return isDistinct(step ?? "") ? `${name} ${step}` : name;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return given;
        throw error;
    }
}
const defaultForm = /^(?<job>.*?) matrix=(?<json>null|\{.*\})(?: action=(?<step>\S*))?$/s;
function countedName(name, earlier) {
    if (earlier === 0)
        return name;
    return name.replace(defaultEnd, (given, matrix, step = "") => isDistinct(step) ? given : `${matrix} action=__use_${earlier + 1}`);
}
const defaultEnd = /( matrix=(?:null|\{.*\}))(?: action=(\S*))?$/s;
function isDistinct(step) {
    return step.startsWith("__") ? /^__.*[^_]_(?:[2-9]|[1-9]\d+)$/.test(step) : /^[A-Za-z_]/.test(step);
}
const maxBeforePhase = 120;
function nameInPhase(name, phase) {
    return phase === "after" ? `${(0,_text_cut_js__WEBPACK_IMPORTED_MODULE_0__  .lD)(name, maxBeforePhase)} (after)` : name;
}


  }),

  3443:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    breakUp: function() { return   breakUp; },
    dialects: function() { return   dialects; },
    safeJson: function() { return   safeJson; },
    safeLines: function() { return   safeLines; }
  });
  var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9119);

const actionsDialect = {
    line: ownLine,
    openGroup: (title) => command("group", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))),
    closeGroup: () => command("endgroup", {}, ""),
    stopCommands: (token) => command("stop-commands", {}, token),
    resumeCommands: (token) => command(token, {}, ""),
    mask: (value) => command("add-mask", {}, value),
    annotation: ({ level, file, line, column, title, message }) => command(level, file === "" ? { title } : { file, line, col: column, title: withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title)) }, (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(message)),
    debug: (text) => command("debug", {}, withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))),
};
const workflowDialect = {
    line: ownLine,
    openGroup: actionsDialect.openGroup,
    closeGroup: actionsDialect.closeGroup,
    stopCommands: actionsDialect.stopCommands,
    resumeCommands: actionsDialect.resumeCommands,
    mask: () => "",
    annotation: (annotation) => ownLine(annotationLine(annotation)),
    debug: (text) => ownLine(`debug: ${(0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text)}`),
};
const plainDialect = {
    line: (text) => `${withoutLineEnds(text)}\n`,
    openGroup: (title) => `── ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(title))}\n`,
    closeGroup: () => "",
    stopCommands: () => "",
    resumeCommands: () => "",
    mask: () => "",
    annotation: (annotation) => `${withoutLineEnds(annotationLine(annotation))}\n`,
    debug: (text) => `debug: ${withoutLineEnds((0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(text))}\n`,
};
const dialects = {
    actions: actionsDialect,
    workflow: workflowDialect,
    plain: plainDialect,
};
function annotationLine({ level, file, line, column, title, message }) {
    const place = [file, line, ...(column === undefined ? [] : [column])].join(":");
    return (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__  .w)(`${place}: ${level}: ${title}: ${message}`);
}
function command(name, properties, data) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(breakUp(String(value)))}`).join(",");
    const safe = name === "add-mask" ? data : breakUp(data);
    return `::${name}${list === "" ? "" : ` ${list}`}::${escapeData(safe)}\n`;
}
function ownLine(text) {
    return `${safeLine(withoutLineEnds(text))}\n`;
}
function safeLine(line) {
    return breakUp(line).replace(commandStart, "$1:$2 :");
}
function safeLines(text) {
    return text.replace(/[^\r\n]+/g, safeLine);
}
function safeJson(json) {
    return json.replace(oldCommand, "#$1#$2\\u005b");
}
function withoutLineEnds(text) {
    return text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, " ");
}
const weightless = "[\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*";
const oldCommand = new RegExp(`#(${weightless})#(${weightless})\\[`, "gu");
const commandStart = new RegExp(`^([\\s\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}]*):(${weightless}):`, "u");
function breakUp(text) {
    return text.replace(oldCommand, "#$1#$2 [");
}
function escapeData(data) {
    return data.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


  }),

  8272:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Eu: function() { return   waiverText; },
    Wv: function() { return   unknownRelease; },
    Xx: function() { return   releaseKinds; },
    tW: function() { return   phases; }
  });
const phases = ["before", "after"];
const releaseKinds = ["first", "major", "minor", "patch", "prerelease"];
const unknownRelease = {
    version: null,
    tag: null,
    lastTag: null,
    kind: null,
    phase: "before",
};
function waiverText({ by, until, reason }) {
    return `until ${until} by ${by}: ${reason}`;
}


  }),

  5307:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    Uw: function() { return   cutBytes; },
    ks: function() { return   isContinuation; },
    lD: function() { return   cutCharacters; },
    w$: function() { return   lastLines; }
  });
const mark = "…";
function cutCharacters(text, limit) {
    if (text.length <= limit)
        return text;
    return limit < mark.length ? "" : wellEnded(text.slice(0, limit - mark.length)) + mark;
}
function cutBytes(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const markBytes = Buffer.byteLength(mark);
    if (limit < markBytes)
        return "";
    const bytes = Buffer.from(text.slice(0, limit), "utf8");
    let end = Math.min(limit - markBytes, bytes.length);
    while (end > 0 && isContinuation(bytes[end]))
        end -= 1;
    return wellEnded(bytes.toString("utf8", 0, end)) + mark;
}
function lastLines(text, maxLines, maxBytes) {
    if (maxLines <= 0 || maxBytes <= 0)
        return { text: "", lines: 0 };
    const end = text.trimEnd();
    const lines = end.slice(-maxBytes - 1).split("\n");
    const kept = [];
    for (let bytes = -1; kept.length < maxLines;) {
        const line = lines.at(-1 - kept.length);
        if (line === undefined)
            break;
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        kept.push(line);
    }
    return kept.length > 0 || end === ""
        ? { text: kept.reverse().join("\n"), lines: kept.length }
        : lastBytes(end, maxBytes);
}
function lastBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(-maxBytes), "utf8");
    let start = Math.max(0, bytes.length - maxBytes + Buffer.byteLength(mark));
    while (start < bytes.length && isContinuation(bytes[start]))
        start += 1;
    return { text: mark + bytes.toString("utf8", start), lines: 1 };
}
function wellEnded(text) {
    return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000;
}


  }),

  1432:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    b: function() { return   messageOf; }
  });
function messageOf(thrown) {
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : thrown;
    return String(message);
}


  })

};
;