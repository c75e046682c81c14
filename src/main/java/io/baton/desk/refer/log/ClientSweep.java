package io.baton.desk.refer.log;

import io.baton.desk.EachFirm;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.store.SweepMarks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Records what follows from referrals that earlier builds logged, or that a crash left without it:
/// their clients, and the claims on them. Reads one page of each firm's referrals at a time, oldest
/// first, so that the first to bring a client claims first. Goes through each firm once: how far it
/// came is stored, so the next start goes on there.
public final class ClientSweep {
    static final int PAGE = 100;
    private static final Duration EVERY = Duration.ofMinutes(1);

    /// Referrals are stored in another order than that of their numbers if a write is slow, so the
    /// newest are read again until then.
    static final Duration SETTLED = Duration.ofMinutes(5);

    /// Raise the number to have all referrals of all firms recorded again.
    private static final String NAME = "clients of referrals, 1";

    /// @param position referrals up to this number were read
    /// @param settled up to this number, none is stored any more
    /// @param next when to go on
    private record Progress(int position, int settled, Instant next) {

        static Progress from(int number) {
            return new Progress(number, number, Instant.MIN);
        }

        Progress after(List<Referral> page, Instant now) {
            var known =
                    position > settled
                            ? settled
                            : page.stream()
                                    .takeWhile(each -> isSettled(each, now))
                                    .mapToInt(Referral::number)
                                    .max()
                                    .orElse(settled);
            return page.size() == PAGE
                    ? new Progress(page.getLast().number(), known, now)
                    : new Progress(known, known, now.plus(EVERY));
        }

        private static boolean isSettled(Referral referral, Instant now) {
            var imported = referral.imported();
            var stored = imported == null ? referral.steps().getFirst().at() : imported.at();
            return stored.isBefore(now.minus(SETTLED));
        }
    }

    private final Firms firms;
    private final Referrals referrals;
    private final SweepMarks marks;
    private final Recorder recorder;
    private final Map<FirmId, Progress> progress = new ConcurrentHashMap<>();

    /// Records what follows from one referral. To do so again changes nothing.
    @FunctionalInterface
    public interface Recorder {
        void record(Referral referral, Firm firm, Instant now);
    }

    public ClientSweep(Firms firms, Referrals referrals, SweepMarks marks, Recorder recorder) {
        this.firms = firms;
        this.referrals = referrals;
        this.marks = marks;
        this.recorder = recorder;
    }

    /// Safe to run on two instances at once: each client is created once.
    public void run(Instant now) {
        EachFirm.run(firms, "the clients of referrals", firm -> run(firm, now));
    }

    private void run(Firm firm, Instant now) {
        var at = progress.computeIfAbsent(firm.id(), id -> Progress.from(marks.through(id, NAME)));
        if (now.isBefore(at.next())) {
            return;
        }
        var page = referrals.after(firm.id(), at.position(), PAGE);
        page.forEach(referral -> recorder.record(referral, firm, now));
        var next = at.after(page, now);
        if (next.settled() > at.settled()) {
            marks.reached(firm.id(), NAME, next.settled());
        }
        progress.put(firm.id(), next);
    }
}
