package io.baton.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedSplitterTest {

    @Test
    void aNeedIsSplitByTopic() {
        assertThat(
                        NeedSplitter.split(
                                        "Second branch: desks wired, a phone for each, and a line to head office.")
                                .pieces())
                .containsExactly(
                        "Second branch",
                        "desks wired",
                        "a phone for each",
                        "a line to head office");
    }

    @Test
    void aScrapOfTwoLettersIsDropped() {
        assertThat(NeedSplitter.split("- quote pls, ok, wifi & new phones\n- backups").pieces())
                .containsExactly("quote pls", "wifi", "new phones", "backups");
        assertThat(NeedSplitter.split(" ").pieces()).isEmpty();
    }

    @Test
    void numberedListsAndListsWithoutSpacesAreSplit() {
        assertThat(NeedSplitter.split("somebody for: 1. cabling 2. firewall 3) backups").pieces())
                .containsExactly("somebody for", "cabling", "firewall", "backups");
        assertThat(NeedSplitter.split("(1) a firewall (2) phones (3) cloud backup").pieces())
                .containsExactly("a firewall", "phones", "cloud backup");
        assertThat(NeedSplitter.split("firewalls and also phones, as well as wifi").pieces())
                .containsExactly("firewalls", "phones", "wifi");
        assertThat(NeedSplitter.split("firewall,voip,cabling for 1,000 seats").pieces())
                .containsExactly("firewall", "voip", "cabling for 1,000 seats");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    not the firewall but the backups                          | the backups
                    nothing to do with websites, a paper archive to be scanned | a paper archive to be scanned
                    no VoIP please, only a firewall                           | only a firewall
                    They are happy with their ERP. They need cabling          | They need cabling
                    they want anything but Azure: an app for drivers          | an app for drivers
                    we do not need backups, we need a new website             | we need a new website
                    """)
    void unwantedPiecesAreDropped(String need, String wanted) {
        assertThat(NeedSplitter.split(need).text()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no wifi in the barn, tills are slow",
                "they are not happy with their ERP, and want a better one",
                "we do not want to type invoices twice, or lose them",
                "no phones please",
                "not working since Monday, says the dentist"
            })
    void aMissingThingIsANeed(String need) {
        assertThat(NeedSplitter.split(need).text()).isEqualTo(need);
    }

    @Test
    void butAfterNegationDoesNotSplit() {
        assertThat(NeedSplitter.split("nobody but the nurse can open it, but all want to").pieces())
                .containsExactly("nobody but the nurse can open it", "all want to");
    }

    @Test
    void aLongTextHasSevenPiecesAndTheLastTakesTheRest() {
        assertThat(NeedSplitter.split("one thing, ".repeat(50) + "VoIP").pieces())
                .hasSize(7)
                .first()
                .isEqualTo("one thing");
        assertThat(NeedSplitter.split("one thing, ".repeat(50) + "VoIP").pieces().getLast())
                .endsWith("VoIP");
    }
}
