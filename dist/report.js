require("./bundle/index.js").start("report");
