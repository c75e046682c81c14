package io.baton.desk.refer.log;

import io.baton.client.Client;
import io.baton.client.ClientId;
import io.baton.client.ClientMatching;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.client.MailDomains;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.Referral;
import io.baton.store.ClientStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps the client of each referral. A client follows from its first referral, so recording a
/// referral again changes nothing, and a crash before it is made up for later.
public final class ClientRecorder {
    private static final int TRIES = 5;

    private final ClientStore clients;
    private final KnownClients knownClients;
    private final Partners partners;
    private final Firms firms;

    public ClientRecorder(
            ClientStore clients, KnownClients knownClients, Partners partners, Firms firms) {
        this.firms = firms;
        this.clients = clients;
        this.partners = partners;
        this.knownClients = knownClients;
    }

    KnownClients.Directory known(FirmId firm) {
        return knownClients.of(firm);
    }

    /// Creates the client, or adds the mail domain of the referral's contact.
    ///
    /// @return the client as stored
    public Client record(Referral referral) {
        var id = ClientId.of(referral.client());
        var domains = domains(referral);
        // What's in memory will do at first: the write fails if it's outdated.
        var stored = known(referral.firm()).stored(id);
        for (int i = 0; i < TRIES; i++) {
            var next =
                    stored.map(client -> learned(client, domains))
                            .orElseGet(() -> created(referral, domains));
            if (stored.isPresent() && stored.get().equals(next)) {
                return next;
            }
            switch (clients.write(next, referral.id().value(), List.of())) {
                case WRITTEN -> {
                    return next.written();
                }
                case DUPLICATE_TURN -> {
                    return clients.find(referral.firm(), id).orElse(next);
                }
                case STALE -> stored = clients.find(referral.firm(), id);
            }
        }
        return stored.orElseGet(() -> created(referral, domains));
    }

    /// Another client with an address at the same domain, if no one has said that they are two.
    ///
    /// @param known the firm's clients
    Optional<KnownClient> atSameDomain(
            Client client, Referral referral, KnownClients.Directory known) {
        return domains(referral).stream()
                .flatMap(domain -> known.byDomain(domain).stream())
                .filter(other -> !other.isAlso(client.id()))
                .filter(other -> !ClientMatching.areDifferent(client, other))
                .findFirst();
    }

    /// The client that has the mail domain of a referral's contact, if it's another one than the
    /// referral names and no one has said that they are two.
    Optional<KnownClient> domainOwner(Referral referral) {
        if (referral.clientContact() == null) {
            return Optional.empty();
        }
        var known = known(referral.firm());
        return known.stored(ClientId.of(referral.client()))
                .flatMap(client -> atSameDomain(client, referral, known));
    }

    /// An address of the firm's own people, or of a partner's, says nothing about the client.
    private List<String> domains(Referral referral) {
        var contact = referral.clientContact();
        if (contact == null) {
            return List.of();
        }
        var bench = partners.all(referral.firm());
        var ofPartners =
                bench.stream()
                        .flatMap(partner -> partner.contacts().stream())
                        .filter(Contact.ByMail.class::isInstance)
                        .map(Contact.ByMail.class::cast)
                        .flatMap(byMail -> MailDomains.in(byMail.address()).stream())
                        .toList();
        var names =
                Stream.concat(
                                firms.find(referral.firm()).map(Firm::name).stream(),
                                bench.stream().map(Partner::name))
                        .toList();
        return MailDomains.in(contact).stream()
                .filter(domain -> !ofPartners.contains(domain))
                .filter(domain ->
                        names.stream().noneMatch(name -> MailDomains.isNamedAfter(domain, name)))
                .toList();
    }

    private Client created(Referral referral, List<String> domains) {
        return learned(
                Client.first(referral.firm(), referral.client(), referral.id().value()), domains);
    }

    /// Without domains of other clients: such an address belongs to both.
    private Client learned(Client client, List<String> domains) {
        if (domains.isEmpty()) {
            return client;
        }
        var known = known(client.firm());
        return client.withDomains(
                domains.stream()
                        .filter(domain ->
                                known.byDomain(domain)
                                        .filter(owner -> !owner.isAlso(client.id()))
                                        .isEmpty())
                        .toList());
    }
}
