package io.baton.desk.refer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Button;
import io.baton.desk.Actor;
import io.baton.desk.TestFirm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A member says that the firm knew a partner's client before, with a reason that the partner
/// reads.
class PriorRelationConversationTest {
    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor ben = testFirm.member("Ben").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();
    private final Actor marco = testFirm.outsider("Marco").directly();

    @BeforeEach
    void aClaim() {
        testFirm.partner("CloudNine", "Rita", "VoIP");
        testFirm.partner("RingPros", "Marco", "VoIP");
        anna.says("refer list");
        rita.says("refer Lake Hotel needs VoIP");
    }

    @Test
    void thePartnerIsToldWhy() {
        anna.says("refer known R-1 they're our customer since 2019")
                .isTold(
                        "R-1: you knew this client before, so CloudNine has no claim.",
                        "CloudNine has been told.");
        rita.sees(
                "Anna at Northwind says that they knew this client for this need before: R-1 (Lake Hotel), “they're our customer since 2019”. So your claim doesn't count.");
        rita.says("refer show R-1")
                .isTold("Northwind says that it knew this client for this need before");
        marco.doesNotSee("Lake Hotel");
    }

    @Test
    void membersSeeItOnTheClaim() {
        anna.says("refer show R-1").presses("Known before");
        anna.fillsIn("How did you know them? CloudNine reads this.", "an offer in May");
        ben.says("refer show R-1")
                .isTold(
                        "CloudNine brought this client for this need, but has no claim: Anna says that your firm knew them before: “an offer in May”.");
        ben.says("refer Lake Hotel needs VoIP")
                .isTold("Anna says that your firm knew them before: “an offer in May”.");
        ben.says("refer offer R-2 to RingPros").isTold("R-2 is offered to RingPros.");
    }

    @Test
    void anotherPartnerReadsNoMoreThanBefore() {
        anna.says("refer known R-1 an offer in May");
        marco.says("refer Lake Hotel needs VoIP")
                .isTold("Northwind already knows this client for this need.")
                .isNotTold("an offer in May")
                .isNotTold("CloudNine");
    }

    @Test
    void itCanBeTakenBack() {
        anna.says("refer known R-1 an offer in May").presses("Not known before");
        anna.isTold("The claim runs until Sun 2 May 2027. CloudNine has been told.");
        rita.sees("Anna at Northwind says that they didn't know this client");
        ben.says("refer show R-1").isTold("CloudNine was first to bring this client");
        anna.says("refer known R-1 an offer in May");
        ben.says("refer known R-1 not so").isTold("The claim runs until Sun 2 May 2027.");
        rita.sees("Ben at Northwind says that they didn't know this client");
    }

    @Test
    void theSameReasonAgainTellsNothingNew() {
        anna.says("refer known R-1 an offer in May");
        int told = rita.directMessages().size();
        ben.says("refer known R-1 an offer in May").isTold("you knew this client before");
        assertThat(rita.directMessages()).hasSize(told);
        ben.says("refer known R-1 a visit in June");
        rita.sees("Ben at Northwind");
    }

    @Test
    void onlyAClaimOfAPartnerCanBeKnownBefore() {
        anna.says("refer Zeta needs wifi");
        anna.says("refer known R-2 always").isTold("R-2 is your own client.");
        marco.says("refer Lake Hotel needs VoIP");
        anna.says("refer known R-3 always")
                .isTold("R-3 holds no claim. CloudNine brought Lake Hotel");
        anna.says("refer known R-9 always").isTold("R-9");
        anna.says("refer withdraw R-1");
        anna.says("refer known R-1 always").isTold("R-1 holds no claim");
        marco.doesNotSee("always");
    }

    @Test
    void onlyMembersSayIt() {
        marco.says("refer Zeta needs wifi");
        rita.says("refer known R-2 always").isNotTold("you knew");
        rita.presses("t-1", Button.plain("Known before", "claim.known", "R-2")).isNotTold("knew");
        rita.presses("t-2", Button.plain("Extend", "claim.extend", "R-2 2027-05-02"))
                .isNotTold("runs until");
        anna.says("refer show R-2").isTold("RingPros was first", "until Sun 2 May 2027.");
    }

    @Test
    void aReasonIsNeeded() {
        anna.says("refer known R-1");
        anna.fillsIn("How did you know them? CloudNine reads this.", "")
                .getsFieldError("How did you know them?");
    }

    @Test
    void aClientKnownBeforeIsTakenWithoutAFee() {
        anna.says("partner terms CloudNine: we pay them 5%");
        rita.says("refer Zeta needs cabling");
        var take = anna.button("Take it");
        anna.says("refer known R-2 they're our customer since 2019")
                .isTold("So you owe no fee if you take it.");
        rita.sees("So your claim doesn't count, and no fee is owed if they take it.");
        rita.says("refer show R-2").isTold("No fee is owed if it takes this one.");
        ben.says("refer show R-2")
                .isTold(
                        "No fee is owed, because you knew this client before: “they're our customer since 2019”.")
                .isNotTold("you owe CloudNine 5%");

        anna.presses("old card", take)
                .isTold("The terms have changed.", "No fee is owed, because you knew this client");
        anna.presses("Take it");
        anna.says("refer won R-2 $1,000");
        anna.says("refer show R-2").isTold("No fee agreed.").isNotTold("$50");
    }

    @Test
    void whatIsTypedTakesItWithoutAFeeToo() {
        anna.says("partner terms CloudNine: we pay them 5%");
        rita.says("refer Zeta needs cabling");
        anna.says("refer known R-2 an offer in May");
        ben.says("refer accept R-2").isTold("No fee agreed.");
    }

    @Test
    void whatWasTakenBeforeKeepsItsTerms() {
        anna.says("partner terms CloudNine: we pay them 5%");
        rita.says("refer Zeta needs cabling");
        ben.says("refer accept R-2");
        anna.says("refer known R-2 an offer in May")
                .isTold(
                        "It was accepted before, so its terms stay: you owe CloudNine 5%",
                        "propose refer terms R-2 no fee; it holds once they press Agree.");
        rita.sees("So your claim doesn't count. If that isn't so");
        anna.says("refer show R-2").isTold("Agreed: you owe CloudNine 5%");
    }

    @Test
    void takenBackTheFeeIsOwedAgain() {
        anna.says("partner terms CloudNine: we pay them 5%");
        rita.says("refer Zeta needs cabling");
        anna.says("refer known R-2 an offer in May").presses("Not known before");
        anna.isTold("you owe CloudNine 5%");
        ben.says("refer show R-2").isTold("you owe CloudNine 5%");
        ben.says("refer accept R-2").isTold("you owe CloudNine 5%");
    }

    @Test
    void aPartnerWithoutAContactInAChatMustBeToldByAPerson() {
        testFirm.partner("Wires", "sue@wires.example", "Cabling");
        anna.says("refer from Wires: Zeta needs cabling");
        anna.says("refer known R-2 an offer in May").isTold("so tell them yourself.");
    }
}
