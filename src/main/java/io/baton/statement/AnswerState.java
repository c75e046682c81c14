package io.baton.statement;

import io.baton.firm.Individual;
import java.time.Instant;
import java.time.LocalDate;

/// How the partner answered a statement. Both sides see the same.
public sealed interface AnswerState {

    /// @param until the last day to answer
    record Waiting(LocalDate until) implements AnswerState {}

    record Agreed(Individual by, Instant at) implements AnswerState {}

    /// @param open number of questions that aren't settled
    record Questioned(int open) implements AnswerState {}

    /// No one answered in time. It's no agreement.
    record Undisputed(LocalDate since) implements AnswerState {}
}
