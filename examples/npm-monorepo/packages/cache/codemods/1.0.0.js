// Moves callers to 1.0.0.
