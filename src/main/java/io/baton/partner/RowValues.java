package io.baton.partner;

import io.baton.firm.Percentage;
import io.baton.firm.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row says of a partner besides its name; null leaves a thing as it is.
///
/// @param contacts to be added; a file removes nobody
public record RowValues(
        @Nullable List<Skill> skills,
        @Nullable List<String> regions,
        @Nullable Percentage fee,
        List<Contact> contacts,
        Partner.@Nullable Status status) {

    /// What a row can change.
    public enum Aspect {
        SKILLS,
        REGIONS,
        FEE,
        CONTACTS,
        STATUS
    }

    public RowValues {
        skills = skills == null ? null : List.copyOf(skills);
        regions = regions == null ? null : List.copyOf(regions);
        contacts = List.copyOf(contacts);
    }

    /// @param today from when another fee counts
    Partner applyTo(Partner before, LocalDate today) {
        var next = before;
        if (skills != null) {
            next = next.withSkills(skills);
        }
        if (regions != null) {
            next = next.withRegions(regions);
        }
        if (fee != null) {
            next = next.withFee(fee, today);
        }
        return inStatus(next.withContacts(together(next)));
    }

    private Partner inStatus(Partner next) {
        return switch (status) {
            case ACTIVE -> next.resumed();
            case PAUSED -> next.paused();
            case null -> next;
        };
    }

    private List<Contact> together(Partner before) {
        var all = new ArrayList<>(before.contacts());
        for (var contact : contacts) {
            if (all.stream().noneMatch(known -> known.who().is(contact.who()))) {
                all.add(contact);
            }
        }
        return all;
    }

    /// Nothing for a partner who is so already.
    List<Aspect> changesTo(Partner before, LocalDate today) {
        var after = applyTo(before, today);
        var changed = new ArrayList<Aspect>();
        note(changed, Aspect.SKILLS, before.skills(), after.skills());
        note(changed, Aspect.REGIONS, before.regions(), after.regions());
        note(changed, Aspect.FEE, before.fees(), after.fees());
        note(changed, Aspect.CONTACTS, before.contacts(), after.contacts());
        note(changed, Aspect.STATUS, before.status(), after.status());
        return List.copyOf(changed);
    }

    private static void note(List<Aspect> changed, Aspect aspect, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(aspect);
        }
    }
}
