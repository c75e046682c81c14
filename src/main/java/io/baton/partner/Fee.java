package io.baton.partner;

import io.baton.firm.Percentage;
import java.time.LocalDate;

/// What the partner owes the firm of an outbound win, agreed from a day on until the next one.
public record Fee(Percentage rate, LocalDate from) {}
