package io.baton.desk.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command about money whose partner isn't known says so. A contact's may name the firm.
class PartnerNamesConversationTest {
    private final StatementScene scene = new StatementScene();

    @BeforeEach
    void aWin() {
        scene.wins("Acme", "$12,500");
    }

    private int stored() {
        return scene.settlements.of(TestFirm.FIRM, List.of(scene.partner().id())).size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner received ClowdNine $10",
                "/partner received from ClowdNine $10",
                "partner received Cloud $10",
                "partner received Cloud Nine 10 on 2026-11-03",
                "received ClowdNine $10"
            })
    void aMisspelledPartnersPaymentIsConfirmedFirst(String line) {
        scene.anna
                .says(line)
                .isTold("Record this payment?", "CloudNine (you wrote “", "paid Northwind $10");
        assertThat(stored()).isZero();
        scene.anna.presses("Yes").isTold("Now CloudNine owes Northwind $1,240.");
        assertThat(stored()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner received Big Blue $10", "partner paid Big Blue 10 yesterday"})
    void anUnknownPartnersPaymentIsNotRecorded(String line) {
        scene.anna
                .says(line)
                .isTold("You have no partner called “Big Blue”.", "Nothing was saved.");
        assertThat(stored()).isZero();
    }

    @Test
    void aPaymentMayHaveBeenMadeYesterday() {
        scene.anna
                .says("partner received CloudNine $10 yesterday")
                .isTold("CloudNine paid Northwind $10 on Mon 2 Nov 2026.");
    }

    @Test
    void theNearestNameIsAButton() {
        scene.anna
                .says("partner statement ClowdNine")
                .isTold("You have no partner called “ClowdNine”.")
                .presses("Statement: CloudNine")
                .isTold("CloudNine owes Northwind $1,250");
        scene.anna
                .says("partner terms ClowdNine")
                .isTold("You have no partner called “ClowdNine”.")
                .presses("Terms: CloudNine")
                .isTold("Terms with CloudNine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "partner statement Northwind",
                "statement with Northwind please",
                "statement Nortwind",
                "partner statement Northwind November",
                "statement with you for November",
                "statement please"
            })
    void aContactMayNameTheFirm(String line) {
        scene.moveTo("2026-12-01T09:00:00Z");
        scene.anna.presses("Send");
        scene.rita.says(line).isTold("CloudNine owes Northwind $1,250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner statement RingPros", "partner statement Northwind RingPros"})
    void aContactSeesNoOtherFirm(String line) {
        scene.firm.partner("RingPros", "Kim", "cabling");
        scene.rita.says(line).isTold("You can only see your own firm here.");
    }
}
