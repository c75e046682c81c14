package io.baton.client;

import io.baton.firm.FirmId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A client as one name. Other names may mean the same client; see [Decisions#sameAs()].
///
/// @param name as first written
/// @param firstReferral id of the referral that brought the client
/// @param mailDomains in lower case, without those of public mail providers
/// @param version number of writes so far; 0 if never stored
public record Client(
        Identity identity,
        String name,
        String firstReferral,
        Set<String> mailDomains,
        Decisions decisions,
        long version) {

    public record Identity(FirmId firm, ClientId id) {}

    /// What people said about this client and others.
    ///
    /// @param sameAs the client this one is another name of; null if it stands for itself
    /// @param notSameAs clients that look alike, but aren't
    public record Decisions(@Nullable ClientId sameAs, Set<ClientId> notSameAs) {
        public Decisions {
            notSameAs = Set.copyOf(notSameAs);
        }

        public static Decisions none() {
            return new Decisions(null, Set.of());
        }
    }

    public Client {
        mailDomains = Set.copyOf(mailDomains);
    }

    public static Client first(FirmId firm, String name, String referral) {
        return new Client(
                new Identity(firm, ClientId.of(name)),
                name,
                referral,
                Set.of(),
                Decisions.none(),
                0);
    }

    public ClientId id() {
        return identity.id();
    }

    public FirmId firm() {
        return identity.firm();
    }

    public Optional<ClientId> sameAs() {
        return Optional.ofNullable(decisions.sameAs());
    }

    public Client withDomains(List<String> more) {
        var all = new TreeSet<>(mailDomains);
        all.addAll(more);
        return new Client(identity, name, firstReferral, all, decisions, version);
    }

    public Client sameAs(ClientId other) {
        return with(new Decisions(other, decisions.notSameAs()));
    }

    public Client notSameAs(ClientId other) {
        var all = new java.util.HashSet<>(decisions.notSameAs());
        all.add(other);
        return with(new Decisions(decisions.sameAs(), all));
    }

    /// Undoes [#sameAs(ClientId)]: they are two clients.
    public Client apartFrom(ClientId other) {
        var different = notSameAs(other);
        return different.with(new Decisions(null, different.decisions.notSameAs()));
    }

    private Client with(Decisions next) {
        return new Client(identity, name, firstReferral, mailDomains, next, version);
    }

    public Client written() {
        return new Client(identity, name, firstReferral, mailDomains, decisions, version + 1);
    }
}
