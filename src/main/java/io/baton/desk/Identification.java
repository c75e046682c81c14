package io.baton.desk;

import io.baton.chat.Person;
import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.List;
import java.util.Optional;

/// Finds the firm a person is talking to, and their role there.
///
/// In a firm's own workspace, everyone talks to that firm. Anyone on another platform or tenant is
/// a member of no firm here. They talk to the firm whose partner they joined with a code.
public final class Identification {
    private final FirmProvisioning firmProvisioning;
    private final Firms firms;
    private final Partners partners;

    public Identification(FirmProvisioning firmProvisioning, Firms firms, Partners partners) {
        this.firmProvisioning = firmProvisioning;
        this.firms = firms;
        this.partners = partners;
    }

    /// A person and the firm they are talking to.
    public record Identified(Firm firm, Asker asker) {}

    /// Empty for a person in a foreign workspace who is no firm's contact.
    public Optional<Identified> identify(Workspace workspace, Person person) {
        var who = new Individual(person.id(), person.name());
        return firmProvisioning.isHome(workspace)
                ? Optional.of(at(firmProvisioning.firmOf(workspace), person, who))
                : fromElsewhere(who);
    }

    /// A full member of the workspace who is a partner's contact has confirmed that, or became a
    /// full member later. Either way they keep a contact's rights.
    private Identified at(Firm firm, Person person, Individual who) {
        var contactOf = partners.ofContact(firm.id(), who.id());
        return switch (person.standing()) {
            case MEMBER ->
                    contactOf.isEmpty()
                            ? new Identified(
                                    firmProvisioning.keptBy(firm, who), new Asker.Member(who))
                            : new Identified(firm, new Asker.Contact(who, contactOf));
            case OUTSIDER -> new Identified(firm, contactOrStranger(who, contactOf));
            case BOT, LEFT -> new Identified(firm, new Asker.Stranger(who));
        };
    }

    /// A person joins for one firm only. If the data has two, the choice is at least stable.
    private Optional<Identified> fromElsewhere(Individual who) {
        return partners.findByContact(who.id()).stream()
                .findFirst()
                .flatMap(partner -> firms.find(partner.firm()))
                .map(firm ->
                        new Identified(
                                firm,
                                contactOrStranger(who, partners.ofContact(firm.id(), who.id()))));
    }

    private static Asker contactOrStranger(Individual who, List<Partner> contactOf) {
        return contactOf.isEmpty() ? new Asker.Stranger(who) : new Asker.Contact(who, contactOf);
    }
}
