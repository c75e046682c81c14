package io.baton.understanding.quality;

import io.baton.client.KnownClients;
import io.baton.desk.Actor;
import io.baton.desk.Handlers;
import io.baton.desk.TestFirm;
import io.baton.desk.freetext.FirmNamesCache;
import io.baton.desk.freetext.OwnWordsReader;
import io.baton.desk.revenue.BooksLoader;
import io.baton.desk.revenue.RevenueHandlers;
import io.baton.desk.statement.TestStatements;
import io.baton.memory.InMemoryMonthTotals;
import io.baton.memory.InMemoryTallies;
import io.baton.referral.Referral;
import java.time.Duration;
import java.util.function.Function;

/// A firm that reads with the engine as it is shipped. Its referrals:
///
/// - R-1 Lake Hotel, worth $8,000: accepted by Rita at RingPros
/// - R-2 Harbor Dental, worth $10,000: won for $120,000 by Kim at CloudNine
/// - R-3 Old Mill: offered to Kim at CloudNine
/// - R-4 Acme, worth $4,000: logged
/// - R-5 Zed: lost by Nina at NetSix
/// - R-6 Beacon Media: Anna says that Rita said yes
final class OwnWordsFirm {
    final TestFirm testFirm;
    final Actor anna;
    final Actor rita;
    final Actor kim;

    OwnWordsFirm(UnderstandingReport.Setup setup) {
        this(setup, _ -> Handlers.none());
    }

    /// One that also answers questions about money.
    static OwnWordsFirm withMoney(UnderstandingReport.Setup setup) {
        return new OwnWordsFirm(setup, self -> TestStatements.handlers(self).and(revenue(self)));
    }

    private OwnWordsFirm(UnderstandingReport.Setup setup, Function<TestFirm, Handlers> more) {
        testFirm = new TestFirm(more);
        anna = testFirm.member("Anna");
        rita = testFirm.outsider("Rita");
        kim = testFirm.outsider("Kim");
        testFirm.partner("RingPros", "Rita", "phones", "VoIP", "network");
        testFirm.partner("CloudNine", "Kim", "Azure", "cloud", "backup");
        testFirm.partner("NetSix", "Nina", "firewalls", "wifi");
        reads(testFirm, setup);
        offer("Lake Hotel needs a faster network to RingPros $8k");
        rita.presses("Accept");
        offer("Harbor Dental needs cloud backup to CloudNine $10k");
        kim.presses("Accept");
        anna.says("refer won R-2 $120,000");
        offer("Old Mill needs Azure to CloudNine");
        anna.says("refer Acme needs phones $4,000");
        offer("Zed needs a firewall to NetSix");
        testFirm.outsider("Nina").presses("Accept");
        anna.says("refer lost R-5 too expensive");
        offer("Beacon Media needs VoIP to RingPros");
        anna.says("refer accepted R-6 by Rita on the phone");
        testFirm.advanceClock(Duration.ofMinutes(11));
    }

    static Handlers revenue(TestFirm testFirm) {
        var totals = new InMemoryMonthTotals(testFirm.outbox);
        return new RevenueHandlers(
                        new BooksLoader(
                                new InMemoryTallies(testFirm.referrals), testFirm.partners, totals),
                        testFirm.firms,
                        totals)
                .handlers();
    }

    /// Lets a firm read with the engine as it is shipped.
    static void reads(TestFirm testFirm, UnderstandingReport.Setup setup) {
        var names =
                new FirmNamesCache(
                        testFirm.partners,
                        new KnownClients(testFirm.clients),
                        testFirm.referrals,
                        setup.words());
        testFirm.reader = new OwnWordsReader(setup::reader, names);
    }

    private void offer(String line) {
        var partner = line.replaceFirst(".* to (\\S+).*", "$1");
        anna.says("refer " + line).presses("Send it to " + partner);
    }

    Referral referral(int number) {
        return testFirm.referrals.find(TestFirm.FIRM, number).orElseThrow();
    }

    Actor member(String name) {
        return testFirm.member(name);
    }

    /// Anna, Rita or Kim.
    Actor person(String name) {
        return switch (name) {
            case "Anna" -> anna;
            case "Rita" -> rita;
            default -> kim;
        };
    }
}
