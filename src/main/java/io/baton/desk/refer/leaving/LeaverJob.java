package io.baton.desk.refer.leaving;

import io.baton.desk.EachFirm;
import io.baton.desk.refer.step.Counterparties;
import io.baton.desk.refer.step.ScheduledSteps;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.outbox.Unavailable;
import io.baton.referral.Departure;
import io.baton.referral.Referral;
import io.baton.referral.listing.ListedReferrals;
import io.baton.store.FirmStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks once a day whether the people responsible for open referrals are still there. If one has
/// left, someone else takes over, and Baton says so.
public final class LeaverJob {
    private static final Logger LOG = LoggerFactory.getLogger(LeaverJob.class);

    /// Lookups in one run. A run every few seconds stays far below the platforms' limits.
    static final int MOST_LOOKUPS = 5;

    private final FirmStore firms;
    private final DutiesOfPeople duties;
    private final ScheduledSteps scheduledSteps;
    private final PresenceCheck presenceCheck;
    private final Successors successors;
    private final LeaverPosts leaverPosts;
    private final Map<FirmId, DailyRound> rounds = new ConcurrentHashMap<>();

    public LeaverJob(
            FirmStore firms,
            ListedReferrals referrals,
            ScheduledSteps scheduledSteps,
            Counterparties counterparties,
            PresenceCheck presenceCheck,
            Successors successors) {
        this.firms = firms;
        duties = new DutiesOfPeople(referrals);
        this.scheduledSteps = scheduledSteps;
        this.presenceCheck = presenceCheck;
        this.successors = successors;
        leaverPosts = new LeaverPosts(counterparties);
    }

    /// Safe to run on two instances at once: each step has one effect.
    public void run(Instant now) {
        EachFirm.run(firms, "the check of who has left", firm -> run(firm, now));
    }

    private void run(Firm firm, Instant now) {
        var round = rounds.get(firm.id());
        var day = firm.dayOf(now);
        boolean newDay = round == null || !round.day().equals(day);
        if (newDay) {
            begin(firm, now);
        }
        var current =
                round == null || newDay ? DailyRound.of(day, duties.responsible(firm), now) : round;
        rounds.put(firm.id(), current.from().isAfter(now) ? current : guarded(firm, current, now));
    }

    /// Recalls who had left before a restart. The platform needn't be asked about people who were
    /// taken off the list of contacts.
    private void begin(Firm firm, Instant now) {
        duties.departed(firm.id()).forEach(presenceCheck::remember);
        for (var referral : duties.open(firm.id()).toList()) {
            try {
                if (successors.isFormerContact(referral, referral.holder())) {
                    // If someone else wrote first, the next day tries again.
                    var _ = replace(referral, referral.holder(), firm, now);
                }
            } catch (Unavailable e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("the check of {}'s holder failed", referral.label(), e);
            }
        }
    }

    /// A failure about one person must not keep the others waiting.
    private DailyRound guarded(Firm firm, DailyRound round, Instant now) {
        try {
            return next(firm, round, now);
        } catch (Unavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the check whether one person has left failed", e);
            round.unsettled().add(round.people().remove());
            return round.next(now);
        }
    }

    /// A person leaves the queue after the writes about them, so that a failure drops no one.
    private DailyRound next(Firm firm, DailyRound round, Instant now) {
        for (int i = 0; i < MOST_LOOKUPS && !round.people().isEmpty(); i++) {
            var who = round.people().element();
            boolean settled = settle(firm, who, now);
            round.people().remove();
            if (!settled) {
                round.unsettled().add(who);
            }
        }
        return round.next(now);
    }

    /// @return false if they have to be looked at again
    private boolean settle(Firm firm, Individual who, Instant now) {
        return switch (presenceCheck.ofMember(who)) {
            case THERE -> true;
            case UNKNOWN -> false;
            case GONE -> {
                boolean replaced = true;
                for (var referral : duties.openOf(firm.id(), who)) {
                    if (successors.hasLeft(referral, who)) {
                        replaced &= replace(referral, who, firm, now);
                    }
                }
                dismissKeeper(firm.id(), who);
                yield replaced;
            }
        };
    }

    /// @return false if someone else wrote first, or if there's no one to take over, until a member
    ///   does something and becomes the keeper
    private boolean replace(Referral referral, Individual left, Firm firm, Instant now) {
        var to = successors.find(referral, left, firm);
        if (to.isEmpty()) {
            LOG.warn("no one can take over {} from a person who has left", referral.label());
            return false;
        }
        return scheduledSteps.apply(
                referral,
                "left/%s/v%d".formatted(left.id(), referral.version()),
                at -> Departure.replace(at, left, to.get(), now),
                next -> leaverPosts.of(next, left, to.get(), firm));
    }

    /// The next member who does something becomes the keeper.
    private void dismissKeeper(FirmId id, Individual left) {
        firms.find(id)
                .filter(firm -> firm.isKeeper(left))
                .ifPresent(firm -> {
                    var turn = "keeper-left-v" + firm.version();
                    // If someone else wrote first, the next check tries again.
                    var _ = firms.write(firm.withKeeper(null), turn, List.of());
                });
    }
}
