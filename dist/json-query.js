require("./bundle/index.js").start("json-query");
