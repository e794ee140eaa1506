"use strict";
exports.id = 666;
exports.ids = [666];
exports.modules = {

  2250:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  lintDates: function() { return   lintDates; }
});

var problem = __webpack_require__(3970);
var calendar = __webpack_require__(5805);
;// CONCATENATED MODULE: ./build/lint/rules/reviewed-date.js


const maxDays = 90;
function reviewedDate({ settings: { reviewed } }, today) {
    if (reviewed === null)
        return [];
    const { date, place } = reviewed;
    const days = (0,calendar .YM)(date, today);
    const cure = "Go through the page row by row, and set `reviewed` to that day.";
    if (days > maxDays) {
        const found = `nobody has gone through this page since ${date}, ${days} days ago`;
        return [(0,problem .l4)("reviewed-old", place, { found, expected: `a review every ${maxDays} days`, cure })];
    }
    if (days >= -1)
        return [];
    return [
        (0,problem .l4)("reviewed-ahead", place, {
            found: `\`reviewed\` names ${date}, which is still to come`,
            expected: "the day on which a person last went through the page",
            cure,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/lint/rules/waiver-dates.js


const waiver_dates_maxDays = { wise: 90, allowed: 366 };
function waiverDates({ checks }, today) {
    return checks.flatMap((check) => waiverDate(check, today) ?? []);
}
function waiverDate({ id, waived, place }, today) {
    if (waived === null)
        return null;
    const days = (0,calendar .YM)(today, waived.until);
    if (days < 0) {
        return (0,problem .l4)("waiver-expired", place, {
            found: `the waiver of check \`${id}\`, which expired with ${waived.until}`,
            expected: "a waiver that lasts, or none",
            cure: "The check decides again: take the waiver out, or let it be given anew with a later day.",
        });
    }
    const ahead = `the waiver of check \`${id}\` until ${waived.until}, ${days} days ahead`;
    if (days > waiver_dates_maxDays.allowed) {
        return (0,problem .l4)("waiver-too-far", place, {
            found: ahead,
            expected: `a day at most ${waiver_dates_maxDays.allowed} days ahead`,
            cure: "Name an earlier day: what is waived for longer is no check of this page.",
        });
    }
    return days > waiver_dates_maxDays.wise
        ? (0,problem .l4)("waiver-far", place, {
            found: ahead,
            expected: `a day at most ${waiver_dates_maxDays.wise} days ahead`,
            cure: "Name an earlier day, and let the waiver be given anew then if it is still needed.",
        })
        : null;
}

;// CONCATENATED MODULE: ./build/lint/dates.js


function lintDates(checklist, today) {
    return [...reviewedDate(checklist, today), ...waiverDates(checklist, today)];
}


  }),

  5202:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


__webpack_require__.d(__webpack_exports__, {
  readReleaseFields: function() { return   readReleaseFields; }
});

var problem = __webpack_require__(3970);
var calendar = __webpack_require__(5805);
var duration = __webpack_require__(2811);
;// CONCATENATED MODULE: ./build/page/not-before.js



function readNotBefore(draft, report) {
    if (draft === null)
        return null;
    const moment = parseNotBefore(draft.value);
    if (moment !== null)
        return moment;
    report((0,problem .l4)("not-before", draft.place, problemOf(draft.value.trim())));
    return null;
}
function parseNotBefore(text) {
    const at = momentOf(text);
    if (at !== null)
        return { kind: "moment", at: new Date(at).toISOString(), text };
    const [, duration = "", event = ""] = afterForm.exec(text) ?? [];
    const ms = durationWithDays(duration);
    if (ms === null || ms > longest.ms)
        return null;
    return { kind: "after", ms, event: /^tag$/i.test(event) ? "tag" : "release", text };
}
const afterForm = /^(\S+)[ \t]+after[ \t]+(tag|release)$/i;
const longest = { ms: 3650 * 86_400_000, text: "3650d" };
function durationWithDays(text) {
    const [, days, rest = ""] = /^(?:(\d{1,9})d)?(.{0,60})$/.exec(text) ?? [];
    if (days === undefined)
        return (0,duration .E9)(text);
    const ms = rest === "" ? 0 : (0,duration .E9)(rest);
    return ms === null ? null : Number(days) * 86_400_000 + ms;
}
const timeForm = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ ]?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;
function momentOf(text) {
    const parts = timeForm.exec(text);
    if (parts === null)
        return (0,calendar .ol)(text);
    const [, day = "", hours, minutes, seconds, sign, ...offset] = parts;
    const start = (0,calendar .ol)(day);
    const ofDay = clockOf(hours, minutes, seconds);
    const ofOffset = clockOf(offset[0], offset[1], undefined);
    if (start === null || ofDay === null || ofOffset === null)
        return null;
    return start + ofDay + (sign === "-" ? ofOffset : -ofOffset);
}
function clockOf(hours = "0", minutes = "0", seconds = "0") {
    const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
    return h > 23 || m > 59 || s > 59 ? null : ((h * 60 + m) * 60 + s) * 1_000;
}
function problemOf(text) {
    const expected = "a day as `2026-12-01`, a time with its offset as `2026-12-01T09:00Z`, or a duration as `24h after tag` or `3d after release`";
    const has = timeForm.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
    const found = has
        ? `${(0,problem .TL)(text)}, which no calendar or clock has`
        : `${(0,problem .TL)(text)} is no moment that is known here`;
    const cure = has ? "Write a day and a time that there are." : cureOf(text.toLowerCase());
    return { found, expected, cure };
}
const maxGuessed = 100;
function cureOf(text) {
    const general = "Write it in one of these forms.";
    if (text.length > maxGuessed)
        return general;
    if (isUnzoned(text))
        return `Write ${(0,problem .TL)(`${text.replace(" ", "t").toUpperCase()}Z`)} for UTC, or the offset as \`+01:00\` behind it.`;
    const meant = [meantTime(text), ...meantDurations(text)].filter((each) => each !== null && parseNotBefore(each) !== null);
    if (meant.length > 0)
        return `Write ${meant.map((each) => (0,problem .TL)(each ?? "")).join(" or ")}.`;
    return /\bafter\b/.test(text) ? "Write how long after which event, as `24h after release`." : general;
}
function isUnzoned(text) {
    return momentOf(`${text}Z`) !== null && /\d:\d/.test(text);
}
function meantTime(text) {
    const [, year, month = "", day = "", rest = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:[t,]| )[ ]*(.*))?$/.exec(text) ?? [];
    if (year === undefined)
        return null;
    const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (rest === "")
        return date;
    const time = rest.replace(/[ ]*(?:utc|gmt)$/, "z").replace(/^(\d):/, "0$1:");
    return `${date}T${time.toUpperCase()}`;
}
function meantDurations(text) {
    const duration = durationMeant(text.replace(/^after\b|\b(?:after|past|since|from|behind)\b.*$/g, "").trim());
    if (duration === null)
        return [];
    const after = /\b(?:after|past|since|from|behind)\b(.*)$/.exec(text)?.[1] ?? "";
    const events = ["tag", "release"].filter((event) => new RegExp(event === "tag" ? "\\btag" : "\\brelease|\\bpublish").test(after));
    return (events.length === 0 ? ["tag", "release"] : events).map((event) => `${duration} after ${event}`);
}
function durationMeant(text) {
    if (durationWithDays(text) !== null)
        return text;
    const [, count, unit = ""] = /^(\d{1,4}) ?(d|days?|w|weeks?)$/.exec(text) ?? [];
    if (count === undefined)
        return (0,duration .ji)(text);
    return `${unit.startsWith("w") ? Number(count) * 7 : count}d`;
}

