package io.baton.desk.refer.leaving;

import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.Transitions;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.Unavailable;
import io.baton.referral.Departure;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.store.FirmStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks once a day whether the people responsible for open referrals are still there. If one has
/// left, someone else takes over, and Baton says so.
public final class LeaverJob {
    private static final Logger LOG = LoggerFactory.getLogger(LeaverJob.class);

    /// Lookups in one run. A run every few seconds stays far below the platforms' limits.
    static final int MOST_LOOKUPS = 5;

    /// Pause before another lookup of people that a platform said nothing about.
    static final Duration PAUSE = Duration.ofHours(1);

    private static final int MOST_RETRIES = 3;

    private final FirmStore firms;
    private final Referrals referrals;
    private final Transitions transitions;
    private final PresenceCheck presenceCheck;
    private final Successors successors;
    private final LeaverPosts leaverPosts;
    private final Map<FirmId, Round> rounds = new ConcurrentHashMap<>();

    public LeaverJob(
            FirmStore firms,
            Referrals referrals,
            Transitions transitions,
            Counterparties counterparties,
            PresenceCheck presenceCheck,
            Successors successors) {
        this.firms = firms;
        this.referrals = referrals;
        this.transitions = transitions;
        this.presenceCheck = presenceCheck;
        this.successors = successors;
        leaverPosts = new LeaverPosts(counterparties);
    }

    /// One day's check of a firm.
    ///
    /// @param unanswered people that a platform said nothing about
    private record Round(
            LocalDate day,
            Queue<Individual> people,
            List<Individual> unanswered,
            int retries,
            Instant from) {}

    /// Safe to run on two instances at once: each step has one effect.
    public void run(Instant now) {
        for (var firm : firms.all()) {
            var round = rounds.get(firm.id());
            var current =
                    round == null || !round.day().equals(firm.dayOf(now))
                            ? round(firm, responsible(firm), 0, now)
                            : round;
            rounds.put(
                    firm.id(), current.from().isAfter(now) ? current : guarded(firm, current, now));
        }
    }

    private static Round round(Firm firm, List<Individual> people, int retries, Instant from) {
        return new Round(
                firm.dayOf(from), new ArrayDeque<>(people), new ArrayList<>(), retries, from);
    }

    private List<Individual> responsible(Firm firm) {
        var people = new LinkedHashMap<String, Individual>();
        var keeper = firm.keeper();
        if (keeper != null) {
            people.put(keeper.id(), keeper);
        }
        referrals.all(firm.id()).stream()
                .flatMap(Departure::responsible)
                .forEach(who -> people.putIfAbsent(who.id(), who));
        return List.copyOf(people.values());
    }

    /// A failure in one firm must not keep the others waiting.
    private Round guarded(Firm firm, Round round, Instant now) {
        try {
            return next(firm, round, now);
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the check of who has left failed for one firm", e);
            return round;
        }
    }

    private Round next(Firm firm, Round round, Instant now) {
        for (int i = 0; i < MOST_LOOKUPS && !round.people().isEmpty(); i++) {
            var who = round.people().remove();
            if (presenceCheck.standing(who).isEmpty()) {
                round.unanswered().add(who);
            } else {
                replaceIfLeft(firm, who, now);
            }
        }
        boolean again =
                round.people().isEmpty()
                        && !round.unanswered().isEmpty()
                        && round.retries() < MOST_RETRIES;
        return again
                ? new Round(
                        round.day(),
                        new ArrayDeque<>(round.unanswered()),
                        new ArrayList<>(),
                        round.retries() + 1,
                        now.plus(PAUSE))
                : round;
    }

    private void replaceIfLeft(Firm firm, Individual who, Instant now) {
        if (presenceCheck.isFormerMember(who)) {
            for (var referral : referrals.all(firm.id())) {
                if (Departure.concerns(referral, who) && successors.hasLeft(referral, who)) {
                    replace(referral, who, firm, now);
                }
            }
            dismissKeeper(firm.id(), who);
        }
    }

    private void replace(Referral referral, Individual left, Firm firm, Instant now) {
        var to = successors.find(referral, left, firm);
        if (to.isEmpty()) {
            LOG.warn("no one can take over {} from a person who has left", referral.label());
            return;
        }
        transitions.applyByClock(
                referral,
                "left/%s/v%d".formatted(left.id(), referral.version()),
                at -> Departure.replace(at, left, to.get(), now),
                next -> leaverPosts.of(next, left, to.get(), firm));
    }

    /// The next member who does something becomes the keeper.
    private void dismissKeeper(FirmId id, Individual left) {
        firms.find(id)
                .filter(firm -> firm.keeper() != null && firm.keeper().is(left))
                .ifPresent(firm -> {
                    var turn = "keeper-left-v" + firm.version();
                    // If someone else wrote first, the next check tries again.
                    var _ = firms.write(firm.withKeeper(null), turn, List.of());
                });
    }
}
