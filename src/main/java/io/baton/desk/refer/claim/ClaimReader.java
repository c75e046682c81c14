package io.baton.desk.refer.claim;

import io.baton.claim.ClaimBook;
import io.baton.claim.Claiming;
import io.baton.claim.HeldClaim;
import io.baton.claim.NeedClaim;
import io.baton.claim.SameNeed;
import io.baton.client.ClientId;
import io.baton.client.KnownClient;
import io.baton.client.KnownClients;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.store.ClaimStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the claims that matter to a referral: those on its client, by all of the client's names.
public final class ClaimReader {
    private final ClaimStore claims;
    private final KnownClients knownClients;
    private final Referrals referrals;
    private final SameNeed sameNeed;
    private final DomainOwners domainOwners;
    private final ProtectionWindows windows;

    /// Finds another client that a referral's contact belongs to by their mail domain, if no one
    /// said that they are two.
    @FunctionalInterface
    public interface DomainOwners {
        Optional<KnownClient> of(Referral referral);
    }

    public ClaimReader(
            ClaimStore claims,
            KnownClients knownClients,
            Referrals referrals,
            SameNeed sameNeed,
            DomainOwners domainOwners,
            Counterparties counterparties) {
        this.claims = claims;
        this.knownClients = knownClients;
        this.referrals = referrals;
        this.sameNeed = sameNeed;
        this.domainOwners = domainOwners;
        windows = new ProtectionWindows(counterparties);
    }

    /// @param unwritten claims of referrals by earlier builds, which no one has stored yet; null if
    ///   there are none
    record Known(Claiming claiming, @Nullable ClaimBook unwritten) {}

    /// A client's name that a new claim is stored under, and all names.
    private record Names(ClientId id, Set<ClientId> all) {
        boolean overlap(Names other) {
            return all.stream().anyMatch(other.all::contains);
        }
    }

    Known read(Referral referral, Firm firm, Instant now) {
        var names = names(referral);
        var stored = claims.find(firm.id(), names.all());
        var book = stored.stream().filter(each -> each.client().equals(names.id())).findFirst();
        var unwritten =
                stored.isEmpty() && !isFirstOfClient(referral, names)
                        ? earlier(referral, names, firm, now)
                        : Optional.<ClaimBook>empty();
        var own = book.or(() -> unwritten).orElseGet(() -> ClaimBook.empty(firm.id(), names.id()));
        var aliases = stored.stream().filter(each -> !each.client().equals(names.id())).toList();
        return new Known(
                claiming(own, aliases, referral, names, firm.dayOf(now)), unwritten.orElse(null));
    }

    /// The referral's claim under another client's name.
    Optional<NeedClaim> under(String client, Referral referral) {
        var names = named(referral.firm(), client);
        return claims.find(referral.firm(), names.all()).stream()
                .flatMap(book -> book.of(referral.id()).stream())
                .findFirst();
    }

    private Claiming claiming(
            ClaimBook book,
            List<ClaimBook> aliases,
            Referral referral,
            Names names,
            LocalDate today) {
        var standing =
                Stream.concat(Stream.of(book), aliases.stream())
                        .flatMap(each -> each.claims().stream())
                        .filter(claim -> claim.runsOn(today))
                        .filter(claim -> sameNeed.test(claim.need(), referral.need()))
                        .flatMap(claim -> held(claim, referral).stream())
                        .filter(held -> held.claim().stands(held.referral(), sameNeed))
                        .filter(held -> names.overlap(names(held.referral())))
                        .toList();
        return new Claiming(book, aliases, standing, sameNeed);
    }

    private Optional<HeldClaim> held(NeedClaim claim, Referral referral) {
        return (claim.isOf(referral)
                        ? Optional.of(referral)
                        : referrals.find(referral.firm(), claim.referral()))
                .map(owner -> new HeldClaim(claim, owner));
    }

    private Names names(Referral referral) {
        var own = named(referral.firm(), referral.client());
        return domainOwners
                .of(referral)
                .map(owner -> new Names(owner.id(), union(own.all(), ids(owner))))
                .orElse(own);
    }

    private static Set<ClientId> union(Set<ClientId> some, Set<ClientId> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    private Names named(FirmId firm, String client) {
        var id = ClientId.of(client);
        return knownClients
                .of(firm)
                .byName(client)
                .map(known -> new Names(known.id(), ids(known)))
                .orElseGet(() -> new Names(id, Set.of(id)));
    }

    private static Set<ClientId> ids(KnownClient client) {
        return Stream.concat(Stream.of(client.id()), client.ids()).collect(Collectors.toSet());
    }

    /// There's nothing to look for then.
    private boolean isFirstOfClient(Referral referral, Names names) {
        return names.all().size() == 1
                && knownClients
                        .of(referral.firm())
                        .stored(names.id())
                        .filter(client -> client.firstReferral().equals(referral.id().value()))
                        .isPresent();
    }

    /// What the client's earlier referrals claim: those that an earlier build logged.
    private Optional<ClaimBook> earlier(Referral referral, Names names, Firm firm, Instant now) {
        var earlier = new ArrayList<>(referrals.ofClient(firm.id(), names.all()).reversed());
        earlier.removeIf(
                each -> each.number() >= referral.number() || each.stage() == Stage.WITHDRAWN);
        var book = ClaimBook.empty(firm.id(), names.id());
        var today = firm.dayOf(now);
        for (var each : earlier) {
            var outcome =
                    claiming(book, List.of(), each, names, today)
                            .claim(
                                    each,
                                    windows.of(each, firm),
                                    null,
                                    firm.dayOf(each.steps().getFirst().at()),
                                    today);
            book = outcome.next() == null ? book : outcome.next();
        }
        return book.claims().isEmpty() ? Optional.empty() : Optional.of(book);
    }
}