var release_values = __webpack_require__(5169);
var draft_values = __webpack_require__(7991);
;// CONCATENATED MODULE: ./build/page/waived.js



function readWaiver(draft, sourceFormat, report) {
    if (draft === null)
        return null;
    if (draft.kind === "parts")
        return readParts(draft, sourceFormat, report);
    if (sourceFormat === "table")
        return readCell(draft, report);
    report(waiverAsText(draft));
    return null;
}
function readParts(draft, sourceFormat, report) {
    const missing = parts.filter((part) => draft[part] === null);
    if (missing.length > 0)
        report(incomplete(draft, missing, sourceFormat));
    const until = readDay(draft.until, report);
    const by = (0,draft_values .Xw)("by", draft.by, report);
    const reason = (0,draft_values .Xw)("reason", draft.reason, report);
    return until === null || by === null || reason === null ? null : { by, until, reason };
}
const parts = ["until", "by", "reason"];
const words = {
    until: { called: "the day on which it ends", example: "2026-12-15", gap: "DAY" },
    by: { called: "who gave it", example: '"@alice"', gap: "NAME" },
    reason: { called: "its reason", example: '"upstream is down, #123"', gap: "REASON" },
};
function incomplete(draft, missing, sourceFormat) {
    const found = `a waiver without ${missing.map((part) => words[part].called).join(" and ")}`;
    const keys = missing.map((part) => `${part}: ${words[part].example}`).join(", ");
    const cure = sourceFormat === "table" ? inCell(draft) : `Add ${(0,problem .TL)(keys, 200)} to it.`;
    return (0,problem .l4)("waiver", draft.place, { found, expected: expectedParts, cure });
}
const expectedParts = "its last day, who gave it and why";
function readDay(draft, report) {
    const day = (0,draft_values .Xw)("until", draft, report);
    if (draft === null || day === null || (0,calendar .ol)(day) !== null)
        return day;
    const has = /^\d{4}-\d{2}-\d{2}$/.test(day);
    const found = has
        ? `the day ${(0,problem .TL)(day)}, which no calendar has`
        : `${(0,problem .TL)(day)} as the last day of a waiver`;
    const cure = "Write year, month and day, as `2026-12-15`.";
    report((0,problem .l4)("waiver", draft.place, { found, expected: "a day of the calendar", cure }));
    return null;
}
const cellForm = /^until[ \t]+(\S+)[ \t]+by[ \t]+(\S.*?)[ \t]*:(?:[ \t]+(.+))?$/is;
function readCell({ value, place }, report) {
    const kind = "parts";
    const part = (text) => text === undefined || !/[\p{L}\p{N}]/u.test(text) ? null : { value: text.trim(), place };
    const [whole, until, by, reason] = cellForm.exec(value) ?? [];
    if (whole !== undefined) {
        const written = { kind, place, until: part(until), by: part(by), reason: part(reason) };
        return readParts(written, "table", report);
    }
    const found = looseParts(value.slice(0, waived_maxGuessed));
    const draft = {
        kind,
        place,
        until: part(found.until),
        by: part(found.by),
        reason: part(found.reason),
    };
    const missing = parts.filter((name) => draft[name] === null);
    report(missing.length > 0 ? incomplete(draft, missing, "table") : otherForm(value, draft));
    return null;
}
const waived_maxGuessed = 300;
function looseParts(text) {
    const until = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
    const by = /\bby:?[ \t]+([^\s:,;()]+)/i.exec(text)?.[1] ?? /@[\w./-]*\w/.exec(text)?.[0];
    const reason = /(?::|[ \t](?:[-–—]|because|since|for|as)|\()[ \t]+(?!\d{4}-)([^()]+)\)?$/i.exec(text)?.[1] ??
        /\(([^()]+)\)$/.exec(text)?.[1];
    return { until, by, reason };
}
function otherForm(value, draft) {
    const found = `the waiver ${(0,problem .TL)(value)}`;
    return (0,problem .l4)("waiver", draft.place, {
        found,
        expected: "`until DAY by NAME: REASON`",
        cure: inCell(draft),
    });
}
function inCell(draft) {
    const text = (part) => draft[part]?.value ?? words[part].gap;
    return `Write ${(0,problem .TL)(`until ${text("until")} by ${text("by")}: ${text("reason")}`, waived_maxGuessed)}.`;
}
function waiverAsText({ value, place }) {
    const [, until = words.until.example, by = "@alice", reason = "upstream is down, #123"] = cellForm.exec(value) ?? [];
    const mapping = `{ until: ${until}, by: ${JSON.stringify(by)}, reason: ${JSON.stringify(reason)} }`;
    const found = `the text ${(0,problem .TL)(value)}`;
    const cure = `Write ${(0,problem .TL)(`waived: ${mapping}`, waived_maxGuessed)}.`;
    return (0,problem .l4)("waiver", place, { found, expected: "a mapping of `by`, `until` and `reason`", cure });
}

