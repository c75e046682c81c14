package io.baton.desk.partner;

import io.baton.firm.Skill;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Changes to a partner. A null field stays as it is.
///
/// @param fee what they pay the firm from today on
/// @param feeToThem what the firm pays them from today on
/// @param channel the channel's id; empty to send direct messages
public record PartnerPatch(
        @Nullable String name,
        @Nullable List<Skill> skills,
        @Nullable List<String> regions,
        @Nullable AgreedTerms fee,
        @Nullable AgreedTerms feeToThem,
        @Nullable List<Contact> contacts,
        @Nullable String channel) {

    /// @param today the first day of a new fee; a fee that doesn't change keeps its date
    Partner applyTo(Partner before, LocalDate today) {
        var next = before;
        if (name != null) {
            next = next.withName(name);
        }
        if (skills != null) {
            next = next.withSkills(skills);
        }
        if (regions != null) {
            next = next.withRegions(regions);
        }
        if (contacts != null) {
            next = next.withContacts(contacts);
        }
        if (channel != null) {
            next = next.withChannel(channel.isEmpty() ? null : channel);
        }
        if (fee != null) {
            next = next.withTerms(Payer.PARTNER, fee, today);
        }
        return feeToThem == null ? next : next.withTerms(Payer.FIRM, feeToThem, today);
    }
}
