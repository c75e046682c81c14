package io.baton.statement;

/// One of the two firms that a statement is between.
public enum Side {
    FIRM,
    PARTNER
}
