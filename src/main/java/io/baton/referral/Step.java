package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.referral.redaction.ContactDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry in a referral's history. Steps are added, never changed, but for a note that is
/// removed.
///
/// @param who null if a timer did it
public record Step(Instant at, @Nullable Individual who, Stage from, Stage to, Event event) {

    Step with(Event other) {
        return new Step(at, who, from, to, other);
    }

    /// Hides them in all text that a person typed and the partner may see.
    Step withoutContactDetails() {
        return switch (event) {
            case Event.Withdrawn(var reason) ->
                    with(new Event.Withdrawn(ContactDetails.hidden(reason)));
            case Event.HandedBack(var from, var reason) ->
                    with(new Event.HandedBack(from, ContactDetails.hidden(reason)));
            case Event.Edited(var before, var after) ->
                    with(
                            new Event.Edited(
                                    before.withoutContactDetails(), after.withoutContactDetails()));
            case Event.AcceptedElsewhere(var contact, var how, var known, var terms) ->
                    with(
                            new Event.AcceptedElsewhere(
                                    contact, ContactDetails.hidden(how), known, terms));
            case Event.Noted(var text, var shared) ->
                    with(new Event.Noted(ContactDetails.hidden(text), shared));
            case Event.Lost(var reason, var reported) ->
                    with(new Event.Lost(ContactDetails.hidden(reason), reported));
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> this;
        };
    }

    /// Whether another person took the place of one who had left.
    public boolean replacesLeaver() {
        return who == null && event instanceof Event.Passed;
    }

    public boolean madeBy(Individual someone) {
        return who != null && who.is(someone);
    }

    /// Whether it led to another stage, or replaced the step that did: another contact said yes.
    public boolean moved() {
        return from != to || event instanceof Event.AcceptedElsewhere;
    }
}
