package io.baton.partner;

import io.baton.firm.Skill;
import java.util.List;

/// What a partner is known as and does: all that a search reads.
public record Profile(
        String name, List<Skill> skills, List<String> regions, Partner.Status status) {

    public Profile {
        skills = List.copyOf(skills);
        regions = List.copyOf(regions);
    }

    /// A partner of whom nothing but the name is known yet.
    public static Profile named(String name) {
        return new Profile(name, List.of(), List.of(), Partner.Status.ACTIVE);
    }

    Profile withName(String newName) {
        return new Profile(newName, skills, regions, status);
    }

    Profile withSkills(List<Skill> services) {
        return new Profile(name, services, regions, status);
    }

    Profile withRegions(List<String> places) {
        return new Profile(name, skills, places, status);
    }

    Profile withStatus(Partner.Status newStatus) {
        return new Profile(name, skills, regions, newStatus);
    }
}
