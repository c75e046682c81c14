package io.baton.desk;

/// How well a text fits a command.
public enum Fit {
    /// The command, to run at once. Includes a mistake that its answer explains.
    EXACT,
    /// The command, but a part of the text could be read in two ways.
    DOUBTFUL,
    /// Free text that happens to start like the command.
    NONE
}
