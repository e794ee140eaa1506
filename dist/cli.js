#!/usr/bin/env node
require("./bundle/index.js").start("cli");
