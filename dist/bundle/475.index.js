"use strict";
exports.id = 475;
exports.ids = [475];
exports.modules = {

/***/ 5475:
/***/ (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./node_modules/json-p3/dist/json-p3.cjs.js
var json_p3_cjs = __webpack_require__(393);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/text/i-regexp.js
var i_regexp = __webpack_require__(8176);
// EXTERNAL MODULE: ./build/model/compare-values.js
var compare_values = __webpack_require__(5413);
;// CONCATENATED MODULE: ./build/platform/json/decimal.js
/** The order of two numbers of JSON, exactly: negative, 0 or positive. */
function compareDecimals(left, right) {
    const [a, b] = [readDecimal(left), readDecimal(right)];
    const [signOfA, signOfB] = [signOf(a), signOf(b)];
    if (signOfA !== signOfB || signOfA === 0)
        return signOfA - signOfB;
    if (a.exponent !== b.exponent)
        return a.exponent < b.exponent ? -signOfA : signOfA;
    if (a.digits === b.digits)
        return 0;
    return a.digits < b.digits ? -signOfA : signOfA;
}
/** Whether a double stands for exactly this number, as far as its shortest text says. */
function isFaithful(text, double) {
    if (text.length <= 15 && !/[eE]/.test(text))
        return true;
    return Number.isFinite(double) && compareDecimals(text, String(double)) === 0;
}
function signOf({ negative, digits }) {
    if (digits === "")
        return 0;
    return negative ? -1 : 1;
}
function readDecimal(text) {
    const [, minus, whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]\+?(-?\d+))?$/.exec(text) ?? [];
    const all = whole + fraction;
    let first = 0;
    while (all[first] === "0")
        first += 1;
    let end = all.length;
    while (end > first && all[end - 1] === "0")
        end -= 1;
    return {
        negative: minus === "-",
        digits: all.slice(first, end),
        exponent: BigInt(exponent) + BigInt(whole.length - first),
    };
}

;// CONCATENATED MODULE: ./build/platform/json/compare.js


/** The document as a whole. */
function wholeOf(document) {
    return { document, value: document.value, digits: document.digits(null, 0) };
}
/** What stands at a key of a place. */
function childOf({ document }, parent, key) {
    return { document, value: Reflect.get(parent, key), digits: document.digits(parent, key) };
}
/** FORMAT 2 rule 6: types count; only two numbers or two strings have an order, and numbers compare exactly. */
function compareJson(left, operator, right) {
    if (operator === "=")
        return isEqual(left, right);
    if (operator === "!=")
        return !isEqual(left, right);
    const [a, b] = [left.value, right.value];
    if (typeof a === "number" && typeof b === "number")
        return (0,compare_values/* comparesSo */.x)(numericOrder(left, right), operator);
    if (typeof a !== "string" || typeof b !== "string")
        return false;
    return (0,compare_values/* comparesSo */.x)(a === b ? 0 : a < b ? -1 : 1, operator);
}
/** Two doubles that stand for their numbers have the order of these; otherwise digits decide. */
function numericOrder(left, right) {
    const [a, b] = [Number(left.value), Number(right.value)];
    if (left.digits === null && right.digits === null)
        return a === b ? 0 : a < b ? -1 : 1;
    return compareDecimals(left.digits ?? String(a), right.digits ?? String(b));
}
/** Goes no deeper than the right side, which is the page's literal, of bounded depth. */
function isEqual(left, right) {
    const [a, b] = [left.value, right.value];
    if (typeof a === "number" && typeof b === "number")
        return numericOrder(left, right) === 0;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
        return a === b;
    if (Array.isArray(a) !== Array.isArray(b))
        return false;
    const keys = Object.keys(b);
    return (Object.keys(a).length === keys.length &&
        keys.every((key) => Object.hasOwn(a, key) && isEqual(keyed(left, a, key), keyed(right, b, key))));
}
function keyed(place, parent, key) {
    return childOf(place, parent, Array.isArray(parent) ? Number(key) : key);
}
/** A value as JSON, numbers with their own digits, cut behind `limit`: so that depth and size cost nothing. */
function showJson(place, limit) {
    const parts = [];
    let left = limit;
    const put = (text) => {
        parts.push(text);
        left -= text.length;
    };
    const write = (at) => {
        const { value } = at;
        if (typeof value !== "object" || value === null) {
            put(at.digits ?? shownScalar(value, left));
            return;
        }
        const isList = Array.isArray(value);
        put(isList ? "[" : "{");
        let count = 0;
        for (const key in value) {
            if (left <= 0)
                return;
            if (count > 0)
                put(",");
            count += 1;
            if (!isList)
                put(`${shownScalar(key, left)}:`);
            write(keyed(at, value, key));
        }
        put(isList ? "]" : "}");
    };
    write(place);
    const text = parts.join("");
    return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
function shownScalar(value, limit) {
    return JSON.stringify(typeof value === "string" ? value.slice(0, Math.max(0, limit) + 1) : value) ?? "null";
}

;// CONCATENATED MODULE: ./build/platform/json/document.js

/** Throws a `SyntaxError` for what is no JSON text. */
function parseJson(text) {
    const holder = [JSON.parse(text)];
    const kept = new Map();
    for (const { parent, key, digits } of values(text, holder)) {
        const known = kept.get(parent);
        if (digits === null)
            known?.delete(key);
        else if (known === undefined)
            kept.set(parent, new Map([[key, digits]]));
        else
            known.set(key, digits);
    }
    return {
        value: holder[0] ?? null,
        digits: (parent, key) => kept.get(parent ?? holder)?.get(parent === null ? 0 : key) ?? null,
    };
}
/** Every value of a text that is known to be JSON, with its place among the parsed ones. Never recursive: depth is free. */
function* values(text, holder) {
    const stack = [{ container: holder, isList: true, key: 0, isName: false }];
    for (let at = 0; at < text.length; at += 1) {
        const frame = stack.at(-1);
        if (frame === undefined)
            return;
        const character = text[at] ?? "";
        if (character === "]" || character === "}")
            stack.pop();
        else if (character === ",")
            nextValue(frame);
        else if (character === ":")
            frame.isName = false;
        else if (/[ \t\r\n]/.test(character))
            continue;
        else {
            const end = endOfToken(text, at);
            const token = text.slice(at, end);
            if (frame.isName)
                frame.key = JSON.parse(token);
            else {
                const child = document_childOf(frame);
                if (frame.container !== null)
                    yield { parent: frame.container, key: frame.key, digits: digitsOf(token, child) };
                if (character === "[" || character === "{")
                    stack.push(frameOf(child, character === "["));
            }
            at = end - 1;
        }
    }
}
function nextValue(frame) {
    if (frame.isList)
        frame.key = Number(frame.key) + 1;
    else
        frame.isName = true;
}
function frameOf(child, isList) {
    const fits = typeof child === "object" && child !== null && Array.isArray(child) === isList;
    return { container: fits ? child : null, isList, key: 0, isName: !isList };
}
/** `__proto__` is a name like any other in what `JSON.parse` makes. */
function document_childOf({ container, key }) {
    return container !== null && Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}
function digitsOf(token, child) {
    if (!/^[-\d]/.test(token))
        return null;
    return typeof child === "number" && isFaithful(token, Number(token)) ? null : token;
}
/** Behind a text in quotes, a bracket, or a number or word. */
function endOfToken(text, from) {
    const first = text[from];
    if (first === "[" || first === "{")
        return from + 1;
    if (first !== '"') {
        let end = from;
        while (end < text.length && !/[\],}\s]/.test(text[end] ?? ""))
            end += 1;
        return end;
    }
    let end = from + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === "\\" ? 2 : 1;
    return end + 1;
}

