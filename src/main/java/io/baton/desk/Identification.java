package io.baton.desk;

import io.baton.chat.Person;
import io.baton.chat.Workspace;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.List;
import java.util.Optional;

/// Finds out to which firm somebody has come, and who that is to the firm.
///
/// In a firm's own workspace, which is found by the workspace, everybody has come to that firm.
/// Whoever comes from elsewhere, another platform or another tenant, belongs to no firm here, and
/// has come to the one for whose partner he joined by a code.
public final class Identification {
    private final FirmProvisioning firmProvisioning;
    private final Firms firms;
    private final Partners partners;

    public Identification(FirmProvisioning firmProvisioning, Firms firms, Partners partners) {
        this.firmProvisioning = firmProvisioning;
        this.firms = firms;
        this.partners = partners;
    }

    /// Somebody, and the firm that he has come to.
    public record Identified(Firm firm, Asker asker) {}

    /// Empty for somebody from elsewhere whom no firm knows.
    public Optional<Identified> identify(Workspace workspace, Person person) {
        var who = new Individual(person.id(), person.name());
        return firmProvisioning.isHome(workspace)
                ? Optional.of(at(firmProvisioning.firmOf(workspace), person, who))
                : fromElsewhere(who);
    }

    private Identified at(Firm firm, Person person, Individual who) {
        return new Identified(
                firm,
                person.inHomeTeam()
                        ? new Asker.Member(who)
                        : contactOrStranger(who, partners.all(firm.id()), firm.id()));
    }

    /// Nobody joins for two firms from elsewhere; should it be so, one of them is it at all times.
    private Optional<Identified> fromElsewhere(Individual who) {
        var theirs = partners.findByContact(who.id());
        return theirs.stream()
                .findFirst()
                .flatMap(partner -> firms.find(partner.firm()))
                .map(firm -> new Identified(firm, contactOrStranger(who, theirs, firm.id())));
    }

    private static Asker contactOrStranger(Individual who, List<Partner> partners, FirmId firm) {
        var theirs =
                partners.stream()
                        .filter(partner -> partner.firm().equals(firm) && partner.hasContact(who))
                        .toList();
        return theirs.isEmpty() ? new Asker.Stranger(who) : new Asker.Contact(who, theirs);
    }
}
