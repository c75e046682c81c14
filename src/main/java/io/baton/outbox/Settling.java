package io.baton.outbox;

import io.baton.outbox.Delivering.Ending;
import io.baton.outbox.Doors.Door;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What follows from an attempt to deliver: the parcel leaves, waits, or is parked.
final class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    private static final Duration LEAST_WAIT = Duration.ofSeconds(1);

    private final PostOffice office;
    private final Doorkeeper doors;
    private final Meters meters;
    private final Patience patience;
    private final InstantSource clock;
    private volatile BiConsumer<Parcel, String> whenGivenUp = (_, _) -> {};

    Settling(
            PostOffice office,
            Doorkeeper doors,
            Meters meters,
            Patience patience,
            InstantSource clock) {
        this.office = office;
        this.doors = doors;
        this.meters = meters;
        this.patience = patience;
        this.clock = clock;
    }

    void whenGivenUp(BiConsumer<Parcel, String> other) {
        whenGivenUp = other;
    }

    Ending settle(Parcel mine, Delivery delivery) {
        var attempts = mine.label().attempts();
        // Who cannot look knows of this attempt alone that it did not arrive, not of earlier ones.
        var certain = blind(mine) ? attempts : attempts.certain();
        return switch (delivery) {
            case Delivery.Done(var reference) -> done(mine, reference);
            case Delivery.Wait(var atLeast) -> shut(mine, atLeast, certain);
            case Delivery.Failed(var why) -> failed(mine, certain, why, false);
            case Delivery.Unknown(var why) -> failed(mine, attempts.inDoubt(), why, false);
            case Delivery.Refused(var why) -> park(mine, why);
        };
    }

    Ending done(Parcel mine, String reference) {
        var label = mine.label();
        office.ledger().enter(label, reference, clock.instant());
        office.parcels().remove(label);
        doors.passed(Door.of(label), clock.instant());
        meters.count("sent", label);
        return Ending.GONE;
    }

    Ending broke(Parcel mine, String why) {
        return failed(mine, mine.label().attempts().inDoubt(), why, true);
    }

    Ending putBack(Parcel mine) {
        office.parcels().release(mine.label(), mine.label().attempts());
        return Ending.WAITS;
    }

    Ending drop(Parcel mine, String why) {
        LOG.info("parcel {} is dropped: {}", mine.label().id(), why);
        office.ledger().enter(mine.label(), null, clock.instant());
        office.parcels().remove(mine.label());
        return Ending.GONE;
    }

    /// Whether nobody can ever tell if it arrived. Of a rewrite nobody need know.
    private boolean blind(Parcel mine) {
        var messenger = office.messengers().get(mine.label().to().door());
        return mine.label().kind() == Label.Kind.SAY && messenger != null && !messenger.canLook();
    }

    /// Whether it may stand there so often by now that it must not be said once more.
    boolean saidEnough(Parcel mine) {
        return blind(mine) && patience.saidEnough(mine.label().attempts());
    }

    Ending giveUpInDoubt(Parcel mine) {
        return giveUpInDoubt(mine, mine.label().attempts(), "");
    }

    private Ending giveUpInDoubt(Parcel mine, Attempts attempts, String why) {
        return park(
                mine,
                "it was sent %d times, and nobody could tell whether it arrived%s"
                        .formatted(attempts.unsure(), why));
    }

    private Ending shut(Parcel mine, Duration atLeast, Attempts attempts) {
        var label = mine.label();
        var wait = atLeast.compareTo(LEAST_WAIT) < 0 ? LEAST_WAIT : atLeast;
        doors.shut(Door.of(label), clock.instant().plus(wait));
        LOG.info("the door {} is shut for {}", label.to().door(), wait);
        office.parcels().release(label, attempts);
        return Ending.WAITS;
    }

    private Ending failed(Parcel mine, Attempts before, String why, boolean broke) {
        var label = mine.label();
        var now = clock.instant();
        meters.count("failed", label);
        boolean ownFault = broke || doors.wellSince(Door.of(label), before.last());
        var attempts = before.failed(ownFault, now, next(mine, before, now));
        if (blind(mine) && patience.saidEnough(attempts)) {
            return giveUpInDoubt(mine, attempts, " (%s)".formatted(why));
        }
        if (patience.exhausted(label, attempts, now)) {
            return park(mine, why);
        }
        LOG.warn("parcel {} failed {} times: {}", label.id(), attempts.failures(), why);
        office.parcels().release(label, attempts);
        return Ending.WAITS;
    }

    private Instant next(Parcel mine, Attempts before, Instant now) {
        var chance = RandomGenerator.getDefault();
        return blind(mine) && before.doubtful()
                ? patience.nextInDoubt(before.unsure(), now, chance)
                : patience.next(before.failures() + 1, now, chance);
    }

    Ending park(Parcel mine, String why) {
        var label = mine.label();
        LOG.error(
                "parcel {} of {} for {} is parked and will not be said: {}",
                label.id(),
                label.workspace().key(),
                label.to().door(),
                why);
        office.parcels().park(mine, why, clock.instant());
        office.ledger().enter(label, null, clock.instant());
        meters.count("given_up", label);
        tell(mine, why);
        return Ending.GONE;
    }

    /// Whoever is told must not hold up the others.
    private void tell(Parcel mine, String why) {
        try {
            whenGivenUp.accept(mine, why);
        } catch (RuntimeException e) {
            LOG.error("nobody could be told that parcel {} is parked", mine.label().id(), e);
        }
    }
}