;// CONCATENATED MODULE: ./build/page/release-fields.js



function readReleaseFields(draft, report) {
    return {
        phase: (0,release_values.readPhase)(draft.phase, report),
        only: (0,release_values.readOnly)(draft, report),
        notBefore: readNotBefore(draft.notBefore, report),
        waived: readWaiver(draft.waived, draft.sourceFormat, report),
    };
}


  }),

  5169:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readOnly: function() { return   readOnly; },
    readPhase: function() { return   readPhase; },
    readSignOffs: function() { return   readSignOffs; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _model_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
  var _text_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1265);



function readPhase(draft, report) {
    return (draft && choose(phase, draft, report)) ?? "before";
}
function readOnly({ only, place }, report) {
    if (only?.length === 0)
        report(noKind(place));
    const named = new Set((only ?? []).flatMap((draft) => choose(kind, draft, report) ?? []));
    return named.size === 0 ? null : _model_release_js__WEBPACK_IMPORTED_MODULE_1__  .Xx.filter((each) => named.has(each));
}
function noKind(place) {
    const found = "`only` without a kind of release";
    const cure = "Name at least one, or leave it out: a check without it is for every release.";
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("release-kind", place, { found, expected: "at least one kind", cure });
}
function readSignOffs(draft, report) {
    return (draft && choose(signOffs, draft, report)) ?? "note";
}
const phase = {
    rule: "phase",
    what: "phase",
    values: _model_release_js__WEBPACK_IMPORTED_MODULE_1__  .tW,
    otherwise: [
        { words: /^(?:pre|prior|earlier)\b|^before\b/, cure: "Write `before`." },
        { words: /^(?:post|later|following)\b|^after\b/, cure: "Write `after`." },
        { words: /^(?:both|any|all|always)\b/, cure: "Write a row for each phase, with an id of its own." },
    ],
    cure: "Write `before` for what holds before publishing, `after` for what only holds when it is published.",
};
const kind = {
    rule: "release-kind",
    what: "kind of release",
    values: _model_release_js__WEBPACK_IMPORTED_MODULE_1__  .Xx,
    otherwise: [
        {
            words: /^(?:rc|alpha|beta|preview|canary|nightly|next|pre[- ]?releases?)\b/,
            cure: "Write `prerelease`.",
        },
        { words: /^(?:hot|bug)[- ]?fix(?:es)?\b/, cure: "Write `patch`." },
        { words: /^features?\b/, cure: "Write `minor`." },
        { words: /^breaking\b/, cure: "Write `major`." },
        { words: /^initial\b/, cure: "Write `first`." },
        { words: /^(?:final|stable|ga)\b/, cure: "Write `first, major, minor, patch`." },
        {
            words: /^(?:all|any|every|each|always)\b/,
            cure: "Leave it out: a check without it is for every release.",
        },
    ],
    cure: "Name the kinds, separated by commas; a check for every release has none.",
};
const signOffs = {
    rule: "sign-offs",
    what: "value of `sign-offs`",
    values: ["note", "require"],
    otherwise: [
        { words: /^(?:required|must|mandatory|block|blocking|true|yes|on)$/, cure: "Write `require`." },
        { words: /^(?:optional|ignore|info|none|never|false|no|off)$/, cure: "Write `note`." },
    ],
    cure: "Write `require` where an open sign-off holds the gate back, `note` where it is only listed.",
};
function choose(choice, draft, report) {
    const { rule, what, values } = choice;
    const written = draft.value.toLowerCase();
    const value = values.find((known) => known === written);
    if (value !== undefined)
        return value;
    const found = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(draft.value)} is no ${what}`;
    const expected = `${values.slice(0, -1).map(quotedValue).join(", ")} or ${values.slice(-1).map(quotedValue).join("")}`;
    report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)(rule, draft.place, { found, expected, cure: cureOf(choice, written) }));
    return null;
}
function cureOf({ values, otherwise, cure }, written) {
    const several = written
        .split(/[\s,;/|+&]+/)
        .filter((word) => word !== "and" && word !== "or" && word !== "");
    if (several.length > 1 && several.every((word) => values.includes(word)) && values.length > 2)
        return `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(several.join(", "))}.`;
    const near = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_2__  .p)(written, values);
    if (near !== null)
        return `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(near)}.`;
    return otherwise.find(({ words }) => words.test(written))?.cure ?? cure;
}
function quotedValue(value) {
    return `\`${value}\``;
}


  }),

  1220:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readVersionFrom: function() { return   readVersionFrom; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _signals_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3403);
  var _signals_validators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1914);
  var _draft_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7991);




