package io.baton.desk.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import io.baton.terms.DatedTerms;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Members tell the terms with a partner in their own words, and confirm them.
class ToldTermsConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");

    @BeforeEach
    void twoPartners() {
        anna.says("partner add CloudNine: VoIP").says("partner add RingPros: cabling");
    }

    @Test
    void termsAreConfirmedBeforeTheyAreSet() {
        anna.says("cloudnine pays us 12% from january")
                .isTold(
                        "Set these terms with CloudNine?",
                        "They pay us: none agreed yet → 12% of what the client pays",
                        "Applies to offers accepted from Fri 1 Jan 2027 on.");
        assertThat(terms("CloudNine")).isEmpty();

        anna.presses("Yes").isTold("Terms with CloudNine", "→ 12%");
        assertThat(terms("CloudNine")).hasSize(1);
        testFirm.advanceClock(Duration.ofMinutes(1));
        anna.says("we owe ringpros 5%").isTold("We pay them: none agreed yet → 5%").says("yes");
        assertThat(terms("RingPros")).hasSize(1);
    }

    @Test
    void aNoSetsNothing() {
        anna.says("new deal: ringpros gets $200 per win").presses("No").isTold("Nothing was saved");

        assertThat(terms("RingPros")).isEmpty();
    }

    @Test
    void pressingYesTwiceHasOneEffect() {
        anna.says("ringpros pays us 10% on payment");
        var yes = anna.button("Yes");
        anna.presses("one", yes).presses("two", yes);

        assertThat(terms("RingPros")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    we agreed that CloudNine pays us 10% up to $5k    | at most $5,000
                    fyi cloudnine now pays us 8% a month for a year   | 8% of what the client pays a month, in the first 12 months
                    from now on we pay cloudnine 5% and they pay us 6% | We pay them: none agreed yet → 5%
                    CloudNine gets 7% for clients they send us        | We pay them: none agreed yet → 7%
                    we get 15% from CloudNine when the client pays    | due when the client pays
                    """)
    void otherWordsForTermsAreRead(String words, String shown) {
        anna.says(words).isTold("Set these terms with CloudNine?", shown);
    }

    @Test
    void whatChangesNothingOrCannotBeIsSaidAtOnce() {
        anna.says("we pay cloudnine nothing").isTold("These are the terms already");
        anna.says("cloudnine pays us 10%, at least $100, at most $50").isTold("above the cap");
        assertThat(terms("CloudNine")).isEmpty();
    }

    /// An amount alone may be a debt or a win.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "we owe ringpros $200",
                "cloudnine paid us 10%",
                "cloudnine pays us 4.5k",
                "lake hotel pays us 10%",
                "ringpros did 10% of the work",
                "cloudnine pays us 10% and ringpros pays us 5%"
            })
    void whatIsNoneOfTermsProposesNone(String words) {
        anna.says(words).isNotTold("Set these terms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what does cloudnine pay us?",
                "how much do we pay CloudNine for referrals?",
                "what are the terms with cloudnine",
                "show me our fees for CloudNine"
            })
    void aQuestionAboutTermsIsAnsweredAtOnce(String words) {
        anna.says(words).isTold("Terms with CloudNine", "They pay us", "We pay them");
    }

    private List<DatedTerms> terms(String partner) {
        return testFirm.partners.all(TestFirm.FIRM).stream()
                .filter(each -> each.name().equals(partner))
                .findFirst()
                .orElseThrow()
                .terms()
                .all();
    }
}
