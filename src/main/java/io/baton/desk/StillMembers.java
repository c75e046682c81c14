package io.baton.desk;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import java.util.function.Predicate;

/// Knows whether a person who was a member when they got a link is one now, when it's opened.
///
/// @param hasLeft asks the platform, if it says: whether they left the firm, or are only a guest
public record StillMembers(Partners partners, Predicate<Individual> hasLeft) {

    public boolean has(FirmId firm, Individual who) {
        return partners.ofContact(firm, who.id()).isEmpty() && !hasLeft.test(who);
    }
}
