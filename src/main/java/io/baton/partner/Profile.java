package io.baton.partner;

import io.baton.firm.Skill;
import java.util.ArrayList;
import java.util.List;

/// A partner's name, skills, regions and status: everything a search reads.
public record Profile(
        String name, List<Skill> skills, List<String> regions, Partner.Status status) {

    public Profile {
        skills = List.copyOf(skills);
        regions = List.copyOf(regions);
    }

    /// A partner known only by name.
    public static Profile named(String name) {
        return new Profile(name, List.of(), List.of(), Partner.Status.ACTIVE);
    }

    Profile withName(String newName) {
        return new Profile(newName, skills, regions, status);
    }

    Profile withSkills(List<Skill> newSkills) {
        return new Profile(name, newSkills, regions, status);
    }

    /// With more skills, each once.
    Profile plus(List<Skill> more) {
        var all = new ArrayList<>(skills);
        more.stream()
                .filter(skill ->
                        all.stream()
                                .noneMatch(known -> known.name().equalsIgnoreCase(skill.name())))
                .forEach(all::add);
        return withSkills(all);
    }

    Profile withRegions(List<String> newRegions) {
        return new Profile(name, skills, newRegions, status);
    }

    Profile withStatus(Partner.Status newStatus) {
        return new Profile(name, skills, regions, newStatus);
    }
}
