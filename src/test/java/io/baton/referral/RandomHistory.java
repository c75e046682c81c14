package io.baton.referral;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.terms.AgreedTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// Referrals on which two members, the contacts of two partners and a timer took random steps.
public final class RandomHistory {
    private static final List<String> CLIENTS =
            List.of("Acme", "Acme GmbH", "Lake Hotel", "Müller & Söhne");
    private static final List<String> NEEDS =
            List.of("VoIP", "a backup for the office", "Wi-Fi in the lobby", "help desk");

    /// One of the two partners that referrals are offered to.
    public static final PartnerId RINGPROS = new PartnerId("RingPros");

    private final Random random;
    private Instant now;

    public RandomHistory(Random random, Instant start) {
        this.random = random;
        now = start;
    }

    /// A new referral, not stored yet.
    public Referral logged(FirmId firm, int number) {
        pass();
        var registration = Registration.of(ReferralId.fromTurn("turn-" + number), firm, number);
        var by = random.nextBoolean() ? StepPeople.ANNA : StepPeople.BEN;
        var outbound = NewReferral.outbound(registration, wanted(), by, now);
        if (random.nextInt(4) > 0) {
            return outbound;
        }
        var from = StepPeople.asked(outbound).id();
        var inbound = NewReferral.inbound(registration, wanted(), from, StepPeople.RITA, by, now);
        return random.nextBoolean()
                ? inbound
                : ((Decision.Changed) Handoff.offerToFirm(inbound, StepPeople.FIRM, by, now))
                        .next();
    }

    /// The referral after up to this many random steps, with the version that was stored.
    public Referral after(Referral referral, int steps) {
        var next = referral;
        for (int i = 0; i < steps; i++) {
            next = step(next);
        }
        return next;
    }

    /// The referral reopened, handed back and offered to either partner, as far as that's possible.
    public Referral returnedAndOffered(Referral before) {
        var next = before;
        for (var step :
                List.of(
                        RandomStep.REOPEN,
                        RandomStep.HAND_BACK_BEN,
                        random.nextBoolean()
                                ? RandomStep.OFFER_CLOUDNINE
                                : RandomStep.OFFER_RINGPROS)) {
            pass();
            next = taken(next, step, step.decide(next, now));
        }
        return next;
    }

    public Instant now() {
        return now;
    }

    private Referral step(Referral before) {
        pass();
        var step = RandomStep.values()[random.nextInt(RandomStep.values().length)];
        return taken(before, step, decide(before, step));
    }

    private Referral taken(Referral before, RandomStep step, Decision decision) {
        return switch (decision) {
            case Decision.Changed(var next) -> step.remembered(before, next, now);
            case Decision.Refused _ -> before;
        };
    }

    private Decision decide(Referral before, RandomStep step) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    Editing.edit(
                            before,
                            wanted(),
                            before.steps().size(),
                            new Participant.Member(StepPeople.ANNA),
                            now);
            case 1 ->
                    Handoff.take(before, before.lastRound(), StepPeople.BEN, now, AgreedTerms.NONE);
            default -> step.decide(before, now);
        };
    }

    private ClientNeed wanted() {
        return ClientNeed.of(one(CLIENTS), one(NEEDS));
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void pass() {
        now = now.plus(Duration.ofMinutes(random.nextInt(20) == 0 ? 3000 : 1));
    }
}
