package io.baton.understanding.quality;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The same on the half that nothing was chosen on. It runs only on request, once, at the end:
/// `./mvnw -Dtest=HeldOutUnderstandingTest -Dbaton.held.out=true test`. It fails if an aim is
/// missed.
@EnabledIfSystemProperty(named = "baton.held.out", matches = "true")
class HeldOutUnderstandingTest {

    @Test
    void theAimsAreReached() throws Exception {
        check(Evaluation.of("held-out"));
    }

    static void check(Evaluation evaluation) {
        System.out.println(evaluation);
        var aims = new SoftAssertions();
        check("messages", evaluation.messages(), aims);
        check("e-mails", evaluation.mails(), aims);
        aims.assertThat(evaluation.commands().confirmedRate())
                .as("exact commands that got a card to confirm")
                .isLessThanOrEqualTo(0.02);
        aims.assertAll();
    }

    private static void check(String what, Report report, SoftAssertions aims) {
        aims.assertThat(report.intentAccuracy()).as(what + ": intent").isGreaterThanOrEqualTo(0.92);
        atLeast(0.90, "client", what, report, aims);
        atLeast(0.95, "partner", what, report, aims);
        atLeast(0.96, "amount", what, report, aims);
        for (var part : new String[] {"name", "email", "phone", "role"}) {
            atLeast(0.92, "contact " + part, what, report, aims);
        }
        atLeast(0.85, "need", what, report, aims);
        aims.assertThat(report.allFields().wrongRate())
                .as(what + ": wrong instead of blank")
                .isLessThanOrEqualTo(0.03);
        aims.assertThat(report.invented()).as(what + ": invented").isEmpty();
        aims.assertThat(report.somethingOfSmallTalk()).as(what + ": small talk").isZero();
    }

    private static void atLeast(
            double aim, String field, String what, Report report, SoftAssertions aims) {
        aims.assertThat(report.field(field).accuracy())
                .as(what + ": " + field)
                .isGreaterThanOrEqualTo(aim);
    }
}
