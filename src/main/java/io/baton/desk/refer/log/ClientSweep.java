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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/// Records what follows from referrals that earlier builds logged, or that a crash left without it:
/// their clients, and the claims on them. Reads one page of each firm's referrals at a time, oldest
/// first, so that the first to bring a client claims first.
///
/// How far it came is stored, so a start reads again only those that may claim something now.
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
    /// @param reads the ends of the pages read since, in order
    /// @param next when to go on
    private record Progress(int position, int settled, List<PageEnd> reads, Instant next) {
        record PageEnd(int number, Instant at) {}

        static Progress from(int number) {
            return new Progress(number, number, List.of(), Instant.MIN);
        }

        Progress after(List<Referral> page, Instant now) {
            int read = page.isEmpty() ? position : page.getLast().number();
            int highest = reads.isEmpty() ? settled : reads.getLast().number();
            var all = new ArrayList<>(reads);
            if (read > highest) {
                all.add(new PageEnd(read, now));
            }
            int known = settled;
            while (!all.isEmpty() && !all.getFirst().at().isAfter(now.minus(SETTLED))) {
                known = all.removeFirst().number();
            }
            return page.size() == PAGE
                    ? new Progress(read, known, List.copyOf(all), now)
                    : new Progress(known, known, List.copyOf(all), now.plus(EVERY));
        }
    }

    private final Firms firms;
    private final Referrals referrals;
    private final SweepMarks marks;
    private final Recorder recorder;
    private final ToIntFunction<Firm> longestWindow;
    private final Map<FirmId, Progress> progress = new ConcurrentHashMap<>();

    /// Records what follows from one referral. To do so again changes nothing.
    @FunctionalInterface
    public interface Recorder {
        void record(Referral referral, Firm firm, Instant now);
    }

    /// @param longestWindow for how many days a claim may run
    public ClientSweep(
            Firms firms,
            Referrals referrals,
            SweepMarks marks,
            Recorder recorder,
            ToIntFunction<Firm> longestWindow) {
        this.firms = firms;
        this.referrals = referrals;
        this.marks = marks;
        this.recorder = recorder;
        this.longestWindow = longestWindow;
    }

    /// Safe to run on two instances at once: each client is created once.
    public void run(Instant now) {
        EachFirm.run(firms, "the clients of referrals", firm -> run(firm, now));
    }

    private void run(Firm firm, Instant now) {
        var at = progress.computeIfAbsent(firm.id(), _ -> Progress.from(start(firm, now)));
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

    /// The number before the first referral whose claim may run, or that wasn't read yet. A claim
    /// that couldn't be stored after a step is made up for this way.
    private int start(Firm firm, Instant now) {
        // A day more, for the firm's time zone.
        var over = now.minus(Duration.ofDays(longestWindow.applyAsInt(firm) + 1L));
        int first = 0;
        int last = marks.through(firm.id(), NAME);
        while (first < last) {
            int middle = (first + last) >>> 1;
            var next = referrals.after(firm.id(), middle, 1);
            if (!next.isEmpty() && stored(next.getFirst()).isBefore(over)) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }

    /// An imported referral has the dates of its past.
    private static Instant stored(Referral referral) {
        var imported = referral.imported();
        return imported == null ? referral.steps().getFirst().at() : imported.at();
    }
}