async function readVersionFrom(draft, report) {
    const text = (0,_draft_values_js__WEBPACK_IMPORTED_MODULE_3__  .Xw)("version-from", draft, report)?.trim();
    if (draft === null || text === undefined)
        return null;
    const parsed = parse(text, draft.place);
    const problem = parsed === null ? formProblem(text) : (pathProblem(parsed.path) ?? (await contentProblem(parsed)));
    if (problem !== null)
        report((0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .l4)("version-from", draft.place, problem));
    return problem === null ? parsed : null;
}
function parse(text, place) {
    const json = /^json[ \t:]/.test(text);
    const taken = (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .Dh)(json ? text.slice("json".length) : ` ${text}`);
    if (taken === null)
        return null;
    const { path, after } = taken;
    if (json)
        return after?.startsWith("$") === true ? { kind: "json", path, query: after, text, place } : null;
    if (after === null)
        return { kind: "file", path, text, place };
    const pattern = (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .ZS)(after);
    return pattern && { kind: "pattern", path, ...pattern, text, place };
}
const expected = "`FILE`, `json FILE: JSONPATH` or `FILE: /pattern/` with one group, a path with blanks in double quotes";
function formProblem(text) {
    const meant = text.length > maxGuessed ? null : meantForm(text);
    const cure = meant !== null && parse(meant, nowhere) !== null
        ? `Write ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(meant, maxGuessed)}.`
        : 'Write one of these, as `json package.json: $.version` or `mix.exs: /version: "(.+)"/`.';
    return { found: `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)} in \`version-from\``, expected, cure };
}
const nowhere = { line: 1, column: 1 };
const maxGuessed = 300;
function meantForm(text) {
    const own = text.replace(/^json\b[ \t]*:?[ \t]*/, "");
    const [, path, query] = /^(\S+?)[ \t]*:?[ \t]*(\$.*)$/s.exec(own) ?? [];
    if (path !== undefined && query !== undefined)
        return `json ${path}: ${query}`;
    if (own !== text)
        return `json ${own.replace(/:$/, "")}: $.version`;
    const [, file, pattern] = /^(\S+):[ \t]*(.+)$/s.exec(text) ?? [];
    if (file !== undefined && pattern !== undefined) {
        const bare = /^\/(.+)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern;
        const escaped = bare.replace(/(\\.)|\//gs, (_, pair) => pair ?? "\\/");
        return `${file}: /${escaped}/`;
    }
    return /^[^":]*\.[A-Za-z0-9]{1,8}$/.test(text) ? (0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(text) : null;
}
function pathProblem(path) {
    const found = `the path ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path)} in \`version-from\``;
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path))
        return {
            found,
            expected: "a path inside the repository, relative to the root of the run",
            cure: "Write it without the folders above the root.",
        };
    if (!/[*~$]/.test(path))
        return null;
    const cure = "Write the path of one file as it is called: no shell reads it.";
    return { found, expected: "the path of one file", cure };
}
async function contentProblem(source) {
    if (source.kind === "file")
        return null;
    if (source.kind === "json")
        return (0,_signals_validators_js__WEBPACK_IMPORTED_MODULE_2__  .tX)(source.query, (path) => `json ${(0,_signals_form_js__WEBPACK_IMPORTED_MODULE_1__  .LF)(source.path)}: ${path}`);
    const { pattern } = source;
    const problem = await (0,_signals_validators_js__WEBPACK_IMPORTED_MODULE_2__  .xZ)(pattern);
    if (problem !== null)
        return { ...problem, cure: "Mend the pattern, with one group around the version." };
    const groups = await (0,_signals_validators_js__WEBPACK_IMPORTED_MODULE_2__  .hl)(pattern);
    if (groups === 1)
        return null;
    const found = `the pattern ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(`/${pattern}/`)} with ${groups === 0 ? "no group" : `${groups} groups`}`;
    const cure = groups === 0
        ? "Put parentheses around the part of the pattern that is the version."
        : "Keep the parentheses around the version, and write `(?:…)` for the others.";
    return { found, expected: "exactly one group, which holds the version", cure };
}


  }),

  3018:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    readTreeVersion: function() { return   readTreeVersion; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3970);
  var _model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3486);
  var _signals_streams_output_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(827);
  var _text_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);




