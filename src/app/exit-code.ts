/** 0 ready, 1 not ready, 2 unusable checklist or arguments, 130 cancelled (DESIGN 2.3). */
export type ExitCode = 0 | 1 | 2 | 130;
