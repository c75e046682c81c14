package io.baton.firm;

/// A human being as the business knows one: a member of the firm or a contact at a partner.
///
/// @param id the chat's id of the person
/// @param name as last seen, for people to read; never proof of who somebody is
public record Individual(String id, String name) {

    public boolean is(Individual other) {
        return id.equals(other.id);
    }
}
