package io.baton.desk.partner.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Card;
import io.baton.chat.Lookup.Answer;
import io.baton.chat.Person;
import io.baton.chat.Workspace;
import io.baton.desk.TestFirm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Partners found while a member writes a message.
class PartnerLookupTest {
    private static final Person ANNA = new Person("test:anna", "Anna", true);

    private final TestFirm testFirm = new TestFirm();

    @BeforeEach
    void aBench() {
        testFirm.partner("Telco", "Marco", "Data cabling", "VoIP");
        testFirm.partner("CloudNine", "Rita", "Azure");
    }

    @Test
    void withoutWordsTheBenchIsListedByName() {
        assertThat(found(""))
                .extracting(PartnerLookupTest::title)
                .containsExactly("CloudNine", "Telco");
    }

    @Test
    void aNeedFindsThePartnerWithAReason() {
        assertThat(found("VoIP for two offices"))
                .singleElement()
                .satisfies(card -> {
                    assertThat(title(card)).isEqualTo("Telco");
                    assertThat(card.summary()).isEqualTo("Does VoIP");
                });
    }

    @Test
    void theStartOfANameFindsThePartnerOnce() {
        assertThat(found("telc")).extracting(PartnerLookupTest::title).containsExactly("Telco");
    }

    @Test
    void cardsShowNoFeesOrContacts() {
        assertThat(found("").toString()).contains("Data cabling").doesNotContain("10%", "Marco");
    }

    @Test
    void aContactCannotSearchTheBench() {
        var rita = new Person("test:rita", "Rita", false);
        assertThat(testFirm.lookup.find(TestFirm.WORKSPACE, rita, ""))
                .isEqualTo(
                        new Answer.Nothing("Only members of Northwind can search its partners."));
    }

    @Test
    void someoneFromAnotherChatCannotSearchTheBench() {
        var rita = new Person("teams:rita", "Rita", true);
        assertThat(testFirm.lookup.find(new Workspace("teams:contoso"), rita, ""))
                .isEqualTo(new Answer.Nothing("Only a firm's members can search its partners."));
    }

    @Test
    void aNeedThatNoOneServesIsNotRecorded() {
        assertThat(testFirm.lookup.find(TestFirm.WORKSPACE, ANNA, "penetration testing"))
                .isEqualTo(new Answer.Nothing("None of your partners fits this."));
        assertThat(testFirm.gaps.since(TestFirm.FIRM, Instant.EPOCH)).isEmpty();
    }

    private List<Card> found(String words) {
        return testFirm.lookup.find(TestFirm.WORKSPACE, ANNA, words)
                        instanceof Answer.Found(var cards)
                ? cards
                : List.of();
    }

    private static String title(Card card) {
        return card.parts().getFirst() instanceof Card.Part.Title(var words) ? words : "";
    }
}
