package io.baton.load;

import io.baton.app.SeededDatabase;
import io.baton.client.KnownClients;
import io.baton.desk.refer.log.ClientTracking;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.mongo.MongoStores;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.joda.money.CurrencyUnit;

/// Writes a firm with a thousand partners and the referrals of four years.
final class SeededHistory {
    static final int PARTNERS = 1_000;

    private static final int OPEN = 5_000;
    private static final int WRITERS = 32;

    /// A run of the sweep reads as many referrals.
    private static final int SWEPT_AT_ONCE = 100;

    private SeededHistory() {}

    /// Writes in parallel, since concurrent writes share a commit.
    ///
    /// @param size number of referrals
    static void write(MongoStores stores, String teamId, int size) {
        var firm =
                Firm.founded(
                        SeededDatabase.firm(teamId), "Northwind", CurrencyUnit.USD, ZoneOffset.UTC);
        var partners =
                new SyntheticPartners()
                        .partners(firm.id(), PARTNERS).stream()
                                .map(SeededHistory::withContact)
                                .toList();
        var referrals =
                new SyntheticReferrals(
                        firm,
                        partners,
                        new Individual("slack:U1", "anna"),
                        Instant.now(),
                        size,
                        Math.min(OPEN, size / 2));
        var _ = stores.firms().write(firm, "seed", List.of());
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var waiting = new Semaphore(1_000);
            partners.forEach(each ->
                    writers.execute(() -> stores.partners().write(each, "seed", List.of())));
            for (int number = 1; number <= size; number++) {
                var referral = referrals.referral(number);
                waiting.acquireUninterruptibly();
                writers.execute(() -> {
                    stores.referrals().write(referral, "seed", List.of());
                    waiting.release();
                });
            }
        }
        // As in a firm that wrote them over years.
        stores.upkeep().sweepIndexes();
        stores.upkeep().sweepTallies();
        recordClients(stores, size);
    }

    /// Two needs are the same if they have the same words: the model that knows services would take
    /// hours.
    private static void recordClients(MongoStores stores, int size) {
        var tracking =
                new ClientTracking(
                        stores.clients(),
                        new KnownClients(stores.clients()),
                        stores.claims(),
                        stores.partners(),
                        stores.firms(),
                        stores.referrals(),
                        _ -> Optional.empty());
        var sweep = tracking.sweep(stores.firms(), stores.sweepMarks());
        var now = Instant.now();
        for (int page = 0; page <= size / SWEPT_AT_ONCE + 1; page++) {
            sweep.run(now);
        }
    }

    private static Partner withContact(Partner partner) {
        var person = new Individual("slack:U" + partner.name().substring(8), "Rita");
        return partner.withContacts(List.of(new Contact.InChat(person)));
    }
}
