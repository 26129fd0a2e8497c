"""How good the forecast is: on simulated reps whose truth is known, and on deals of a file."""
