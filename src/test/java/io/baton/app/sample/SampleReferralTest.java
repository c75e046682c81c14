package io.baton.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReferralTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 15, 24, 30})
    void eachMonthEarnsTheSameOnAnyDayTheSampleIsLoaded(int day) {
        var full = won(LocalDate.of(2026, 11, 23), 12);

        assertThat(full).hasSize(13);
        assertThat(won(LocalDate.of(2026, 11, day), 0)).isEqualTo(full);
        assertThat(won(LocalDate.of(2026, 11, day), 23)).isEqualTo(full);
    }

    /// The wins of each past month. No win may lie in the future.
    private static Map<YearMonth, Money> won(LocalDate day, int hour) {
        var now = day.atTime(hour, 30).atZone(ZONE).toInstant();
        var months = new TreeMap<YearMonth, Money>();
        IntStream.range(0, SampleDeals.ALL.size())
                .filter(i -> !lastWeek(SampleDeals.ALL.get(i)))
                .mapToObj(i -> lived(i, now))
                .forEach(referral -> {
                    assertThat(referral.steps()).allMatch(step -> !step.at().isAfter(now));
                    if (referral.state() instanceof State.Won won
                            && YearMonth.from(won.on()).isBefore(YearMonth.from(day))) {
                        months.merge(YearMonth.from(won.on()), won.amount(), Money::plus);
                    }
                });
        return months;
    }

    /// The digest mentions it, so it has to be recent on any day.
    private static boolean lastWeek(SampleDeal sampleDeal) {
        return sampleDeal.daysAgo() < 7;
    }

    private static Referral lived(int at, Instant now) {
        var firm = Firm.founded(new FirmId("sample"), "Northwind IT", CurrencyUnit.USD, ZONE);
        var sampleDeal = SampleDeals.ALL.get(at);
        var bench =
                new SampleBench(firm.id(), LocalDate.of(2024, 11, 23))
                        .partners().stream()
                                .collect(Collectors.toMap(Partner::name, Function.identity()));
        var partner = bench.get(sampleDeal.partner());
        return new SampleReferral(firm, sampleDeal, java.util.Objects.requireNonNull(partner), now)
                .referral(SampleReferral.id(at + 1), at + 1);
    }
}
