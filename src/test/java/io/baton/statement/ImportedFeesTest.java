package io.baton.statement;

import static io.baton.revenue.RevenueFixtures.ANNA;
import static io.baton.revenue.RevenueFixtures.changed;
import static io.baton.revenue.RevenueFixtures.noon;
import static io.baton.revenue.RevenueFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.Closing;
import io.baton.referral.Handoff;
import io.baton.referral.NewReferral;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Registration;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.revenue.RevenueFixtures;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.FeeRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What fell due before a referral was imported was settled without Baton.
class ImportedFeesTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final FeeRule RULE =
            FeeRule.percent(Percentage.of("10")).per(new Cycle.PerMonth(null));

    /// Pays $200 on the first of each month from September on.
    private static Referral imported(Instant at) {
        var registration =
                new Registration(
                        new ReferralId("t1"),
                        RevenueFixtures.FIRM.id(),
                        1,
                        null,
                        null,
                        new Registration.Imported(ANNA, at, "old.csv", 2, null));
        var began = noon("2026-09-01");
        Partner cloud = StatementFixtures.CLOUD;
        var logged = NewReferral.outbound(registration, ClientNeed.of("Acme", "VoIP"), ANNA, began);
        var offered = changed(Handoff.offer(logged, cloud, RevenueFixtures.FIRM, ANNA, began));
        var accepted =
                changed(
                        Handoff.accept(
                                offered,
                                1,
                                cloud,
                                RevenueFixtures.RITA,
                                began,
                                AgreedTerms.of(RULE)));
        return changed(
                Closing.win(
                        accepted,
                        WinAmount.of(Worth.monthly(usd("200"))),
                        RULE,
                        LocalDate.of(2026, 9, 1),
                        ANNA,
                        false,
                        began));
    }

    private static List<String> stated(Instant imported, String zone) {
        return Ledger.toState(List.of(imported(imported)), LAST, ZoneId.of(zone)).lines().stream()
                .map(each -> each.on().toString())
                .toList();
    }

    @Test
    void feesCountFromTheDayAfterTheImport() {
        assertThat(stated(noon("2026-11-15"), "UTC")).containsExactly("2026-12-01");
        assertThat(stated(noon("2026-11-01"), "UTC")).containsExactly("2026-12-01");
        assertThat(stated(noon("2026-10-31"), "UTC")).containsExactly("2026-11-01", "2026-12-01");
    }

    @Test
    void theDayIsTheFirms() {
        var at = Instant.parse("2026-11-01T03:00:00Z");
        assertThat(stated(at, "Pacific/Auckland")).containsExactly("2026-12-01");
        assertThat(stated(at, "Pacific/Honolulu")).containsExactly("2026-11-01", "2026-12-01");
    }
}
