package io.baton.desk.refer.log;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Records what follows from referrals that earlier builds logged, or that a crash left without it:
/// their clients, and the claims on them. Reads one page of each firm's referrals at a time, oldest
/// first, so that the first to bring a client claims first.
public final class ClientSweep {
    static final int PAGE = 100;
    private static final Duration EVERY = Duration.ofMinutes(1);

    /// How far a firm's referrals were read, and when to go on.
    private record Progress(int lastNumber, Instant next) {}

    private final Firms firms;
    private final Referrals referrals;
    private final Recorder recorder;
    private final Map<FirmId, Progress> progress = new ConcurrentHashMap<>();

    /// Records what follows from one referral. To do so again changes nothing.
    @FunctionalInterface
    public interface Recorder {
        void record(Referral referral, Firm firm, Instant now);
    }

    public ClientSweep(Firms firms, Referrals referrals, Recorder recorder) {
        this.firms = firms;
        this.referrals = referrals;
        this.recorder = recorder;
    }

    /// Safe to run on two instances at once: each client is created once.
    public void run(Instant now) {
        firms.all().forEach(firm -> run(firm, now));
    }

    private void run(Firm firm, Instant now) {
        var at = progress.getOrDefault(firm.id(), new Progress(0, Instant.MIN));
        if (now.isBefore(at.next())) {
            return;
        }
        var page = referrals.after(firm.id(), at.lastNumber(), PAGE);
        page.forEach(referral -> recorder.record(referral, firm, now));
        int last = page.isEmpty() ? at.lastNumber() : page.getLast().number();
        var next = page.size() < PAGE ? now.plus(EVERY) : now;
        progress.put(firm.id(), new Progress(last, next));
    }
}
