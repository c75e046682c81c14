package io.baton.claim;

import io.baton.referral.Referral;
import io.baton.referral.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides who holds the claim on a client's need. The first one stored does. If two clients turn
/// out to be one, both may have a claim: then the referral that was logged first holds it.
///
/// @param book the claims under the client's name, where a new one is stored
/// @param aliases the claims under its other names
/// @param standing what holds claims for the need of the referral now, also if it's the referral's
///   own
public record Claiming(
        ClaimBook book, List<ClaimBook> aliases, List<HeldClaim> standing, SameNeed sameNeed) {
    /// Claims that ended longer ago are forgotten.
    private static final int KEPT_DAYS = 365;

    private static final Comparator<HeldClaim> FIRST =
            Comparator.comparing((HeldClaim held) -> held.claim().since())
                    .thenComparing(held -> held.referral().number());

    public Claiming {
        aliases = List.copyOf(aliases);
        standing = List.copyOf(standing);
    }

    /// @param state where the referral stands after the write
    /// @param next what to write; null if nothing changes
    public record Outcome(ClaimState state, @Nullable ClaimBook next) {}

    /// Claims for the referral if no one else does.
    ///
    /// @param window applies to the referral
    /// @param before the referral's claim on another client or need, if it's about that no longer
    /// @param from the day on which the referral was logged
    public Outcome claim(
            Referral referral,
            ProtectionWindow window,
            @Nullable NeedClaim before,
            LocalDate from,
            LocalDate today) {
        var first = first();
        if (first.isPresent() && !first.get().claim().isOf(referral)) {
            return new Outcome(new ClaimState.Behind(first.get()), null);
        }
        var own = own(referral).or(() -> Optional.ofNullable(before)).orElse(null);
        var term = window.term(from, own == null ? null : own.term());
        if (referral.stage() == Stage.WITHDRAWN || !term.runsOn(today)) {
            return new Outcome(ended(referral, own), null);
        }
        var held = first.map(HeldClaim::claim);
        if (held.isPresent() && held.get().term().equals(term)) {
            return new Outcome(new ClaimState.First(held.get()), null);
        }
        var claim =
                new NeedClaim(
                        referral.id(),
                        referral.need(),
                        referral.steps().getFirst().at(),
                        referral.steps().size(),
                        term,
                        own == null ? null : own.prior());
        return new Outcome(new ClaimState.First(claim), next(claim, today));
    }

    /// Where the referral stands, if nothing is written.
    public ClaimState now(Referral referral) {
        return first().<ClaimState>map(held ->
                        held.claim().isOf(referral)
                                ? new ClaimState.First(held.claim())
                                : new ClaimState.Behind(held))
                .orElseGet(() -> ended(referral, own(referral).orElse(null)));
    }

    private static ClaimState ended(Referral referral, @Nullable NeedClaim own) {
        return own == null || referral.stage() == Stage.WITHDRAWN
                ? new ClaimState.Unclaimed()
                : new ClaimState.Ended(own);
    }

    private Optional<HeldClaim> first() {
        return standing.stream().min(FIRST);
    }

    /// The referral's claim, under any name of the client, whether or not it still stands.
    public Optional<NeedClaim> own(Referral referral) {
        return Stream.concat(Stream.of(book), aliases.stream())
                .flatMap(each -> each.of(referral.id()).stream())
                .findFirst();
    }

    /// In the place of those for the same need, which no longer stand.
    private ClaimBook next(NeedClaim claim, LocalDate today) {
        var forgotten = today.minusDays(KEPT_DAYS);
        return book.without(each ->
                        each.term().through().isBefore(forgotten)
                                || !each.referral().equals(claim.referral())
                                        && sameNeed.test(each.need(), claim.need()))
                .with(claim);
    }
}
