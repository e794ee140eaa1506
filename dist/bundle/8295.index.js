"use strict";
exports.id = 8295;
exports.ids = [8295];
exports.modules = {

  98295:
  (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


var external_node_worker_threads_ = __webpack_require__(75919);
var json_p3_cjs = __webpack_require__(50393);
var build = __webpack_require__(2856);
var i_regexp = __webpack_require__(48176);
var is_json = __webpack_require__(32154);
var message_of = __webpack_require__(31432);
var compare_values = __webpack_require__(45413);
;// CONCATENATED MODULE: ./build/platform/json/document.js

class Place {
    value;
    digits;
    kept;
    constructor(value, 
    digits, 
    kept) {
        this.value = value;
        this.digits = digits;
        this.kept = kept;
    }
    static parse(text) {
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
        return new Place(null, null, kept).at(holder, 0);
    }
    at(parent, key) {
        return new Place(Reflect.get(parent, key) ?? null, this.kept.get(parent)?.get(key) ?? null, this.kept);
    }
    other(value) {
        return new Place(value, null, this.kept);
    }
    compares(operator, right) {
        if (operator === "=")
            return this.#equals(right);
        if (operator === "!=")
            return !this.#equals(right);
        const [a, b] = [this.value, right.value];
        if (typeof a === "number" && typeof b === "number")
            return (0,compare_values .p)(this.#numericOrder(right), operator);
        if (typeof a !== "string" || typeof b !== "string")
            return false;
        return (0,compare_values .p)(orderOf(a, b), operator);
    }
    #equals(right) {
        const [a, b] = [this.value, right.value];
        if (typeof a === "number" && typeof b === "number")
            return this.#numericOrder(right) === 0;
        if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
            return a === b;
        if (Array.isArray(a) !== Array.isArray(b))
            return false;
        const keys = Object.keys(b);
        return (Object.keys(a).length === keys.length &&
            keys.every((key) => Object.hasOwn(a, key) && this.#named(a, key).#equals(right.#named(b, key))));
    }
    #numericOrder(right) {
        const [a, b] = [Number(this.value), Number(right.value)];
        if (this.digits === null && right.digits === null)
            return orderOf(a, b);
        return compareDecimals(this.digits ?? String(a), right.digits ?? String(b));
    }
    #named(parent, key) {
        return this.at(parent, Array.isArray(parent) ? Number(key) : key);
    }
    show(limit) {
        const parts = [];
        let left = limit;
        const put = (text) => {
            parts.push(text);
            left -= text.length;
        };
        const write = (at) => {
            const { value, digits } = at;
            if (typeof value !== "object" || value === null) {
                put(digits ?? shownScalar(value, left));
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
                write(at.#named(value, key));
            }
            put(isList ? "]" : "}");
        };
        write(this);
        const text = parts.join("");
        return text.length > limit ? `${text.slice(0, limit)}…` : text;
    }
}
function orderOf(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function shownScalar(value, limit) {
    return JSON.stringify(typeof value === "string" ? value.slice(0, Math.max(0, limit) + 1) : value) ?? "null";
}
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
                const child = childIn(frame);
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
function childIn({ container, key }) {
    return container !== null && Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}
function digitsOf(token, child) {
    if (!/^[-\d]/.test(token))
        return null;
    return typeof child === "number" && isFaithful(token, Number(token)) ? null : token;
}
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

;// CONCATENATED MODULE: ./build/platform/json/evaluate.js






const maxShown = 1000;
const maxRecursionDepth = 1000;
function evaluate({ json, path, compare }) {
    const parsed = parse(json);
    if (parsed.kind !== "document")
        return parsed;
    try {
        return search(parsed.document, path, compare);
    }
    catch (cause) {
        return { kind: "unusable", reason: `the query failed: ${(0,message_of .b)(cause)}` };
    }
}
function parse(json) {
    const text = decode(json);
    if (text === null)
        return { kind: "not-json", reason: "it is not valid UTF-8" };
    if (text.trim() === "")
        return { kind: "not-json", reason: "it is empty" };
    try {
        return { kind: "document", document: Place.parse(text) };
    }
    catch (cause) {
        return { kind: "not-json", reason: jsonProblem(text, (0,message_of .b)(cause)) };
    }
}
function decode(json) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(json);
    }
    catch {
        return null; 
    }
}
function search(document, path, compare) {
    const literal = compare === null ? null : Place.parse(compare.literal);
    let found = 0;
    let first = "";
    for (const node of linearEnvironment().lazyQuery(path, document.value)) {
        const place = placeOf(document, node);
        found += 1;
        const holds = compare === null || literal === null || place.compares(compare.operator, literal);
        if (holds)
            return { kind: "answer", holds, found, value: place.show(maxShown) };
        if (found === 1)
            first = place.show(maxShown);
    }
    return { kind: "answer", holds: false, found, value: first };
}
function placeOf(document, { value, location }) {
    if (typeof value !== "number")
        return document.other(value);
    let place = document;
    for (const key of location)
        if (typeof place.value === "object" && place.value !== null)
            place = place.at(place.value, key);
    return place;
}
function linearEnvironment() {
    const environment = new json_p3_cjs.JSONPathEnvironment({ maxRecursionDepth });
    for (const [name, whole] of [
        ["match", true],
        ["search", false],
    ]) {
        const { ValueType, LogicalType } = json_p3_cjs .BN;
        const compiled = new Map();
        const call = (text, pattern) => {
            if (typeof text !== "string" || typeof pattern !== "string")
                return false;
            if (!compiled.has(pattern))
                compiled.set(pattern, compile(pattern, whole));
            return compiled.get(pattern)?.test(text) ?? false;
        };
        const argTypes = [ValueType, ValueType];
        environment.functionRegister.set(name, { argTypes, returnType: LogicalType, call });
    }
    return environment;
}
function compile(pattern, whole) {
    try {
        return build.RE2JS.compile((0,i_regexp .j)(pattern, whole));
    }
    catch (cause) {
        if (cause instanceof Error)
            return null;
        throw cause;
    }
}
const maxTried = 5;
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
function laterStart(text) {
    let tried = 0;
    for (const { index } of text.matchAll(/(?<=\n)[ \t]*[[{]/g)) {
        if ((0,is_json .F)(text.slice(index)))
            return index;
        tried += 1;
        if (tried === maxTried)
            break;
    }
    return null;
}
function lineOf(text, offset) {
    return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

;// CONCATENATED MODULE: ./build/entry/json-query.js


if (!isJsonQuestion(external_node_worker_threads_.workerData))
    throw new TypeError("the worker was started without a question");
external_node_worker_threads_.parentPort?.postMessage(evaluate(external_node_worker_threads_.workerData));
function isJsonQuestion(data) {
    return typeof data === "object" && data !== null && "json" in data && "path" in data && "compare" in data;
}


  }),

  45413:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    p: function() { return   satisfiesComparison; }
  });
function satisfiesComparison(order, operator) {
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


  }),

  48176:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    j: function() { return   linearRegexp; }
  });
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


  }),

  32154:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

  __webpack_require__.d(__webpack_exports__, {
    F: function() { return   isJson; }
  });
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return false;
        throw error;
    }
}


  }),

  31432:
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