package io.baton.minilm;

import static io.baton.minilm.MiniLmFixture.MODEL;
import static io.baton.minilm.MiniLmFixture.RANKING;
import static io.baton.minilm.MiniLmFixture.find;
import static io.baton.minilm.MiniLmFixture.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.Match;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plain needs, searched with the real model.
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class MiniLmSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wants to replace the old phone system          | Ring   | business telephony
                    vopi phones                                    | Ring   | VoIP
                    wireless is patchy in the warehouse            | Wire   | Wi-Fi planning
                    pen test                                       | Lock   | penetration testing
                    move the servers out of the basement into the cloud | Cloudy | cloud migration
                    a new web site                                 | Pixel  | website design
                    wants to sell his products online              | Pixel  | online shops
                    cameras at the gate                            | Gate   | video surveillance
                    printing costs too much                        | Paper  | printer fleet
                    """)
    void aNeedInPlainWordsFindsThePartner(String need, String partner, String skill) {
        var first = find(RANKING, need).getFirst();

        assertThat(first.partner().name()).isEqualTo(partner);
        assertThat(first.skill().name()).isEqualTo(skill);
        assertThat(first.sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paint the office walls",
                "catering for fifty people",
                "tax advice",
                "repair the coffee machine",
                "translate a contract into French"
            })
    void anUnservedNeedFindsNoOne(String need) {
        assertThat(find(RANKING, need)).isEmpty();
    }

    @Test
    void aNearMissIsShownAsUnsure() {
        assertThat(find(RANKING, "the server in the cellar got wet"))
                .first()
                .matches(match -> match.partner().name().equals("Safe"))
                .matches(match -> !match.sure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a pentest and a new website and phones      | Lock Pixel Ring
                    phones & website                            | Ring Pixel
                    backups, cameras at the gate and wifi       | Safe Gate Wire
                    """)
    void severalNeedsAreServedByTheFewestPartners(String need, String partners) {
        assertThat(coveringPartners(need)).isEqualTo(partners);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we do not need backups, we need a new website",
                "no phones please, a new website",
                "a new web site for the chess club"
            })
    void unwantedPartsAndSingleNeedsAreNotSplit(String need) {
        assertThat(coveringPartners(need)).isEmpty();
    }

    @Test
    void noPartnerIsAssignedToWhatTheFirmDoesItself() {
        var cover = search(RANKING, "phones & website", "VoIP").cover().orElseThrow();

        assertThat(cover.assignments())
                .extracting(assignment -> assignment.match().partner().name())
                .containsExactly("Pixel");
        assertThat(cover.inHouse())
                .singleElement()
                .matches(inHouse -> inHouse.need().equals("phones"))
                .matches(inHouse -> inHouse.match().skill().name().equals("VoIP"));
        assertThat(cover.unserved()).isEmpty();
    }

    private static String coveringPartners(String need) {
        return search(RANKING, need).cover().stream()
                .flatMap(cover -> cover.assignments().stream())
                .map(assignment -> assignment.match().partner().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\uD800", "<!channel> *x*", "電話", "😀"})
    void anyTextCanBeSearched(String text) {
        assertThat(MODEL.embed(text)).isPresent();
        assertThat(find(RANKING, text)).allMatch(match -> match.fit() <= 1);
    }

    @Test
    void aLongNeedIsSearchedByItsBeginning() {
        var need = "video surveillance ".repeat(25) + "and catering for the staff ".repeat(130);

        assertThat(find(RANKING, need))
                .first()
                .matches(match -> match.partner().name().equals("Gate"))
                .matches(Match::sure);
    }
}
