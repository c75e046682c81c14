package io.baton.firm;

/// Something that a firm or a partner does for clients, in their own words, e.g. `VoIP`.
public record Skill(String name) {

    public boolean sameAs(Skill other) {
        return name.equalsIgnoreCase(other.name);
    }
}
