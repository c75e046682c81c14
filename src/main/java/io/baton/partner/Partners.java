package io.baton.partner;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;

/// The firm's bench.
public interface Partners {

    /// Finds removed partners too: past referrals name them.
    Optional<Partner> find(FirmId firm, PartnerId id);

    /// The partner that took this name in a write, even if [#all] doesn't show it yet.
    Optional<Partner> findByName(FirmId firm, String name);

    /// All partners of the firm, by name, without removed ones.
    List<Partner> all(FirmId firm);

    /// All partners the firm ever had, by name. For past referrals.
    List<Partner> everKnown(FirmId firm);

    /// The same without those that were merged into others.
    default List<Partner> unmerged(FirmId firm) {
        return everKnown(firm).stream()
                .filter(each -> each.lineage().mergedInto() == null)
                .toList();
    }

    /// Finds the partner with this join code, in any firm: a code doesn't name the firm, and its
    /// hash belongs to one partner.
    Optional<Partner> findByJoinCode(String codeHash);

    /// Finds the partners with this contact, in any firm, by the chat's id. A person from outside
    /// the firm's own workspace can't be assigned to a firm otherwise.
    List<Partner> findByContact(String personId);

    /// The firm's partners that offers in this channel go to, by name.
    default List<Partner> inChannel(FirmId firm, String channel) {
        return all(firm).stream().filter(each -> channel.equals(each.channel())).toList();
    }

    /// The firm's partners that this person is a contact of, by name. No chat issues ids of people
    /// who are known by mail only: they come from the pages behind their links.
    default List<Partner> ofContact(FirmId firm, String personId) {
        return all(firm).stream()
                .filter(each ->
                        each.contacts().stream()
                                .anyMatch(contact -> contact.who().id().equals(personId)))
                .toList();
    }
}
