package io.baton.desk.refer.claim;

import io.baton.claim.ClaimBook;
import io.baton.claim.Claiming;
import io.baton.claim.HeldClaim;
import io.baton.claim.NeedClaim;
import io.baton.claim.SameNeed;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Referrals;
import io.baton.referral.Stage;
import io.baton.store.ClaimStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the claims that matter to a referral: those on its client, by all of the client's names.
public final class ClaimReader {
    private final ClaimStore claims;
    private final Referrals referrals;
    private final SameNeed sameNeed;
    private final ClaimedNames claimedNames;
    private final ProtectionWindows windows;

    public ClaimReader(
            ClaimStore claims,
            Referrals referrals,
            SameNeed sameNeed,
            ClaimedNames claimedNames,
            Counterparties counterparties) {
        this.claims = claims;
        this.referrals = referrals;
        this.sameNeed = sameNeed;
        this.claimedNames = claimedNames;
        windows = new ProtectionWindows(counterparties);
    }

    /// @param unwritten claims of referrals by earlier builds, which no one has stored yet; null if
    ///   there are none
    record Known(Claiming claiming, @Nullable ClaimBook unwritten) {}

    /// Finds the referrals that claims are of.
    @FunctionalInterface
    private interface Owners {
        Optional<Referral> find(FirmId firm, ReferralId id);
    }

    Known read(Referral referral, Firm firm, Instant now) {
        var names = claimedNames.of(referral);
        var stored = claims.find(firm.id(), names.all());
        var book = stored.stream().filter(each -> each.client().equals(names.id())).findFirst();
        var unwritten =
                stored.isEmpty() && !claimedNames.isFirst(referral, names)
                        ? earlier(referral, names, firm, now)
                        : Optional.<ClaimBook>empty();
        var own = book.or(() -> unwritten).orElseGet(() -> ClaimBook.empty(firm.id(), names.id()));
        var aliases = stored.stream().filter(each -> !each.client().equals(names.id())).toList();
        return new Known(
                claiming(own, aliases, referral, names, firm.dayOf(now), this::find),
                unwritten.orElse(null));
    }

    /// The referral's claim under another client's name.
    public Optional<NeedClaim> under(String client, Referral referral) {
        var names = claimedNames.named(referral.firm(), client);
        return claims.find(referral.firm(), names.all()).stream()
                .flatMap(book -> book.of(referral.id()).stream())
                .findFirst();
    }

    private Claiming claiming(
            ClaimBook book,
            List<ClaimBook> aliases,
            Referral referral,
            ClaimedNames.Names names,
            LocalDate today,
            Owners owners) {
        var standing =
                Stream.concat(Stream.of(book), aliases.stream())
                        .flatMap(each -> each.claims().stream())
                        .filter(claim -> claim.runsOn(today))
                        .filter(claim -> sameNeed.test(claim.need(), referral.need()))
                        .flatMap(claim -> held(claim, referral, owners).stream())
                        .filter(held -> held.claim().stands(held.referral(), sameNeed))
                        .filter(held -> names.overlap(claimedNames.of(held.referral())))
                        .toList();
        return new Claiming(book, aliases, standing, sameNeed);
    }

    private static Optional<HeldClaim> held(NeedClaim claim, Referral referral, Owners owners) {
        return (claim.isOf(referral)
                        ? Optional.of(referral)
                        : owners.find(referral.firm(), claim.referral()))
                .map(owner -> new HeldClaim(claim, owner));
    }

    private Optional<Referral> find(FirmId firm, ReferralId id) {
        return referrals.find(firm, id);
    }

    /// What the client's earlier referrals claim: those that an earlier build logged.
    private Optional<ClaimBook> earlier(
            Referral referral, ClaimedNames.Names names, Firm firm, Instant now) {
        var earlier = new ArrayList<>(referrals.ofClient(firm.id(), names.all()).reversed());
        earlier.removeIf(
                each -> each.number() >= referral.number() || each.stage() == Stage.WITHDRAWN);
        var book = ClaimBook.empty(firm.id(), names.id());
        var today = firm.dayOf(now);
        var byId = earlier.stream().collect(Collectors.toMap(Referral::id, each -> each));
        for (var each : earlier) {
            var outcome =
                    claiming(
                                    book,
                                    List.of(),
                                    each,
                                    names,
                                    today,
                                    (_, id) -> Optional.ofNullable(byId.get(id)))
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
