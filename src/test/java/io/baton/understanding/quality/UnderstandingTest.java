package io.baton.understanding.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Guards how well Baton understands the open half of the labelled messages and e-mails, and that
/// exact commands run. The floors are a little below what was measured.
class UnderstandingTest {
    private static @Nullable Evaluation evaluation;

    @BeforeAll
    static void read() throws Exception {
        evaluation = Evaluation.of("open");
        System.out.println(evaluation);
    }

    private static Report messages() {
        return Objects.requireNonNull(evaluation).messages();
    }

    private static Report mails() {
        return Objects.requireNonNull(evaluation).mails();
    }

    private static CommandReport commands() {
        return Objects.requireNonNull(evaluation).commands();
    }

    @Test
    void whatAMessageAsksForIsUnderstood() {
        assertThat(messages().intentAccuracy()).as(messages().toString()).isGreaterThan(0.93);
    }

    @Test
    void clientsPartnersAndReferralsAreFound() {
        assertThat(messages().field("client").accuracy()).isGreaterThan(0.96);
        assertThat(messages().field("partner").accuracy()).isGreaterThan(0.94);
        assertThat(messages().field("referral").accuracy()).isGreaterThan(0.95);
    }

    @Test
    void needsAmountsAndDatesAreFound() {
        assertThat(messages().field("need").accuracy()).isGreaterThan(0.92);
        assertThat(messages().field("amount").accuracy()).isGreaterThan(0.98);
        assertThat(messages().field("needed by").accuracy()).isGreaterThan(0.80);
    }

    @Test
    void fieldsAreRightEvenIfTheIntentWasMisread() {
        assertThat(messages().fieldOfAllMessages("client").accuracy()).isGreaterThan(0.96);
        assertThat(messages().fieldOfAllMessages("partner").accuracy()).isGreaterThan(0.92);
        assertThat(messages().fieldOfAllMessages("referral").accuracy()).isGreaterThan(0.88);
        assertThat(messages().allFields().accuracy()).isGreaterThan(0.92);
    }

    @Test
    void mailsAreUnderstood() {
        assertThat(mails().intentAccuracy()).isGreaterThan(0.97);
        assertThat(mails().field("client").accuracy()).isGreaterThan(0.98);
        assertThat(mails().field("contact name").accuracy()).isGreaterThan(0.95);
        assertThat(mails().field("need").accuracy()).isGreaterThan(0.93);
        assertThat(mails().field("amount").accuracy()).isGreaterThan(0.92);
        assertThat(mails().allFields().accuracy()).isGreaterThan(0.95);
    }

    @Test
    void aPartIsRatherLeftBlankThanWrong() {
        assertThat(messages().allFields().wrongRate()).isLessThan(0.035);
        assertThat(mails().allFields().wrongRate()).isLessThan(0.02);
    }

    @Test
    void nothingIsInvented() {
        assertThat(messages().invented()).isEmpty();
        assertThat(mails().invented()).isEmpty();
    }

    @Test
    void smallTalkNeverBecomesSomething() {
        assertThat(messages().somethingOfSmallTalk()).isZero();
        assertThat(mails().somethingOfSmallTalk()).isZero();
    }

    @Test
    void exactCommandsRunWithoutACardToConfirm() {
        assertThat(commands().confirmedRate()).as(commands().toString()).isLessThanOrEqualTo(0.02);
    }

    @Test
    void exactCommandsAreUnderstood() {
        assertThat(commands().misunderstood()).isEmpty();
    }
}
