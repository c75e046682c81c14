package io.baton.app.sample;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.mongo.MongoStores;
import io.baton.partner.Partner;
import io.baton.revenue.MonthTotal;
import io.baton.store.Journal;
import io.baton.store.Journal.WriteOutcome;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;

/// The writes that make the sample firm. Each has an effect once, however often it's repeated.
final class SampleSteps {
    static final Individual ANNA = new Individual("web:anna", "Anna");

    private static final String TURN = "sample";

    /// More than the people who could log something meanwhile.
    private static final int TRIES = 20;

    private final MongoStores stores;
    private final Firm firm;
    private final Instant now;

    SampleSteps(MongoStores stores, Firm firm, Instant now) {
        this.stores = stores;
        this.firm = firm;
        this.now = now;
    }

    record Step(String name, Runnable task) {}

    Stream<Step> all() {
        var bench = new SampleBench(firm.id(), firm.dayOf(now).minusYears(2)).partners();
        return Stream.of(
                        Stream.of(new Step("Adding revenue", this::ownServices)),
                        totals(),
                        bench.stream()
                                .map(partner ->
                                        new Step(
                                                "Adding partners",
                                                () -> write(stores.partners(), partner))),
                        referrals(bench))
                .flatMap(Function.identity());
    }

    private void ownServices() {
        write(
                stores.firms(),
                firm.withOwnServices(
                        List.of(new Skill("Managed helpdesk"), new Skill("Network support"))));
    }

    private Stream<Step> totals() {
        var count = SampleDeals.TOTALS.size();
        var first = YearMonth.from(firm.dayOf(now)).minusMonths(count);
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Step(
                                "Adding revenue",
                                () -> total(first.plusMonths(i), SampleDeals.TOTALS.get(i))));
    }

    private void total(YearMonth month, int amount) {
        var entry = new MonthTotal.Entry(Money.of(firm.currency(), amount), ANNA, now);
        write(stores.monthTotals(), MonthTotal.first(firm.id(), month, entry));
    }

    private Stream<Step> referrals(List<Partner> bench) {
        Map<String, Partner> byName =
                bench.stream().collect(Collectors.toMap(Partner::name, Function.identity()));
        return IntStream.range(0, SampleDeals.ALL.size())
                .mapToObj(i -> {
                    var sampleDeal = SampleDeals.ALL.get(i);
                    var partner = byName.get(sampleDeal.partner());
                    if (partner == null) {
                        throw new IllegalStateException(
                                "No sample partner is named " + sampleDeal.partner());
                    }
                    var sample = new SampleReferral(firm, sampleDeal, partner, now);
                    return new Step("Adding referrals", () -> log(sample, i + 1));
                });
    }

    /// Takes a number only if the referral is missing.
    private void log(SampleReferral sample, int place) {
        var referrals = stores.referrals();
        var id = SampleReferral.id(place);
        for (int i = 0; i < TRIES && referrals.find(firm.id(), id).isEmpty(); i++) {
            write(referrals, sample.referral(id, referrals.nextNumber(firm.id())));
        }
    }

    private static <T> WriteOutcome write(Journal<T> journal, T document) {
        return journal.write(document, TURN, List.of());
    }
}
