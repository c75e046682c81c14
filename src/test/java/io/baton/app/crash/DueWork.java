package io.baton.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.app.SeededDatabase;
import io.baton.digest.Schedule;
import io.baton.digest.Subscription;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.mongo.MongoStores;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Decision;
import io.baton.referral.Event;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.slack.fake.FakeSlack;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.CurrencyUnit;

/// Offers whose deadline has passed and a digest that is due, when the instances start. Each has
/// one effect, although both instances take them up.
final class DueWork {
    private static final int OFFERS = 4;
    private static final String OVERDUE = "Overdue ";
    private static final String CHANNEL = "C1";

    private DueWork() {}

    static boolean isOverdue(Referral referral) {
        return referral.client().startsWith(OVERDUE);
    }

    static void seed(MongoStores stores, FirmId id) {
        var firm = Firm.founded(id, "Northwind", CurrencyUnit.USD, ZoneOffset.UTC);
        var sender = new Individual("slack:" + SimulatedMember.member(0), "member0");
        stores.firms().write(firm.withKeeper(sender), "seed", List.of());
        var partner =
                SeededDatabase.partner(id, "Slowcoach", SimulatedMember.contact(0), "cabling");
        stores.partners().write(partner, "seed", List.of());
        for (int number = 1; number <= OFFERS; number++) {
            stores.referrals().write(overdue(firm, partner, sender, number), "seed", List.of());
        }
        var now = Instant.now();
        var due = now.minus(10, ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        var schedule = new Schedule(due.getDayOfWeek(), due.toLocalTime().withNano(0));
        stores.subscriptions()
                .write(
                        Subscription.start(
                                id,
                                "slack:" + CHANNEL,
                                schedule,
                                sender,
                                now.minus(Duration.ofDays(2))),
                        "seed",
                        List.of());
    }

    private static Referral overdue(Firm firm, Partner partner, Individual sender, int number) {
        var at = Instant.now().minus(Duration.ofDays(20));
        var logged =
                NewReferral.outbound(
                        Registration.of(new ReferralId("overdue-" + number), firm.id(), number),
                        ClientNeed.of(OVERDUE + number, "cabling"),
                        sender,
                        at);
        return switch (Handoff.offer(logged, partner, firm, sender, at)) {
            case Decision.Changed(var next) -> next;
            case Decision.Refused(var why) -> throw new AssertionError(why);
        };
    }

    static boolean isDone(FakeSlack slack) {
        return notices(slack) >= OFFERS && digests(slack) >= 1;
    }

    static void happenedOnce(FakeSlack slack, MongoStores stores, FirmId firm) {
        assertThat(notices(slack)).as("notices of lapsed offers").isEqualTo(OFFERS);
        assertThat(digests(slack)).as("digests").isEqualTo(1);
        assertThat(stores.referrals().all(firm).stream().filter(DueWork::isOverdue))
                .hasSize(OFFERS)
                .allSatisfy(referral ->
                        assertThat(referral.steps())
                                .filteredOn(step -> step.event() instanceof Event.Lapsed)
                                .hasSize(1));
    }

    private static long notices(FakeSlack slack) {
        return slack.directWith(SimulatedMember.member(0)).messages().stream()
                .filter(message -> message.text().contains("answer your offer of"))
                .count();
    }

    private static long digests(FakeSlack slack) {
        return slack.channel(CHANNEL).messages().stream()
                .filter(message -> message.text().contains("Partner digest"))
                .count();
    }
}
