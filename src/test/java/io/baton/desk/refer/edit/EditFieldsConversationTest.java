package io.baton.desk.refer.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Form;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.referral.Referral;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several fields in one `refer edit`.
class EditFieldsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void offered() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "VoIP");
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
    }

    private Referral referral() {
        return testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow();
    }

    private String initial(String label) {
        return anna.form().fields().stream()
                .filter(field -> field.label().equals(label))
                .map(Form.Field::initial)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact Tina 0171 555 9999, worth $2k | Acme | VoIP | Tina 0171 555 9999 | USD 2000.00",
                "need wifi, contact Tina 0171 555 9999 | Acme | wifi | Tina 0171 555 9999 |",
                "worth $2k, client Tide Bistro | Tide Bistro | VoIP | | USD 2000.00",
                "worth 2k contact tina@tide.example | Acme | VoIP | tina@tide.example | USD 2000.00",
                "need wifi for 3, floors, worth $2,000 | Acme | wifi for 3, floors | | USD 2000.00",
                "need wifi by fibre, contact t@x.example; worth 2k | Acme | wifi by fibre | t@x.example | USD 2000.00",
                "need help to move to the cloud | Acme | help to move to the cloud | |",
                "need VoIP and worth 2k | Acme | VoIP | | USD 2000.00"
            })
    void eachIsReadIntoItsOwnField(
            String typed, String client, String need, String contact, String worth) {
        anna.says("refer edit R-1 " + typed).isTold("R-1");

        assertThat(referral().client()).isEqualTo(client);
        assertThat(referral().need()).isEqualTo(need);
        assertThat(referral().clientContact()).isEqualTo(contact);
        var estimate = referral().estimate();
        if (worth == null) {
            assertThat(estimate).isNull();
        } else {
            anna.says("refer edit R-1");
            assertThat(initial("Worth about")).isEqualTo(worth);
        }
    }

    @Test
    void anOtherPartnerCanBeOneOfThem() {
        anna.says("refer edit R-1 need wifi, by Friday, to CloudNine");

        assertThat(referral().need()).isEqualTo("wifi");
        assertThat(referral().neededBy()).isNotNull();
        assertThat(referral().rounds()).isEqualTo(2);
    }

    /// The name of a field may be a part of the value before it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "client Tide Bistro worth 3k | Client | Tide Bistro | Worth about | 3k",
                "need a website, contact form | What does the client need? | a website | How to reach the client | form",
                "contact Tina, client Tide | How to reach the client | Tina | Client | Tide",
                "need wifi by Friday | What does the client need? | wifi | Needed by | Friday"
            })
    void theFormAsksWhatCouldBeReadTwoWays(
            String typed, String one, String value, String other, String otherValue) {
        anna.says("refer edit R-1 " + typed);

        assertThat(testFirm.storyOf("R-1")).doesNotContain("Edited");
        var form = anna.form().toString();
        assertThat(form).contains(value, otherValue);
        assertThat(initial(one)).isEqualTo(value);
        assertThat(initial(other)).isEqualTo(otherValue);
        anna.fillsIn().sees("R-1 is changed.");
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        anna.says("refer edit R-1 make it bigger, worth 3k").isTold("What should change?");
        assertThat(testFirm.storyOf("R-1")).doesNotContain("Edited");
    }
}
