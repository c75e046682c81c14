package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.firm.Skill;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerSkillChangesConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");

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
                    skills wifi                | wifi
                    """)
    void skillsAreAddedAndTakenAway(String typed, String after) {
        anna.says("partner edit CloudNine: " + typed)
                .isTold(
                        "CloudNine was updated.",
                        "Skills: " + after,
                        "Skills: Azure, cloud → " + after);
        assertThat(String.join(", ", skills())).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CloudNine +wifi                  | Azure, cloud, wifi
                    cloudnine +wifi, -cloud          | Azure, wifi
                    CloudNine +wifi -azure           | cloud, wifi
                    CloudNine +wifi and -azure       | cloud, wifi
                    CloudNine + wifi, - Azure        | cloud, wifi
                    CloudNine: +wifi                 | Azure, cloud, wifi
                    CloudNine +C++; fee 5%           | Azure, cloud, C++
                    CloudNine skills wifi            | wifi
                    """)
    void theColonMayBeMissing(String typed, String after) {
        anna.says("partner edit " + typed).isTold("Skills: Azure, cloud → " + after);
        assertThat(String.join(", ", skills())).isEqualTo(after);
    }

    @Test
    void theLongestKnownNameIsMeant() {
        testFirm.partner("CloudNine +Plus", "Nina", "VoIP");
        anna.says("partner edit CloudNine +Plus +wifi").isTold("Skills: VoIP → VoIP, wifi");
        anna.says("partner edit CloudNine +Plus");
        assertThat(anna.form().title()).isEqualTo("Edit a partner");
        assertThat(skills()).containsExactly("Azure", "cloud");
    }

    @Test
    void anUnknownNameBeforeAChangeIsSaid() {
        anna.says("partner edit ClodNine +wifi")
                .isTold("no partner called “ClodNine”. Did you mean “CloudNine”?");
    }

    /// Ben adds a skill between the moment Anna's line is read and the moment it's written.
    @Test
    void changesApplyToTheSkillsOfThatMoment() {
        testFirm.partners.beforeNextWrite(() -> ben.says("partner edit CloudNine +VoIP"));
        anna.says("partner edit CloudNine +wifi")
                .isTold("Skills: Azure, cloud, VoIP → Azure, cloud, VoIP, wifi");
        assertThat(skills()).containsExactly("Azure", "cloud", "VoIP", "wifi");
    }

    @Test
    void anEditThatChangesNothingSaysSo() {
        anna.says("partner edit CloudNine +cloud")
                .isTold("CloudNine already had these values. Nothing changed.")
                .isNotTold("→");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    regions Berlin, Bonn | Regions: none → Berlin, Bonn
                    fee 12%              | They pay us: 10% → 12%
                    no fee               | They pay us: 10% → no fee
                    name Nimbus          | Name: CloudNine → Nimbus
                    contact none         | Contacts: Cleo → none
                    """)
    void everyFieldIsShownBeforeAndAfter(String typed, String change) {
        anna.says("partner edit CloudNine: " + typed).isTold("was updated.", change);
    }

    @Test
    void theFormShowsThemToo() {
        anna.says("partner edit CloudNine").fillsIn("Regions", "Berlin", "Name", "Nimbus");
        anna.sees("Nimbus was updated.")
                .sees("Name: CloudNine → Nimbus")
                .sees("Regions: none → Berlin");
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
    @ValueSource(strings = {"fee £200 a year", "fee 10% of the margin", "fees of 10 pounds"})
    void aFeeThatCanNotBeReadIsNoSkill(String fee) {
        anna.says("partner add NetSix: firewalls, " + fee)
                .isTold("$200 per win", "Nothing was saved.");
        assertThat(testFirm.partners.all(TestFirm.FIRM)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fee £200 flat                | They pay us: £200 for each win since
                    fee 200 per month            | They pay us: $200 for each month that the client pays
                    fee 5% on payment, cap $5k   | They pay us: 5% of what the client pays, at most $5,000
                    """)
    void aFeeMayBeMoreThanAPercentage(String fee, String shown) {
        anna.says("partner add NetSix: firewalls " + fee).isTold(shown, "Skills: firewalls\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "thanks!", "test", "hello"})
    void smallTalkIsNoNeedAndNoGap(String words) {
        anna.says("partner find " + words).isNotTold("gaps");
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).isEmpty();
    }

    @Test
    void aNeedThatNoOneServesIsStillAGap() {
        anna.says("partner find a chef").isTold("gaps");
    }
}
