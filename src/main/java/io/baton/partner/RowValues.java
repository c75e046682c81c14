package io.baton.partner;

import io.baton.firm.Skill;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Payer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The values a row sets for a partner. Null leaves a value as it is.
///
/// @param terms fees by the side that pays; a protection or disclosure that isn't named stays
/// @param contacts contacts to add; an import removes no one
public record RowValues(
        @Nullable List<Skill> skills,
        @Nullable List<String> regions,
        Map<Payer, AgreedTerms> terms,
        List<Contact> contacts,
        Partner.@Nullable Status status) {

    /// The parts of a partner a row can change.
    public enum Aspect {
        SKILLS,
        REGIONS,
        TERMS,
        CONTACTS,
        STATUS
    }

    public RowValues {
        skills = skills == null ? null : List.copyOf(skills);
        regions = regions == null ? null : List.copyOf(regions);
        contacts = List.copyOf(contacts);
        terms = Map.copyOf(terms);
    }

    /// @param today first day of changed terms
    Partner applyTo(Partner before, LocalDate today) {
        var next = before;
        if (skills != null) {
            next = next.withSkills(skills);
        }
        if (regions != null) {
            next = next.withRegions(regions);
        }
        for (var payer : Payer.values()) {
            var named = terms.get(payer);
            next = named == null ? next : next.withTerms(payer, named, today);
        }
        return inStatus(next.withContacts(withNewContacts(next)));
    }

    private Partner inStatus(Partner next) {
        return switch (status) {
            case ACTIVE -> next.resumed();
            case PAUSED -> next.paused();
            case REMOVED -> next;
            case null -> next;
        };
    }

    private List<Contact> withNewContacts(Partner before) {
        var all = new ArrayList<>(before.contacts());
        for (var contact : contacts) {
            if (all.stream().noneMatch(known -> known.who().is(contact.who()))) {
                all.add(contact);
            }
        }
        return all;
    }

    /// The parts this row would change; empty if the partner already matches.
    List<Aspect> changesTo(Partner before, LocalDate today) {
        var after = applyTo(before, today);
        var changed = new ArrayList<Aspect>();
        addIfChanged(changed, Aspect.SKILLS, before.skills(), after.skills());
        addIfChanged(changed, Aspect.REGIONS, before.regions(), after.regions());
        addIfChanged(changed, Aspect.TERMS, before.terms(), after.terms());
        addIfChanged(changed, Aspect.CONTACTS, before.contacts(), after.contacts());
        addIfChanged(changed, Aspect.STATUS, before.status(), after.status());
        return List.copyOf(changed);
    }

    private static void addIfChanged(
            List<Aspect> changed, Aspect aspect, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(aspect);
        }
    }
}
