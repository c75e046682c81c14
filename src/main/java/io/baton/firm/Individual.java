package io.baton.firm;

/// A person: a member of the firm or a contact at a partner.
///
/// @param id platform id
/// @param name last known name, for display only; never use it to identify anyone
public record Individual(String id, String name) {

    public boolean is(Individual other) {
        return id.equals(other.id);
    }
}
