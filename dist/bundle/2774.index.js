"use strict";
exports.id = 2774;
exports.ids = [2774];
exports.modules = {

  62774:
  (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    conditionsIn: function() { return   conditionsIn; }
  });
  var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);
  var _model_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
  var _column_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88791);
  var _columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75306);
  var _header_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78892);
  var _matrix_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61782);
  var _page_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50976);







const kind = `(?:${_model_release_js__WEBPACK_IMPORTED_MODULE_1__  .Xx.join("|")})`;
const forms = {
    waived: {
        what: "a waiver",
        header: null,
        cell: /^until[ \t]+.{1,30}?[ \t]by[ \t]+[^\s:]{1,50}:/i,
        everyCell: false,
    },
    notBefore: {
        what: "a moment",
        header: /(?:^| )(?:when|earliest|from|start|soak|due|delay|not|wait|after)(?: |$)/,
        cell: /^\d{1,5} ?[a-z]{1,7}(?:\d{1,4}[a-z])? after (?:the )?(?:tag|release)\b|^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}[\d:.]{0,13} ?(?:[Zz]|[+-]\d{2}:?\d{2})$/i,
        everyCell: false,
    },
    phase: {
        what: "phases alone",
        header: /^(?:stage|when|timing|run when|when to run|release (?:stage|phase))$/,
        cell: /^(?:before|after)$/i,
        everyCell: true,
    },
    only: {
        what: "kinds of release alone",
        header: /(?:^| )(?:only|kind)(?: |$)|^(?:release|release type|type of release|for|for release|applies to)$/,
        cell: new RegExp(`^${kind}(?:(?:[ \\t]*[,/+&][ \\t]*|[ \\t]+(?:and|or)[ \\t]+)${kind}){0,4}$`, "i"),
        everyCell: true,
    },
};
const conditionColumns = [
    "waived",
    "notBefore",
    "phase",
    "only",
];
const bareDay = {
    header: /(?:^| )(?:when|earliest|from|start|soak|delay|not)(?: |$)/,
    cell: /^\d{4}-\d{2}-\d{2}$/,
};
function conditionsIn(headers, block, lines) {
    const taken = (0,_matrix_columns_js__WEBPACK_IMPORTED_MODULE_5__  .O7)(headers);
    const open = new Map(headers.flatMap(({ column, text }, index) => column === null && !(0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .aI)(text) ? [[index, candidatesFor(text, taken)]] : []));
    const found = new Map();
    const asked = new Set(open.keys());
    (0,_column_cells_js__WEBPACK_IMPORTED_MODULE_2__  .nP)(block, lines, asked, (index, cell) => {
        const left = (open.get(index) ?? []).filter((form) => judge(form, index, cell, found));
        open.set(index, left);
        if (left.length === 0)
            asked.delete(index);
    });
    return new Map(headers.flatMap((header, index) => {
        const condition = found.get(index);
        return condition === undefined ? [] : [[index, problemOf(header, condition)]];
    }));
}
function problemOf({ text, cell }, { column, what, place }) {
    const title = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  .Gg)(column);
    const found = `the column ${(0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__  .TL)(text)}, which is not read, with ${what} in line ${place.line}`;
    if ((0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  .CB)(text) !== column) {
        const cure = `Write \`${title}\` as its header. ${_matrix_columns_js__WEBPACK_IMPORTED_MODULE_5__  .yd}`;
        return (0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("column-unread", cell.place, found, cure);
    }
    const cure = `Did you mean \`${title}\`? If the column is for readers alone, give it another header.`;
    return (0,_matrix_columns_js__WEBPACK_IMPORTED_MODULE_5__  .lF)((0,_page_problem_js__WEBPACK_IMPORTED_MODULE_6__  .V)("column-lost", cell.place, found, cure), cell, text, column);
}
function candidatesFor(header, taken) {
    const words = header.length > maxHeader ? "" : (0,_header_words_js__WEBPACK_IMPORTED_MODULE_4__  .HF)(header);
    const meant = (0,_columns_js__WEBPACK_IMPORTED_MODULE_3__  .CB)(header);
    return conditionColumns.flatMap((column) => {
        const form = forms[column];
        const fits = meant === column || form.header === null || form.header.test(words);
        if (!fits || taken.has(column))
            return [];
        const withDays = column === "notBefore" && (meant === column || bareDay.header.test(words));
        return [{ ...form, column, withDays }];
    });
}
const maxHeader = 100;
function judge({ column, what, cell: form, everyCell, withDays }, index, { text, place }, found) {
    const beginning = text.slice(0, maxLooked).replace(/^[`*_ \t]+|[`*_ \t]+$/g, "");
    if (!/[\p{L}\p{N}]/u.test(beginning))
        return true;
    const isForm = form.test(beginning) || (withDays && bareDay.cell.test(beginning));
    const known = found.get(index);
    if (isForm && (known === undefined || !everyCell))
        found.set(index, { column, what, place });
    if (!isForm && everyCell && known?.column === column)
        found.delete(index);
    return everyCell ? isForm : !isForm;
}
const maxLooked = 200;


  })

};
;