require("./bundle/index.js").start("gate");
