package io.baton.statement;

import org.jspecify.annotations.Nullable;

/// One fee on a statement.
///
/// @param fee for a correction, with the difference as its amount
/// @param corrects label of the statement that had the fee before; null if it's new
public record StatementLine(FeeLine fee, @Nullable String corrects) {}
