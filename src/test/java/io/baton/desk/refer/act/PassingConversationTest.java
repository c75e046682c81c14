package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Passing the baton from one member of the firm to another.
class PassingConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna");
    private final Actor ben = testFirm.member("Ben");
    private final Actor rita = testFirm.outsider("Rita");

    @BeforeEach
    void anOfferIsOut() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
    }

    @Test
    void theCardOfAnOpenOfferMovesToTheNewHolder() {
        anna.sees("You hold the baton until they accept").sees("[Take back]");

        anna.says("refer pass R-1 @Ben", ben);

        anna.sees("Ben holds the baton until they accept").doesNotSee("[Take back]");
        ben.sees("Anna passed you the baton for R-1")
                .sees("You hold the baton until they accept")
                .sees("[Take back]");
    }

    @Test
    void afterTheAnswerNoOneSeesAnOpenOffer() {
        anna.says("refer pass R-1 @Ben", ben);
        rita.presses("Accept");

        ben.sees("R-1: CloudNine took it").doesNotSee("[Take back]");
        anna.doesNotSee("[Take back]").doesNotSee("You hold the baton until they accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
    }

    @Test
    void passingBackReusesTheFirstHoldersCard() {
        anna.says("refer pass R-1 @Ben", ben);
        ben.says("refer pass R-1 @Anna", anna);

        ben.sees("Anna holds the baton until they accept").doesNotSee("[Take back]");
        anna.sees("Ben passed you the baton for R-1").sees("[Take back]");
        ben.says("refer pass R-1 @Anna", anna).isTold("already with Anna");
        rita.presses("Accept");
        anna.sees("R-1: CloudNine took it").doesNotSee("[Take back]");
    }

    @Test
    void theOldHolderHearsWhenSomeoneElseTakesTheBaton() {
        ben.says("refer pass R-1 @Ben", ben);

        anna.sees("Ben now holds the baton for R-1 instead of you: Acme needs VoIP");
        ben.sees("You took the baton for R-1").doesNotSee("Ben passed you");
    }
}
