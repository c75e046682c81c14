package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.FirmId;
import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Tallies equal the full count, to the cent, also if anything happens between a write and its
/// count.
class RecountPropertiesTest {
    private static final FirmId FIRM = RevenueFixtures.FIRM.id();
    private static final List<ZoneId> ZONES =
            List.of(
                    ZoneId.of("UTC"),
                    ZoneId.of("Pacific/Kiritimati"),
                    ZoneId.of("Pacific/Pago_Pago"),
                    ZoneId.of("America/New_York"));

    @Property(tries = 300)
    void crashesAndOtherInstancesNeverSpoilAFigure(@ForAll long seed) {
        var random = new Random(seed);
        var world = new World(random, ZONES.get(random.nextInt(ZONES.size())));
        for (int i = 0; i < 40; i++) {
            world.something();
            if (random.nextInt(10) == 0) {
                world.assertExact();
            }
        }
        world.assertExact();
    }

    @Property(tries = 300)
    void theKeysNameAllThatAReferralEverCountedIn(
            @ForAll long seed, @ForAll @IntRange(max = 3) int zone) {
        var referrals = new RandomReferrals(new Random(seed));
        var referral = referrals.logged(FIRM, 1);
        var counted = new HashSet<TallyKey>();
        for (int i = 0; i < 12; i++) {
            counted.addAll(Contributions.of(referral, ZONES.get(zone)).keySet());
            referral = referrals.changed(referral);
        }
        assertThat(TallyKey.of(referral)).containsAll(counted);
    }

    @Property(tries = 1_000)
    void anAnswerStaysWithThePartnerWhoGaveIt(@ForAll long seed) {
        var referrals = new RandomReferrals(new Random(seed));
        var before = referrals.logged(FIRM, 1);
        for (int i = 0; i < 8; i++) {
            var after = referrals.changed(before);
            if (!rewrote(after)) {
                var asked = asked(before);
                assertThat(asked(after).subList(0, asked.size())).isEqualTo(asked);
            }
            before = after;
        }
    }

    /// Undoing takes offers away, and a corrected bringer is the one who offered from the start.
    private static boolean rewrote(Referral referral) {
        return referral.steps().stream()
                .map(Step::event)
                .anyMatch(event ->
                        event instanceof Event.Undone || event instanceof Event.BringerCorrected);
    }

    private static List<PartnerId> asked(Referral referral) {
        return OfferOutcome.of(referral).stream().map(OfferOutcome::to).toList();
    }

    /// A firm's referrals and tallies, on which several instances work.
    private static final class World {
        private final Random random;
        private final ZoneId zone;
        private final RandomReferrals randomReferrals;
        private final CrashingTallies tallies = new CrashingTallies();
        private final Recount recount = new Recount(tallies, tallies);

        World(Random random, ZoneId zone) {
            this.random = random;
            this.zone = zone;
            randomReferrals = new RandomReferrals(random);
        }

        void something() {
            if (random.nextInt(3) > 0) {
                write();
            } else {
                tallies.meanwhile(this::somethingElse);
                try {
                    count();
                } catch (CrashingTallies.Crash e) {
                    // The process ended, and another one goes on.
                }
                tallies.meanwhile(() -> {});
            }
        }

        private void somethingElse() {
            switch (random.nextInt(12)) {
                case 0 -> throw new CrashingTallies.Crash();
                case 1, 2 -> write();
                case 3 -> {
                    tallies.meanwhile(() -> {});
                    count();
                    tallies.meanwhile(this::somethingElse);
                }
                default -> {}
            }
        }

        private void write() {
            var all = tallies.referrals();
            tallies.write(
                    all.size() < 6 && random.nextInt(3) == 0 || all.isEmpty()
                            ? randomReferrals.logged(FIRM, all.size() + 1)
                            : randomReferrals.changed(one(all)));
        }

        private Referral one(List<Referral> all) {
            return all.get(random.nextInt(all.size()));
        }

        private void count() {
            if (random.nextInt(5) == 0) {
                recount.everything(FIRM, List.of(), zone);
            }
            recount.pending(FIRM, zone);
        }

        /// As a reader sees it.
        void assertExact() {
            count();
            assertThat(tallies.allCounted()).isTrue();
            new FullCount(tallies.referrals(), zone).assertEqual(tallies.stored());
            new FullFees(tallies.referrals(), zone).assertEqual(tallies.stored());
        }
    }
}
