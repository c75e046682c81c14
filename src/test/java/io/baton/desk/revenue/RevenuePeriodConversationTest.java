package io.baton.desk.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A period after `revenue` isn't ignored.
class RevenuePeriodConversationTest {
    private final RevenueTestFirm firm = new RevenueTestFirm();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue october",
                "revenue last year",
                "revenue Q3 2026",
                "revenue for the last 3 months",
                "revenue in Nov 2025"
            })
    void itSaysThatItCannotPickOne(String words) {
        firm.annaSays(words).isTold("I can't pick another period yet.", "revenue");
    }

    @Test
    void withoutOneNothingIsSaid() {
        firm.annaSays("revenue");
        assertThat(firm.text()).doesNotContain("another period");
    }
}