;// CONCATENATED MODULE: ./build/platform/json/problem.js
/** More lines than these are not tried as the beginning of a JSON text. */
const maxTried = 5;
/**
 * Why a text is not one JSON text, for a person: several of them, or lines of a log before it, are what commands
 * print. `message` is what `JSON.parse` said.
 */
function jsonProblem(text, message) {
    const behind = Number(/after JSON at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    if (Number.isSafeInteger(behind)) {
        const line = lineOf(text, behind);
        return isJsonStart(text[behind])
            ? `it holds several JSON texts (a second one begins on line ${line})`
            : `other text stands behind the JSON text (on line ${line})`;
    }
    const start = laterStart(text);
    return start === null ? message : `other text stands before the JSON text of line ${lineOf(text, start)}`;
}
function isJsonStart(character) {
    return character !== undefined && /["[{\d-]/.test(character);
}
/** Where a line begins from which on the rest is one JSON text. */
function laterStart(text) {
    let tried = 0;
    for (const { index } of text.matchAll(/(?<=\n)[ \t]*[[{]/g)) {
        if (isJson(text.slice(index)))
            return index;
        tried += 1;
        if (tried === maxTried)
            break;
    }
    return null;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (cause) {
        if (cause instanceof SyntaxError)
            return false;
        throw cause;
    }
}
function lineOf(text, offset) {
    return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

;// CONCATENATED MODULE: ./build/platform/json/evaluate.js






/** More than any `saw` shows. */
const maxShown = 1000;
/** JSON nested deeper than this is not searched by `..`; json-p3's own limit of 50 is too near to real documents. */
const maxRecursionDepth = 1000;
/** Parses a JSON text and asks it; may take very long, and so runs in a worker. Throws nothing. */
function evaluate({ json, path, compare }) {
    const parsed = parse(json);
    if (parsed.kind !== "document")
        return parsed;
    try {
        return search(parsed.document, path, compare);
    }
    catch (cause) {
        return {
            kind: "unusable",
            reason: `the query failed: ${cause instanceof Error ? cause.message : String(cause)}`,
        };
    }
}
/** RFC 8259: UTF-8, blanks around; a BOM is dropped by the decoder. */
function parse(json) {
    const text = decode(json);
    if (text === null)
        return { kind: "not-json", reason: "it is not valid UTF-8" };
    if (text.trim() === "")
        return { kind: "not-json", reason: "it is empty" };
    try {
        return { kind: "document", document: parseJson(text) };
    }
    catch (cause) {
        const message = cause instanceof Error ? cause.message : String(cause);
        return { kind: "not-json", reason: jsonProblem(text, message) };
    }
}
function decode(json) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(json);
    }
    catch {
        return null; // whatever it throws says that the bytes are no UTF-8
    }
}
/** Stops at the first value that decides; without a comparison that is the first one. */
function search(document, path, compare) {
    const literal = compare === null ? null : wholeOf(parseJson(compare.literal));
    let found = 0;
    let first = "";
    for (const node of linearEnvironment().lazyQuery(path, document.value)) {
        const place = placeOf(document, node);
        found += 1;
        const holds = compare === null || literal === null || compareJson(place, compare.operator, literal);
        if (holds)
            return { kind: "answer", holds, found, value: showJson(place, maxShown) };
        if (found === 1)
            first = showJson(place, maxShown);
    }
    return { kind: "answer", holds: false, found, value: first };
}
/** Only a number's own digits depend on where it stands; the way there is gone for it alone. */
function placeOf(document, { value, location }) {
    if (typeof value !== "number")
        return { document, value, digits: null };
    let place = wholeOf(document);
    for (const key of location)
        if (typeof place.value === "object" && place.value !== null)
            place = childOf(place, place.value, key);
    return place;
}
/** JSONPath whose `match()` and `search()` take linear time: json-p3's own run JavaScript's expressions. */
function linearEnvironment() {
    const environment = new json_p3_cjs.JSONPathEnvironment({ maxRecursionDepth });
    for (const [name, whole] of [
        ["match", true],
        ["search", false],
    ]) {
        const { ValueType, LogicalType } = json_p3_cjs/* FunctionExpressionType */.BN;
        const compiled = new Map();
        const call = (text, pattern) => {
            if (typeof text !== "string" || typeof pattern !== "string")
                return false;
            if (!compiled.has(pattern))
                compiled.set(pattern, compile(pattern, whole));
            return compiled.get(pattern)?.test(text) ?? false;
        };
        environment.functionRegister.set(name, {
            argTypes: [ValueType, ValueType],
            returnType: LogicalType,
            call,
        });
    }
    return environment;
}
/** RFC 9535 2.4.6: what is no expression matches nothing. One that stands in the page was refused by `lint`. */
function compile(pattern, whole) {
    try {
        return build.RE2JS.compile((0,i_regexp/* linearRegexp */.j)(pattern, whole));
    }
    catch (cause) {
        if (cause instanceof Error)
            return null;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/platform/json/question.js
/** What was handed to the worker, before its type is believed. */
function isJsonQuestion(data) {
    return typeof data === "object" && data !== null && "json" in data && "path" in data && "compare" in data;
}

;// CONCATENATED MODULE: ./build/entry/json-query.js



// The worker that asks a JSON text: it answers once and ends.
if (!isJsonQuestion(external_node_worker_threads_.workerData))
    throw new TypeError("the worker was started without a question");
external_node_worker_threads_.parentPort?.postMessage(evaluate(external_node_worker_threads_.workerData));


/***/ }),

/***/ 5413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: function() { return /* binding */ comparesSo; }
/* harmony export */ });
/** Whether an order (negative: the left is less, 0: equal, positive: the left is greater) is what an operator asks for. */
function comparesSo(order, operator) {
    switch (operator) {
        case "=":
            return order === 0;
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case "<=":
            return order <= 0;
        case ">":
            return order > 0;
        case ">=":
            return order >= 0;
    }
}


/***/ }),

/***/ 8176:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ linearRegexp; }
/* harmony export */ });
/**
 * A JSONPath regular expression (I-Regexp, RFC 9485) in RE2's syntax: there a dot outside a class matches
 * anything but LF and CR (RFC 9485 5.4). `whole` is for `match()`, which matches all of a string.
 */
function linearRegexp(pattern, whole) {
    let isClass = false;
    const mapped = pattern.replace(/\\.|[[\].]/gsu, (token) => {
        if (token === "[")
            isClass = true;
        if (token === "]")
            isClass = false;
        return token === "." && !isClass ? "[^\\n\\r]" : token;
    });
    return whole ? `\\A(?:${mapped})\\z` : mapped;
}


/***/ })

};
;