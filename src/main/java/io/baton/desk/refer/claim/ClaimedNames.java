package io.baton.desk.refer.claim;

import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names under which claims on a client are stored: all that it has, and those of the client
/// that its contact's mail domain belongs to.
///
/// @param domainOwners finds that other client
public record ClaimedNames(KnownClients knownClients, DomainOwners domainOwners) {

    /// Finds another client that a referral's contact belongs to by their mail domain, if no one
    /// said that they are two.
    @FunctionalInterface
    public interface DomainOwners {
        Optional<KnownClient> of(Referral referral);
    }

    /// @param id the name that a new claim is stored under
    record Names(ClientId id, Set<ClientId> all) {
        boolean overlap(Names other) {
            return all.stream().anyMatch(other.all::contains);
        }
    }

    Names of(Referral referral) {
        var own = named(referral.firm(), referral.client());
        return domainOwners
                .of(referral)
                .map(owner -> new Names(owner.id(), union(own.all(), ids(owner))))
                .orElse(own);
    }

    Names named(FirmId firm, String client) {
        var id = ClientId.of(client);
        return knownClients
                .of(firm)
                .byName(client)
                .map(known -> new Names(known.id(), ids(known)))
                .orElseGet(() -> new Names(id, Set.of(id)));
    }

    /// Whether it's the client's first referral, so that no earlier one can have claimed.
    boolean isFirst(Referral referral, Names names) {
        return names.all().size() == 1
                && knownClients
                        .of(referral.firm())
                        .stored(names.id())
                        .filter(client -> client.firstReferral().equals(referral.id().value()))
                        .isPresent();
    }

    private static Set<ClientId> union(Set<ClientId> some, Set<ClientId> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private static Set<ClientId> ids(KnownClient client) {
        return Stream.concat(Stream.of(client.id()), client.ids()).collect(Collectors.toSet());
    }
}
