package io.baton.desk;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Partners;
import java.util.function.Predicate;

/// Knows whether a person who was a member when they got a link is one now, when it's opened.
///
/// @param hasLeft asks the platform, if it says: whether they left the firm, or are only a guest
/// @param isThere asks the platform, if it says: whether they are a member now
public record StillMembers(
        Partners partners, Predicate<Individual> hasLeft, Predicate<Individual> isThere) {

    public boolean has(FirmId firm, Individual who) {
        return partners.ofContact(firm, who.id()).isEmpty() && !hasLeft.test(who);
    }

    /// Whether a person is surely a member now, who may have been a partner's before.
    public boolean surelyHas(FirmId firm, Individual who) {
        return has(firm, who) && isThere.test(who);
    }
}
