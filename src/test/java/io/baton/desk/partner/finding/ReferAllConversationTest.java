package io.baton.desk.partner.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.chat.Button;
import io.baton.chat.Form;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Several needs, several partners, one button.
class ReferAllConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor rita = testFirm.outsider("Rita");
    private final Partner cabling = testFirm.partner("Wires & Co", "Rita", "Data cabling");
    private final Partner voip = testFirm.partner("CloudNine", "Marco", "VoIP");
    private final Partner lines = testFirm.partner("Telco", "Zoe", "Leased lines");

    private final Button button =
            button(part("desks wired", cabling), part("a phone each", voip), part("a line", lines));

    @Test
    void theButtonOpensOneFormWithANeedPerPartner() {
        assertThat(button.label()).isEqualTo("Log all 3 under one client");
        assertThat(button.opensForm()).isTrue();
        anna.presses("p", button);

        assertThat(anna.form().fields())
                .extracting(Form.Field::label)
                .containsExactly(
                        "Client",
                        "How to reach the client",
                        "Need for Wires & Co",
                        "Need for CloudNine",
                        "Need for Telco");
        assertThat(anna.form().fields())
                .extracting(Form.Field::initial)
                .containsExactly("", "", "desks wired", "a phone each", "a line");
        assertThat(anna.form().fields())
                .extracting(Form.Field::required)
                .containsExactly(true, false, true, true, true);
        assertThat(anna.form().title().length()).isLessThanOrEqualTo(24);
    }

    @Test
    void aPartnerForTwoNeedsGetsOneReferral() {
        var both =
                button(part("desks wired", cabling), part("phones", voip), part("a rack", cabling));
        assertThat(both.label()).isEqualTo("Log both under one client");
        anna.presses("p", both);

        assertThat(anna.form().fields())
                .extracting(Form.Field::initial)
                .containsExactly("", "", "desks wired; a rack", "phones");
    }

    @Test
    void onePartnerForAllNeedsHasTheUsualButton() {
        var one = button(part("desks wired", cabling), part("a rack", cabling));
        assertThat(one.label()).isEqualTo("Refer to Wires & Co");
        anna.presses("p", one);
        assertThat(anna.form().title()).isEqualTo("Log a referral");
        anna.fillsIn("Client", "Acme").sees("desks wired; a rack");
    }

    @Test
    void onlyLongNeedsAreShortenedToFitTheButton() {
        var cables = "🔌 cable ".repeat(400);
        var phones = "phone ".repeat(600);
        var full =
                button(
                        part(cables, cabling),
                        part("a line\nto head office", lines),
                        part(phones, voip));
        assertThat(full.value().length()).isBetween(1_500, 2_000);
        anna.presses("p", full);

        var needs = anna.form().fields().stream().map(Form.Field::initial).toList();
        assertThat(needs.get(2)).startsWith("🔌 cable").endsWith("…");
        assertThat(needs.get(3)).isEqualTo("a line to head office");
        assertThat(needs.get(4)).startsWith("phone").endsWith("…").hasSizeGreaterThan(800);
    }

    @Test
    void aButtonTakesAtMostFourPartners() {
        var parts = new ArrayList<ReferAllButton.NeedForPartner>();
        for (int i = 0; i < 4; i++) {
            parts.add(part("need " + i, testFirm.partner("P" + "p".repeat(70) + i, "P" + i, "S")));
        }
        anna.presses("p", ReferAllButton.button(parts, "find-1"));
        assertThat(anna.form().fields()).hasSize(6);
        assertThat(anna.form().subject().length()).isLessThan(2_000);

        parts.add(part("one too many", voip));
        assertThatThrownBy(() -> ReferAllButton.button(parts, "find-1"))
                .hasMessageContaining("too many");
    }

    @Test
    void forgedButtonsDoNothing() {
        for (var value :
                List.of(
                        "",
                        "\n\n",
                        "telco",
                        "telco\na line",
                        "telco\na line\ncloudnine",
                        "telco\na line\ncloudnine\n ",
                        "telco\na line\ntelco\nanother")) {
            anna.presses("v" + value, forged(value));
            assertThat(anna.lastWhisper())
                    .as(value)
                    .containsAnyOf("no longer valid", "no longer exists");
        }
        anna.presses("n", forged("telco\na line\nunknown\nVoIP")).isTold("no longer exists");
        rita.presses("r", button).isTold("Only members of Northwind");
        assertThat(testFirm.referrals.all(TestFirm.FIRM)).isEmpty();
    }

    @Test
    void aPausedPartnerIsNamed() {
        anna.says("partner pause Telco").presses("p", button);
        anna.isTold("Telco is paused", "[Resume]");
    }

    private static Button forged(String value) {
        return Button.plain("x", ReferAllButton.ACTION, value);
    }

    private static Button button(ReferAllButton.NeedForPartner... parts) {
        return ReferAllButton.button(List.of(parts), "find-1");
    }

    private static ReferAllButton.NeedForPartner part(String need, Partner partner) {
        return new ReferAllButton.NeedForPartner(need, partner);
    }
}
