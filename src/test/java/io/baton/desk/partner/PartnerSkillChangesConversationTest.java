package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Skill;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerSkillChangesConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void aPartner() {
        testFirm.partner("CloudNine", "Cleo", "Azure", "cloud");
    }

    private List<String> skills() {
        return testFirm.partners.all(TestFirm.FIRM).getFirst().skills().stream()
                .map(Skill::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    skills +wifi               | Azure, cloud, wifi
                    skills + wifi, +cabling    | Azure, cloud, wifi, cabling
                    skills -azure              | cloud
                    skills -Azure, +wifi       | cloud, wifi
                    skills +cloud              | Azure, cloud
                    skills wifi                | wifi
                    """)
    void skillsAreAddedAndTakenAway(String typed, String after) {
        anna.says("partner edit CloudNine: " + typed)
                .isTold("Skills: " + after, "Skills before: Azure, cloud.");
        assertThat(String.join(", ", skills())).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    skills +wifi, cabling | Write all the skills, or only changes such as +wifi, -cabling.
                    skills -wifi          | wifi isn't one of the skills: Azure, cloud.
                    skills -azure, -cloud | Name at least one skill.
                    """)
    void whatCanNotBeMeantChangesNothing(String typed, String why) {
        anna.says("partner edit CloudNine: " + typed).isTold(why);
        assertThat(skills()).containsExactly("Azure", "cloud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fee £200 flat", "fee 200 per month", "fees of 10 pounds"})
    void aFeeThatCanNotBeReadIsNoSkill(String fee) {
        anna.says("partner add NetSix: firewalls, " + fee)
                .isTold("percentage", "Nothing was saved.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "thanks!", "test", "hello"})
    void smallTalkIsNoNeedAndNoGap(String words) {
        anna.says("partner find " + words).isNotTold("gaps");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, java.time.Instant.EPOCH)).isEmpty();
    }

    @Test
    void aNeedThatNoOneServesIsStillAGap() {
        anna.says("partner find a chef").isTold("gaps");
    }
}
