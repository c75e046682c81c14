package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.understanding.message.MessageReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Guards how well Baton understands the open half of the labelled messages.
class UnderstandingTest {
    private static Report report = new Report();

    @BeforeAll
    static void read() throws Exception {
        var setup = UnderstandingReport.Setup.load();
        MessageReader reader = setup.reader();
        report =
                Report.of(
                        LabelledMessage.all("messages-open.jsonl"),
                        World.read("world.json", setup.words()),
                        reader);
        System.out.println(report);
    }

    @Test
    void whatAMessageAsksForIsUnderstood() {
        assertThat(report.intentAccuracy()).as(report.toString()).isGreaterThan(0.86);
    }

    @Test
    void clientsPartnersAndReferralsAreFound() {
        assertThat(report.field("client").accuracy()).isGreaterThan(0.93);
        assertThat(report.field("partner").accuracy()).isGreaterThan(0.88);
        assertThat(report.field("referral").accuracy()).isGreaterThan(0.88);
    }

    @Test
    void needsAmountsAndDatesAreFound() {
        assertThat(report.field("need").accuracy()).isGreaterThan(0.77);
        assertThat(report.field("amount").accuracy()).isGreaterThan(0.84);
        assertThat(report.field("needed by").accuracy()).isGreaterThan(0.80);
    }

    @Test
    void smallTalkHardlyEverBecomesSomething() {
        assertThat(report.somethingOfSmallTalk()).isLessThanOrEqualTo(1);
    }
}
