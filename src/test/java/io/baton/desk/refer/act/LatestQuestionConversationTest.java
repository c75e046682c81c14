package io.baton.desk.refer.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A win changes before the other side has answered: it has one question, with the latest figure.
class LatestQuestionConversationTest {
    private static final String ANEW = "has changed since. The new question is below.";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("Anna").directly();
    private final Actor rita = testFirm.outsider("Rita").directly();

    @BeforeEach
    void partner() {
        testFirm.partner("RingPros", "Rita", "VoIP");
    }

    private void outbound() {
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
        anna.says("refer won R-1 $200/month");
    }

    private List<String> about(String words) {
        return rita.directMessages().stream()
                .map(PostedCards::textOf)
                .filter(text -> text.contains(words))
                .toList();
    }

    private void hasOneQuestion(String figure) {
        assertThat(about("[That's right]")).hasSize(1);
        assertThat(about("[That's right]").getFirst())
                .contains("That makes it " + figure + ". Is that right?");
        assertThat(about("$250 a month from")).hasSize(1);
    }

    @Test
    void anotherPriceAsksOnceWithAllOfIt() {
        outbound();
        anna.says("refer price R-1 $250/month from 2027-01-01");
        hasOneQuestion("$200 a month, $250 a month from Fri 1 Jan 2027");
        assertThat(about(ANEW)).hasSize(1);
        rita.presses("That's right").isTold("You confirmed that R-1 (Acme) is won");
        assertThat(about("Is that right?")).isEmpty();
    }

    @Test
    void soDoesEachFurtherChange() {
        outbound();
        anna.says("refer price R-1 $250/month from 2027-01-01");
        anna.says("refer ended R-1 on 2027-06-30");
        hasOneQuestion("$200 a month, $250 a month from Fri 1 Jan 2027, ended Wed 30 Jun 2027");
        anna.says("refer won R-1 $300/month");
        assertThat(about("[That's right]")).hasSize(1);
        assertThat(about("[That's right]").getFirst()).contains("is won with $300 a month");
    }

    @Test
    void theOneWhoBroughtTheClientIsAskedOnceToo() {
        anna.says("refer from RingPros: Lake Hotel needs wifi").presses("Take it");
        anna.says("refer won R-1 $200/month");
        anna.says("refer price R-1 $250/month from 2027-01-01");
        hasOneQuestion("$200 a month, $250 a month from Fri 1 Jan 2027");
    }

    @Test
    void twoFiguresAreAskedOnce() {
        outbound();
        rita.says("refer won R-1 $180/month");
        anna.says("refer won R-1 $190/month");
        assertThat(about("[Theirs is right]")).hasSize(1);
        assertThat(about("Northwind says $190 a month")).hasSize(1);
    }

    @Test
    void undoneTheEarlierQuestionIsBack() {
        outbound();
        anna.says("refer price R-1 $250/month from 2027-01-01");
        anna.says("undo R-1");
        assertThat(about("[That's right]")).hasSize(1);
        assertThat(about("[That's right]").getFirst()).contains("is won, $200 a month.");
        assertThat(about("$250 a month from")).isEmpty();
    }
}
