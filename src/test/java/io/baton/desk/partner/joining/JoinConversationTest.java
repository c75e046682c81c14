package io.baton.desk.partner.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.Joining;
import io.baton.partner.PartnerId;
import io.baton.store.Journal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How a partner's person is linked by a code, in the firm's own chat and in another one.
class JoinConversationTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final Workspace TEAMS = new Workspace("teams:contoso");
    private static final String WRONG = "This code does not work";

    private final TestFirm testFirm = new TestFirm();
    private final Actor anna = testFirm.member("slack", "Anna");
    private final Actor rita = testFirm.elsewhere(TEAMS, "Rita");
    private final Actor zoe = testFirm.elsewhere(TEAMS, "Zoe");
    private final Actor jo = testFirm.outsider("Jo").directly();

    @BeforeEach
    void aBench() {
        anna.says("partner add CloudNine: VoIP fee 10%").says("partner add Telco: VoIP");
    }

    private String code() {
        anna.says("partner invite CloudNine").isTold("direct message in Slack or in Teams");
        return codeIn(anna.reply());
    }

    private static String codeIn(Reply reply) {
        var found = CODE.matcher(PostedCards.textOf(((Reply.Whisper) reply).card()));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void aCodeLinksWhoeverSaysIt() {
        anna.isNotTold("Rita");
        jo.says("join " + code()).isTold("Welcome, Jo", "a contact of CloudNine", "Northwind");

        anna.sees("Jo joined as a contact of CloudNine");
        anna.says("partner show CloudNine").isTold("Contacts: Jo");
        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        jo.presses("Accept");
        assertThat(testFirm.holderOf("R-1")).isEqualTo("Jo");
    }

    @Test
    void anOfferGoesToAnotherPlatformIsAcceptedThereAndTheCardChangesHere() {
        rita.says("/join " + code()).sees("Welcome, Rita");

        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");
        assertThat(testFirm.postedCards.at(new Place.Direct("teams:rita")))
                .anySatisfy(
                        card -> assertThat(PostedCards.textOf(card)).contains("Acme", "[Accept]"));
        assertThat(testFirm.postedCards.at(new Place.Direct("slack:anna")))
                .anySatisfy(
                        card -> assertThat(PostedCards.textOf(card)).contains("R-1 is offered to"));

        rita.presses("Accept");

        assertThat(testFirm.holderOf("R-1")).isEqualTo("Rita");
        assertThat(testFirm.postedCards.at(new Place.Direct("slack:anna")))
                .anySatisfy(card ->
                        assertThat(PostedCards.textOf(card))
                                .contains("R-1: CloudNine took it", "Rita"))
                .noneSatisfy(card ->
                        assertThat(PostedCards.textOf(card))
                                .contains("R-1 is offered to CloudNine"));
        anna.sees("Rita at CloudNine took the baton for R-1");
        rita.doesNotSee("[Accept]").says("refer list").sees("R-1");
        assertThat(testFirm.firms.all()).hasSize(1);
    }

    @Test
    void aSharedChannelOfOneChatIsNotEnoughForAContactInAnother() {
        rita.says("join " + code());
        testFirm.member("Ben").says("partner edit CloudNine: channel here");

        anna.says("refer Acme needs VoIP to CloudNine").presses("Send it to CloudNine");

        assertThat(testFirm.postedCards.at(new Place.Channel("test:general")))
                .anySatisfy(card -> assertThat(PostedCards.textOf(card)).contains("[Accept]"));
        assertThat(rita.directMessages())
                .anySatisfy(card -> assertThat(PostedCards.textOf(card)).contains("[Accept]"));
        rita.presses("Decline").fillsIn("Why?", "no capacity");
        anna.sees("Rita at CloudNine declined R-1");
        assertThat(testFirm.postedCards.at(new Place.Channel("test:general")))
                .noneSatisfy(card -> assertThat(PostedCards.textOf(card)).contains("[Accept]"));
    }

    @Test
    void whoComesFromElsewhereCanJoinAndNothingElse() {
        for (var said : List.of("hello", "help", "refer list", "partner list", "/revenue", "x")) {
            zoe.says(said);
        }
        zoe.looksHome();
        assertThat(testFirm.postedCards.at(new Place.Direct("teams:zoe")))
                .hasSize(6)
                .allSatisfy(card ->
                        assertThat(PostedCards.textOf(card))
                                .contains("join CODE", "do not know yet whom you work with")
                                .doesNotContain("Northwind"));
        zoe.presses("p", io.baton.chat.Button.primary("x", "offer.accept", "R-1/1"))
                .isTold("join CODE");
        assertThat(testFirm.firms.find(new FirmId(TEAMS.key()))).isEmpty();
    }

    @Test
    void whoJoinedFromElsewhereDoesWhatContactsDoAndNothingElse() {
        rita.says("join " + code());

        for (var said :
                List.of("refer Acme needs VoIP", "partner invite CloudNine", "partner add X: y")) {
            rita.says(said);
            assertThat(PostedCards.textOf(rita.directMessages().getLast()))
                    .contains("Only members of Northwind can do this");
        }
        rita.says("partner list").sees("1 to 1 of 1").doesNotSee("Telco");
        rita.says("help").sees("refer list [mine").doesNotSee("refer won R-12");
    }

    @Test
    void aCodeWorksOnce() {
        var code = code();
        rita.says("join " + code);

        zoe.says("join " + code).sees("This code was used already");
        rita.says("join " + code);
        assertThat(PostedCards.textOf(rita.directMessages().getLast())).contains("Welcome, Rita");
        assertThat(contacts()).containsExactly("Rita");
    }

    @Test
    void theSameTurnHeardTwiceIsOneEffect() {
        var code = code();

        rita.says("t1", "join " + code).says("t1", "join " + code);

        assertThat(rita.directMessages()).hasSize(1);
        assertThat(
                        anna.directMessages().stream()
                                .filter(card -> PostedCards.textOf(card).contains("Rita joined")))
                .hasSize(1);
    }

    @Test
    void twoAtOnceWithOneCodeAreOneContact() throws Exception {
        var code = code();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    java.util.stream.IntStream.range(0, 20)
                            .mapToObj(i ->
                                    (Callable<Reply>) () -> testFirm.desk.handle(join(i, code)))
                            .toList();
            var replies = threads.invokeAll(all).stream().map(each -> each.resultNow()).toList();

            assertThat(replies.stream().map(JoinConversationTest::text))
                    .filteredOn(text -> text.contains("Welcome"))
                    .hasSize(1);
            assertThat(replies.stream().map(JoinConversationTest::text))
                    .filteredOn(text -> text.contains("used already"))
                    .hasSize(19);
        }
        assertThat(contacts()).hasSize(1);
    }

    private static String text(Reply reply) {
        return PostedCards.textOf(((Reply.Whisper) reply).card());
    }

    private static Turn join(int who, String code) {
        var person = new io.baton.chat.Person("teams:p" + who, "P" + who, true);
        return new Turn.Said(
                new Turn.Context(
                        "turn-" + who,
                        TEAMS,
                        person,
                        new Place.Direct(person.id()),
                        ReplyCapability.ANSWER_AND_FORM),
                "join " + code,
                Map.of());
    }

    @Test
    void unknownAndExpiredCodesAreAnsweredAlike() {
        var code = code();
        zoe.says("join 0000-0000-0000").sees(WRONG);
        testFirm.advanceClock(Duration.ofDays(7));

        rita.says("join " + code).sees(WRONG);
        assertThat(PostedCards.textOf(rita.directMessages().getLast()))
                .isEqualTo(PostedCards.textOf(zoe.directMessages().getLast()));
        assertThat(contacts()).isEmpty();
    }

    @Test
    void whoGuessesIsAskedToWait() {
        var code = code();
        for (int i = 0; i < 5; i++) {
            zoe.says("join 0000-0000-000" + i).doesNotSee("Too many");
        }

        zoe.says("join " + code).sees("try again in 60 minutes");
        assertThat(contacts()).isEmpty();
        jo.says("join nonsense").isTold(WRONG);

        testFirm.advanceClock(Duration.ofHours(1));
        zoe.says("join " + code).sees("Welcome, Zoe");
    }

    @Test
    void aMemberKeepsTheCodeForWhomItIsMeant() {
        var code = code();
        anna.says("join " + code).isTold("you belong to Northwind", "still works");
        rita.says("join " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                .sees("Welcome");
        rita.says("join " + code()).sees("a contact of CloudNine already");
    }

    @Test
    void inAChannelItWorksTooAndSaysWhereCodesBelong() {
        testFirm.outsider("Jo")
                .says("join " + code())
                .isTold("Welcome, Jo", "better said in private");
        jo.says("join").isTold("for example").isNotTold("better said");
    }

    @Test
    void onlyMembersGiveCodes() {
        jo.says("partner invite CloudNine").isTold("Only members of Northwind can do this");
        anna.says("partner invite Clodnine").isTold("Did you mean “CloudNine”?");
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
                .satisfies(kept -> {
                    assertThat(kept.codes()).hasSize(1);
                    assertThat(kept.toString()).doesNotContain(code, code.replace("-", ""));
                });
    }

    @Test
    void aCodeOfAnotherFirmLinksNobodyWhoIsKnownHere() {
        var code = code();
        jo.says("join " + code);
        var other = new FirmId("test:other");
        var theirs =
                Joining.invite(
                        io.baton.partner.Partner.named(new PartnerId("x"), other, "X"),
                        JoinCodeFormat.hash("AAAA-AAAA-AAAA"),
                        new Individual("test:eve", "Eve"),
                        testFirm.now());
        assertThat(testFirm.partners.write(theirs, "t", List.of()))
                .isEqualTo(Journal.WriteOutcome.WRITTEN);

        jo.says("join AAAA-AAAA-AAAA").isTold("given by another firm");
        assertThat(testFirm.partners.find(other, new PartnerId("x")).orElseThrow().people())
                .isEmpty();
    }

    @Test
    void oneContactIsRemovedByNameOrByMention() {
        rita.says("join " + code());
        jo.says("join " + code());

        anna.says("partner edit CloudNine remove rita").isTold("Rita is no contact any more");
        assertThat(contacts()).containsExactly("Jo");
        rita.says("refer list");
        assertThat(PostedCards.textOf(rita.directMessages().getLast())).contains("join CODE");
        anna.says("partner edit CloudNine: remove contact @Jo", jo).isTold("none yet");
        anna.says("partner edit CloudNine remove Bob").isTold("no contact called “Bob”");
        anna.says("partner edit Clodnine remove Jo").isTold("Did you mean “CloudNine”?");
    }

    @Test
    void whereTwoAreCalledAlikeTheOneIsNamedByItsId() {
        rita.says("join " + code());
        testFirm.outsider("Rita").says("join " + code());

        anna.says("partner edit CloudNine remove Rita").isTold("teams:rita", "test:rita");
        anna.says("partner edit CloudNine remove test:rita").isTold("Contacts: Rita");
        assertThat(testFirm.partners.findByContact("teams:rita")).hasSize(1);
        assertThat(testFirm.partners.findByContact("test:rita")).isEmpty();
    }

    private List<String> contacts() {
        return testFirm
                .partners
                .find(TestFirm.FIRM, new PartnerId("cloudnine"))
                .orElseThrow()
                .people()
                .stream()
                .map(Individual::name)
                .toList();
    }
}
