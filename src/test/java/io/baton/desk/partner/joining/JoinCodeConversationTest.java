package io.baton.desk.partner.joining;

import static io.baton.desk.partner.joining.JoinScene.CODE;
import static io.baton.desk.partner.joining.JoinScene.TEAMS;
import static io.baton.desk.partner.joining.JoinScene.codeIn;
import static io.baton.desk.partner.joining.JoinScene.lastDirectMessageTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Joining;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.store.Journal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A code works once, for a while, and for one firm.
class JoinCodeConversationTest {
    private static final String WRONG = "it may be mistyped, used or expired";

    private final JoinScene scene = new JoinScene();
    private final TestFirm testFirm = scene.testFirm;
    private final Actor anna = scene.anna;
    private final Actor rita = scene.rita;
    private final Actor zoe = scene.zoe;
    private final Actor jo = scene.jo;

    @Test
    void aCodeWorksOnce() {
        var code = scene.code();
        rita.says("join " + code);

        zoe.says("join " + code).sees("This code has been used");
        rita.says("join " + code);
        assertThat(lastDirectMessageTo(rita)).contains("Welcome, Rita");
        assertThat(scene.contacts()).containsExactly("Rita");
    }

    @Test
    void aRepeatedTurnHasOneEffect() {
        var code = scene.code();

        rita.says("t1", "join " + code).says("t1", "join " + code);

        assertThat(rita.directMessages()).hasSize(1);
        assertThat(
                        anna.directMessages().stream()
                                .filter(card -> PostedCards.textOf(card).contains("Rita joined")))
                .hasSize(1);
    }

    @Test
    void onlyOneOfManyAtOnceCanUseACode() throws Exception {
        var code = scene.code();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 20)
                            .mapToObj(i ->
                                    (Callable<Reply>) () -> testFirm.desk.handle(join(i, code)))
                            .toList();
            var replies = threads.invokeAll(all).stream().map(each -> each.resultNow()).toList();

            assertThat(replies.stream().map(JoinScene::textOf))
                    .filteredOn(text -> text.contains("Welcome"))
                    .hasSize(1);
            assertThat(replies.stream().map(JoinScene::textOf))
                    .filteredOn(text -> text.contains("has been used"))
                    .hasSize(19);
        }
        assertThat(scene.contacts()).hasSize(1);
    }

    @Test
    void unknownAndExpiredCodesAreAnsweredAlike() {
        var code = scene.code();
        zoe.says("join 0000-0000-0000").sees(WRONG);
        testFirm.advanceClock(Duration.ofDays(7));

        rita.says("join " + code).sees(WRONG);
        assertThat(lastDirectMessageTo(rita)).isEqualTo(lastDirectMessageTo(zoe));
        assertThat(scene.contacts()).isEmpty();
    }

    @Test
    void aPersonMustWaitAfterFiveWrongCodes() {
        var code = scene.code();
        for (int i = 0; i < 5; i++) {
            zoe.says("join 0000-0000-000" + i).doesNotSee("Too many");
        }

        zoe.says("join " + code).sees("Try again in 60 minutes");
        assertThat(scene.contacts()).isEmpty();
        jo.says("join nonsense").isTold(WRONG);

        testFirm.advanceClock(Duration.ofHours(1));
        zoe.says("join " + code).sees("Welcome, Zoe");
    }

    @Test
    void aCodeIsShownInAnAnswerAndNeverPosted() {
        var typed = anna.answeredByPost().says("partner invite CloudNine");
        assertThat(typed.directMessages())
                .allSatisfy(
                        card -> assertThat(PostedCards.textOf(card)).doesNotContainPattern(CODE));

        anna.presses("Make a code");
        var code = codeIn(anna.reply());
        assertThat(testFirm.partners.find(TestFirm.FIRM, new PartnerId("cloudnine")).orElseThrow())
                .satisfies(partner -> {
                    assertThat(partner.codes()).hasSize(1);
                    assertThat(partner.toString()).doesNotContain(code, code.replace("-", ""));
                });
    }

    @Test
    void aCodeOfAnotherFirmDoesNotLinkAKnownContact() {
        var code = scene.code();
        jo.says("join " + code);
        var other = new FirmId("test:other");
        var invited =
                Joining.invite(
                        Partner.named(new PartnerId("x"), other, "X"),
                        JoinCodeFormat.hash("AAAA-AAAA-AAAA"),
                        new Individual("test:eve", "Eve"),
                        testFirm.now());
        assertThat(testFirm.partners.write(invited, "t", List.of()))
                .isEqualTo(Journal.WriteOutcome.WRITTEN);

        jo.says("join AAAA-AAAA-AAAA").isTold("from another firm");
        assertThat(testFirm.partners.find(other, new PartnerId("x")).orElseThrow().people())
                .isEmpty();
    }

    @Test
    void onlyMembersMakeCodes() {
        jo.says("partner invite CloudNine").isTold("Only members of Northwind can do this");
        anna.says("partner invite Clodnine").isTold("Did you mean “CloudNine”?");
    }

    private static Turn join(int number, String code) {
        var person = new Person("teams:p" + number, "P" + number, true);
        return new Turn.Said(
                new Turn.Context(
                        "turn-" + number,
                        TEAMS,
                        person,
                        new Place.Direct(person.id()),
                        ReplyCapability.ANSWER_AND_FORM),
                "join " + code,
                Map.of());
    }
}
