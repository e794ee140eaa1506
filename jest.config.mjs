import { availableParallelism } from "node:os";

export default {
  testEnvironment: "node",
  roots: ["<rootDir>/__tests__"],
  testMatch: ["**/*.test.ts"],
  globalSetup: "<rootDir>/__tests__/support/global-setup.mjs",
  globalTeardown: "<rootDir>/__tests__/support/global-teardown.mjs",
  // A hang is what a time limit finds here; a busy machine is no failure.
  testTimeout: 180_000,
  // Much of the time is spent waiting for processes and timers, so two workers share a processor (80 s in place of 88 with three on two). (As a number:
  // Jest takes "150%" for 150 workers.)
  maxWorkers: availableParallelism() * 2,
  // What a file leaves in a worker makes the next ones dearer: each start of a process copies the worker's page tables,
  // and each promise is shown to the context that every file before has left.
  workerIdleMemoryLimit: "400MB",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "es6" } },
    ],
  },
  moduleFileExtensions: ["ts", "js", "mjs", "cjs", "json", "node"],
  // Sources import with the `.js` that Node needs; under test the file beside it is `.ts`.
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
};
