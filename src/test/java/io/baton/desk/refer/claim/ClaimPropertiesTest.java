package io.baton.desk.refer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.claim.ClaimState;
import io.baton.claim.SameNeed;
import io.baton.client.ClientId;
import io.baton.client.KnownClients;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.desk.refer.step.Counterparties;
import io.baton.firm.Firm;
import io.baton.memory.WriteLimit;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.search.vocabulary.Service;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Random histories of claims, with crashes before any write. Two clients are never made one here.
class ClaimPropertiesTest {
    private static final List<String> CLIENTS = List.of("Lake Hotel", "Zeta", "lake hotel ltd");
    private static final List<String> NEEDS = List.of("VoIP", "new phones", "wifi", "a website");

    enum Kind {
        LOG,
        LOG_INBOUND,
        BRING,
        BRING_TOO,
        WITHDRAW,
        REOPEN,
        UNDO,
        ANOTHER_CLIENT,
        ANOTHER_NEED,
        EXTEND,
        KNOWN_BEFORE,
        SHOW,
        WAIT
    }

    /// @param which chooses the client, the need and the referral
    /// @param writes number of writes after which the process dies; 4 if it doesn't
    record Act(Kind kind, int which, int writes) {}

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final SameNeed sameNeed =
            new SameNeed(need -> testFirm.sense.serviceFor(need).map(Service::name));

    private final Counterparties counterparties = new Counterparties(testFirm.partners);

    /// As another instance sees it.
    private final ClaimKeeper other =
            new ClaimKeeper(
                    testFirm.claims,
                    new ClaimReader(
                            testFirm.claims,
                            testFirm.referrals,
                            sameNeed,
                            new ClaimedNames(
                                    new KnownClients(testFirm.clients), _ -> Optional.empty()),
                            counterparties),
                    counterparties);

    @Property(tries = 300)
    void atMostOneHoldsAClaimAndNoOneElseTakesIt(
            @ForAll @Size(max = 14) List<Kind> kinds,
            @ForAll @Size(14) List<@IntRange(max = 11) Integer> which,
            @ForAll @Size(14) List<@IntRange(max = 4) Integer> writes) {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("RingPros", "Marco", "VoIP");
        testFirm.sense.pointing("voip", "Telephony").pointing("phone", "Telephony");
        anna.says("refer list");
        for (int i = 0; i < kinds.size(); i++) {
            testFirm.advanceClock(Duration.ofSeconds(1));
            var before = holders();
            var act = new Act(kinds.get(i), which.get(i), writes.get(i));
            run(act, "turn-" + i);
            check(act, before);
        }
    }

    private void run(Act act, String turn) {
        boolean crashes = act.writes() < 4 && act.kind() != Kind.WAIT;
        testFirm.outbox.writeLimit.set(crashes ? act.writes() : 1000);
        try {
            say(act, turn);
        } catch (WriteLimit.Crash e) {
            testFirm.outbox.writeLimit.lift();
            testFirm.desk.resumeInterrupted(testFirm.now());
            say(act, turn);
        }
        testFirm.outbox.writeLimit.lift();
    }

    private void say(Act act, String turn) {
        var client = CLIENTS.get(act.which() % 3);
        var need = NEEDS.get(act.which() % 4);
        var label = "R-" + (1 + act.which() % 4);
        var rita = testFirm.outsider("Rita").directly();
        var marco = testFirm.outsider("Marco").directly();
        switch (act.kind()) {
            case LOG -> anna.says(turn, "refer %s needs %s".formatted(client, need));
            case LOG_INBOUND ->
                    anna.says(turn, "refer from CloudNine: %s needs %s".formatted(client, need));
            case BRING -> rita.says(turn, "refer %s needs %s".formatted(client, need));
            case BRING_TOO -> marco.says(turn, "refer %s needs %s".formatted(client, need));
            case WITHDRAW -> anna.says(turn, "refer withdraw " + label);
            case REOPEN -> anna.says(turn, "refer reopen " + label);
            case UNDO -> anna.says(turn, "undo " + label);
            case ANOTHER_CLIENT ->
                    anna.says(turn, "refer edit %s client %s".formatted(label, client));
            case ANOTHER_NEED -> anna.says(turn, "refer edit %s need %s".formatted(label, need));
            case EXTEND ->
                    anna.presses(
                            turn, Button.plain("Extend", "claim.extend", label + " 2027-05-02"));
            case KNOWN_BEFORE -> anna.says(turn, "refer known %s always".formatted(label));
            case SHOW -> anna.says(turn, "refer show " + label);
            case WAIT -> testFirm.advanceClock(Duration.ofDays(40));
        }
    }

    private Firm firm() {
        return testFirm.firms.find(TestFirm.FIRM).orElseThrow();
    }

    /// The referrals that hold a claim, by number.
    private Map<Integer, Referral> holders() {
        var holders = new HashMap<Integer, Referral>();
        for (var referral : testFirm.referrals.all(TestFirm.FIRM)) {
            if (other.look(referral, firm(), testFirm.now()) instanceof ClaimState.First) {
                holders.put(referral.number(), referral);
            }
        }
        return holders;
    }

    private void check(Act act, Map<Integer, Referral> before) {
        var after = holders();
        for (var one : after.values()) {
            for (var another : after.values()) {
                boolean same =
                        ClientId.of(one.client()).equals(ClientId.of(another.client()))
                                && sameNeed.test(one.need(), another.need());
                assertThat(same)
                        .as("%s and %s", one.label(), another.label())
                        .isEqualTo(one.number() == another.number());
            }
        }
        for (var held : before.values()) {
            var now = testFirm.referrals.find(TestFirm.FIRM, held.number()).orElseThrow();
            boolean changed = now.steps().size() != held.steps().size();
            if (!changed && act.kind() != Kind.WAIT) {
                assertThat(after).as("%s after %s", held.label(), act).containsKey(held.number());
            }
        }
        everyOpenReferralFindsAHolder();
    }

    /// Once it was looked at: it holds the claim itself, or someone else does.
    private void everyOpenReferralFindsAHolder() {
        for (var referral : testFirm.referrals.all(TestFirm.FIRM)) {
            var limit = firm().dayOf(referral.steps().getFirst().at()).plusDays(180);
            if (referral.stage() != Stage.WITHDRAWN
                    && !firm().dayOf(testFirm.now()).isAfter(limit)) {
                assertThat(other.keep(referral, firm(), testFirm.now()))
                        .isNotInstanceOf(ClaimState.Unclaimed.class);
            }
        }
    }
}
