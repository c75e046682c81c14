package io.baton.desk.refer.claim;

import io.baton.chat.Post;
import io.baton.claim.ClaimBook;
import io.baton.claim.ClaimState;
import io.baton.claim.ClaimTerm;
import io.baton.claim.Claiming;
import io.baton.claim.HeldClaim;
import io.baton.claim.NeedClaim;
import io.baton.claim.ProtectionWindow;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.store.ClaimStore;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Stores who holds the claim on a client's need. A claim follows from its referral, so keeping it
/// again changes nothing, and a crash before it is made up for later: when someone looks at the
/// referral, or when the program starts again.
public final class ClaimKeeper {
    private static final int TRIES = 20;

    private final ClaimStore claims;
    private final ClaimReader reader;
    private final ProtectionWindows windows;

    public ClaimKeeper(ClaimStore claims, ClaimReader reader, Counterparties counterparties) {
        this.claims = claims;
        this.reader = reader;
        windows = new ProtectionWindows(counterparties);
    }

    ProtectionWindow windowOf(Referral referral, Firm firm) {
        return windows.of(referral, firm);
    }

    /// For how many days a claim may run in this firm.
    public int longestWindow(Firm firm) {
        return windows.longest(firm);
    }

    /// Where the referral stands, once it has claimed what no one else does.
    ///
    /// @param referral as stored
    public ClaimState keep(Referral referral, Firm firm, Instant now) {
        return keep(referral, firm, now, null);
    }

    /// Same, for a referral that may have been logged long ago. Most of those claim nothing now,
    /// which this finds out without asking the database.
    public void keepEarlier(Referral referral, Firm firm, Instant now) {
        var logged = firm.dayOf(referral.steps().getFirst().at());
        int days = windows.of(referral, firm).days();
        if (referral.stage() != Stage.WITHDRAWN
                && ClaimTerm.of(logged, days).runsOn(firm.dayOf(now))) {
            var _ = keep(referral, firm, now);
        }
    }

    /// @param before what it claimed for another client, until its own was corrected
    ClaimState keep(Referral referral, Firm firm, Instant now, @Nullable NeedClaim before) {
        for (int i = 0; i < TRIES; i++) {
            var known = reader.read(referral, firm, now);
            var outcome =
                    known.claiming()
                            .claim(
                                    referral,
                                    windows.of(referral, firm),
                                    before,
                                    firm.dayOf(referral.steps().getFirst().at()),
                                    firm.dayOf(now));
            var next = outcome.next() == null ? known.unwritten() : outcome.next();
            if (next == null) {
                return outcome.state();
            }
            var turn = "claim %s v%d".formatted(referral.id().value(), next.version());
            switch (claims.write(next, turn, List.of())) {
                case WRITTEN -> {
                    return outcome.state();
                }
                case DUPLICATE_TURN, STALE -> {}
            }
        }
        return look(referral, firm, now);
    }

    /// Where the referral stands, if nothing is written.
    public ClaimState look(Referral referral, Firm firm, Instant now) {
        return reader.read(referral, firm, now).claiming().now(referral);
    }

    /// Changes the referral's own claim.
    ///
    /// @param change returns the claim itself if there's nothing to change
    /// @param posts to write with the changed claim
    /// @return where the referral stands then
    ClaimState change(
            Referral referral,
            Firm firm,
            Instant now,
            String turn,
            UnaryOperator<NeedClaim> change,
            Function<NeedClaim, List<Post>> posts) {
        for (int i = 0; i < TRIES; i++) {
            var claiming = reader.read(referral, firm, now).claiming();
            var state = claiming.now(referral);
            var own = ownIn(state);
            if (own == null) {
                return state;
            }
            var next = change.apply(own);
            if (next.equals(own)) {
                return state;
            }
            switch (claims.write(bookOf(claiming, own).with(next), turn, posts.apply(next))) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return look(referral, firm, now);
                }
                case STALE -> {}
            }
        }
        return look(referral, firm, now);
    }

    /// Posts about a claim that stays as it is, once for this turn.
    void tell(HeldClaim held, Firm firm, String turn, List<Post> posts) {
        for (int i = 0; i < TRIES; i++) {
            var claiming = reader.read(held.referral(), firm, held.claim().since()).claiming();
            switch (claims.write(bookOf(claiming, held.claim()), turn, posts)) {
                case WRITTEN, DUPLICATE_TURN -> {
                    return;
                }
                case STALE -> {}
            }
        }
    }

    private static @Nullable NeedClaim ownIn(ClaimState state) {
        return switch (state) {
            case ClaimState.First(var claim) -> claim;
            case ClaimState.Ended(var claim) -> claim;
            case ClaimState.Behind _, ClaimState.Unclaimed _ -> null;
        };
    }

    private static ClaimBook bookOf(Claiming claiming, NeedClaim own) {
        return claiming.aliases().stream()
                .filter(_ -> claiming.book().of(own.referral()).isEmpty())
                .filter(book -> book.of(own.referral()).isPresent())
                .findFirst()
                .orElse(claiming.book());
    }
}
