package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.partner.RawFields.Field;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    VoIP, Azure                         | VoIP, Azure               | -             | -   | -
                    VoIP in Berlin                      | VoIP                      | Berlin        | -   | -
                    VoIP fee 10%                        | VoIP                      | -             | 10% | -
                    VoIP, fee 10 % in Berlin            | VoIP                      | -             | 10 % in Berlin | -
                    VoIP in Berlin, Leipzig fee 10%     | VoIP                      | Berlin, Leipzig | 10% | -
                    training in Excel in Berlin         | training in Excel         | Berlin        | -   | -
                    fee handling, channel marketing     | fee handling, channel marketing | -       | -   | -
                    contact centres, in-house support   | contact centres, in-house support | -     | -   | -
                    VoIP contact a@b.co, c@d.co         | VoIP                      | -             | -   | a@b.co, c@d.co
                    VoIP; in Berlin; fee 5%             | VoIP                      | Berlin        | 5%  | -
                    skills: VoIP; regions: Berlin       | VoIP                      | Berlin        | -   | -
                    Drop-in clinics, Plug in            | Drop-in clinics, Plug in  | -             | -   | -
                    """)
    void aNewPartnerIsSplitIntoFields(
            String words, String skills, String regions, String fee, String contact) {
        var found = PartnerArguments.parseNew(words);

        assertThat(found.get(Field.SKILLS)).isEqualTo(skills);
        assertThat(found.get(Field.REGIONS)).isEqualTo(regions);
        assertThat(found.get(Field.FEE)).isEqualTo(fee);
        assertThat(found.get(Field.CONTACT)).isEqualTo(contact);
    }

    @Test
    void changesNameTheirFields() {
        assertThat(PartnerArguments.parseChanges("skills A in B, C; name New Name\nfee 3%"))
                .contains(
                        Map.of(Field.SKILLS, "A in B, C", Field.NAME, "New Name", Field.FEE, "3%"));
        assertThat(PartnerArguments.parseChanges("skills A fee 3%"))
                .contains(Map.of(Field.SKILLS, "A", Field.FEE, "3%"));
        assertThat(PartnerArguments.parseChanges("skills A; and so on")).isEmpty();
        assertThat(PartnerArguments.parseChanges(" ; ")).isEmpty();
    }

    @Test
    void aColonInAMentionDoesNotSplit() {
        assertThat(PartnerArguments.splitName("<@slack:U1> & Co: VoIP: all"))
                .isEqualTo(new PartnerArguments.NameAndRest("<@slack:U1> & Co", "VoIP: all"));
        assertThat(PartnerArguments.splitName("CloudNine"))
                .isEqualTo(new PartnerArguments.NameAndRest("CloudNine", null));
    }

    @Test
    void longTextIsSplitQuickly() {
        for (var part : new String[] {" in", "fee ", "contact ", " ", "a@", "\n", "channel "}) {
            var words = part.repeat(4_000 / part.length());
            assertThat(
                            org.assertj.core.api.Assertions.catchThrowable(() ->
                                    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                                            Duration.ofSeconds(20),
                                            () -> PartnerArguments.parseNew(words))))
                    .as(part)
                    .isNull();
        }
    }
}
