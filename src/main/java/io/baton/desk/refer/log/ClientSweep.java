package io.baton.desk.refer.log;

import io.baton.firm.FirmId;
import io.baton.firm.Firms;
import io.baton.referral.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Records the clients of referrals that earlier builds logged, or that a crash left without one:
/// one page of each firm's referrals at a time, oldest first.
public final class ClientSweep {
    static final int PAGE = 100;
    private static final Duration EVERY = Duration.ofMinutes(1);

    /// How far a firm's referrals were read, and when to go on.
    private record Progress(int lastNumber, Instant next) {}

    private final Firms firms;
    private final Referrals referrals;
    private final ClientRecorder recorder;
    private final Map<FirmId, Progress> progress = new ConcurrentHashMap<>();

    public ClientSweep(Firms firms, Referrals referrals, ClientRecorder recorder) {
        this.firms = firms;
        this.referrals = referrals;
        this.recorder = recorder;
    }

    /// Safe to run on two instances at once: each client is created once.
    public void run(Instant now) {
        firms.all().forEach(firm -> run(firm.id(), now));
    }

    private void run(FirmId firm, Instant now) {
        var at = progress.getOrDefault(firm, new Progress(0, Instant.MIN));
        if (now.isBefore(at.next())) {
            return;
        }
        var page = referrals.after(firm, at.lastNumber(), PAGE);
        page.forEach(recorder::record);
        int last = page.isEmpty() ? at.lastNumber() : page.getLast().number();
        var next = page.size() < PAGE ? now.plus(EVERY) : now;
        progress.put(firm, new Progress(last, next));
    }
}
