package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.terms.AgreedTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The acceptance that stands: the side that accepted hasn't returned the baton since.
///
/// @param at when it was accepted
/// @param holder who has held the baton since
/// @param claimedBy the member who recorded it, until the contact confirms; null if confirmed
/// @param contactOpen whether the other side may see how to reach the client
/// @param terms frozen then; null if an earlier build recorded it
record Acceptance(
        Instant at,
        Individual holder,
        @Nullable Individual claimedBy,
        boolean contactOpen,
        @Nullable AgreedTerms terms) {

    /// @param standing steps that weren't undone, oldest first
    static Optional<Acceptance> in(List<Step> standing) {
        Acceptance last = null;
        for (var step : standing) {
            last = next(last, step);
        }
        return Optional.ofNullable(last);
    }

    private static @Nullable Acceptance next(@Nullable Acceptance last, Step step) {
        var who = step.who();
        return switch (step.event()) {
            case Event.Accepted(_, var terms) ->
                    who == null ? last : new Acceptance(step.at(), who, null, true, terms);
            case Event.AcceptedElsewhere(var contact, _, var detailsKnown, var terms) ->
                    last == null
                            ? new Acceptance(step.at(), contact, who, detailsKnown, terms)
                            : new Acceptance(last.at, contact, who, detailsKnown, last.terms);
            case Event.AcceptanceConfirmed() ->
                    last == null
                            ? null
                            : new Acceptance(last.at, last.holder, null, true, last.terms);
            case Event.HandedBack _, Event.AcceptanceDenied _ -> null;
            case Event.Passed(var from, var to, _) ->
                    last == null || !last.holder.is(from)
                            ? last
                            : new Acceptance(
                                    last.at, to, last.claimedBy, last.contactOpen, last.terms);
            case Event.TermsAgreed(var terms) ->
                    last == null
                            ? null
                            : new Acceptance(
                                    last.at, last.holder, last.claimedBy, last.contactOpen, terms);
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> last;
        };
    }
}
