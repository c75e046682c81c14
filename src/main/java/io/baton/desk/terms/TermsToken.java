package io.baton.desk.terms;

import io.baton.terms.Payer;
import io.baton.terms.TermsPart;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of terms as written.
sealed interface TermsToken {

    /// Who pays; both for `both ways`.
    record Direction(Set<Payer> payers) implements TermsToken {}

    record Says(TermsPart part) implements TermsToken {}

    record EachWin() implements TermsToken {}

    record EachMonth() implements TermsToken {}

    /// How long a fee is owed each month.
    ///
    /// @param count null for as long as it runs
    record Months(@Nullable Integer count) implements TermsToken {}

    record From(LocalDate day) implements TermsToken {}

    /// Words that mean nothing here, such as `fee` or `and`.
    record Filler() implements TermsToken {}

    /// @param why a full sentence for the reader
    record Unclear(String why) implements TermsToken {}

    record Unread(String word) implements TermsToken {}

    /// Whether it says something about the fee or what goes with it.
    default boolean says() {
        return switch (this) {
            case Says _, EachWin _, EachMonth _, Months _, Unclear _, Unread _ -> true;
            case Direction _, From _, Filler _ -> false;
        };
    }
}
