package io.baton.desk.terms;

import io.baton.terms.Payer;
import io.baton.terms.TermsChange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What someone wrote about the terms in one direction.
///
/// @param payer null if the words don't say who pays
/// @param from first day; null if the words name none
public record ParsedTerms(@Nullable Payer payer, @Nullable LocalDate from, TermsChange change) {

    /// The first day, by default today.
    public LocalDate fromOr(LocalDate today) {
        return from == null ? today : from;
    }
}
