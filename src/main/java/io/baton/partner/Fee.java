package io.baton.partner;

import io.baton.firm.Percentage;
import java.time.LocalDate;

/// The rate the partner owes the firm on an outbound win, from one day until the next fee starts.
public record Fee(Percentage rate, LocalDate from) {}
