package io.baton.terms;

import java.time.LocalDate;

/// Terms in one direction from a day on, until the next ones there.
public record DatedTerms(Payer payer, LocalDate from, AgreedTerms terms) {}