async function readTreeVersion(from, sources) {
    const file = await readFile(from.path, sources);
    if ("found" in file)
        return file;
    const version = await versionIn(file.bytes, from, sources);
    return typeof version === "string" ? judged(version, from) : version;
}
function unknown(found, cure) {
    return { kind: "unknown", found, cure };
}
async function readFile(path, sources) {
    const look = await sources.look(path);
    if (look.kind === "missing")
        return unknown(`there is no file ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path, 200)}`, fileCure);
    if (look.kind === "directory")
        return unknown(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path, 200)} is a folder`, fileCure);
    if (look.kind === "unusable")
        return unknown(look.reason, fileCure);
    const kept = new _signals_streams_output_stream_js__WEBPACK_IMPORTED_MODULE_2__  .u();
    const reading = await sources.read(path, (chunk) => kept.keep(chunk, 0, chunk.length));
    if (reading.kind === "unusable")
        return unknown(reading.reason, fileCure);
    const { bytes } = kept;
    return bytes === null
        ? unknown(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path, 200)} has more than 4 MiB, and no more is read`, "Name a smaller file that has the version.")
        : { bytes };
}
const fileCure = "Name a file inside the workspace, relative to the root of the run.";
function versionIn(bytes, from, sources) {
    switch (from.kind) {
        case "file":
            return textOf(bytes);
        case "json":
            return askJson(bytes, from, sources);
        case "pattern":
            return findGroup(textOf(bytes), from);
    }
}
function textOf(bytes) {
    return bytes.toString("utf8").replace(/^\ufeff/, "");
}
async function askJson(bytes, { path, query }, sources) {
    const answer = await sources.ask({ json: bytes, path: query, compare: null });
    const at = `${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(query)} of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path, 200)}`;
    if (answer.kind === "unusable")
        return unknown(`${at} was not found: ${answer.reason}`, jsonCure);
    if (answer.kind === "not-json")
        return unknown(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path, 200)} is not one JSON text: ${answer.reason}`, jsonCure);
    if (answer.found === 0)
        return unknown(`there is nothing at ${at}`, jsonCure);
    return (jsonText(answer.value) ??
        unknown(`${at} is ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(answer.value)}`, "Name a path to a string: of a number the zeros would be lost."));
}
const jsonCure = "Correct the path to the version, or the file.";
function jsonText(value) {
    if (!value.startsWith('"'))
        return null;
    return value.endsWith("…") ? value : String(JSON.parse(value));
}
async function findGroup(text, { path, text: written, pattern, ignoreCase }) {
    const { RE2JS } = await __webpack_require__.e(  856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
    for (const line of text.split(/\r\n|\r|\n/)) {
        const matcher = compiled.matcher(line);
        if (matcher.find())
            return matcher.group(1) ?? "";
    }
    return unknown(`no line of ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(path, 200)} matches ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(written)}`, "Correct the pattern, or the file.");
}
function judged(given, { text }) {
    const version = given.trim();
    const found = whatIsWrong(version);
    return found === null
        ? { kind: "version", version }
        : unknown(`${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)} gives ${found}`, "Let it give the version and nothing else.");
}
function whatIsWrong(version) {
    if (version === "")
        return "nothing";
    const lines = version.split(/\r\n|\r|\n/).length;
    if (lines > 1)
        return `${lines} ${(0,_text_count_js__WEBPACK_IMPORTED_MODULE_3__  .LS)(lines, "line")}`;
    if (version.length > _model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .VR)
        return `${version.length} characters`;
    return (0,_model_version_clues_js__WEBPACK_IMPORTED_MODULE_1__  .IL)(version) ? null : "a text with characters that cannot be seen";
}


  }),

  4936:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    LS: function() { return   plural; },
    U9: function() { return   count; },
    zD: function() { return   grouped; }
  });
function plural(number, one, many = `${one}s`) {
    return number === 1 ? one : many;
}
function count(number, one, many = `${one}s`) {
    return `${grouped(number)} ${plural(number, one, many)}`;
}
function grouped(number) {
    return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}


  })

};
;