package io.baton.app;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.baton.mongo.MongoStores;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.CardButtons;
import io.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same sentences in every kind of chat in Teams. Answers in a group or a channel are private,
/// so they come in the personal chat.
class TeamsOwnWordsIT {
    @RegisterExtension static final BatonExtension baton = BatonExtension.inTeams();

    private static TeamsUser anna;

    @BeforeAll
    static void aFirmWithPartnersAndClients() {
        anna = baton.teams().member("Anna");
        OwnWords.prepare((line, answer) -> {
            anna.says(line);
            TeamsScreen.newest(anna::sees, answer);
        });
    }

    static Stream<OwnWords> sentences() {
        return OwnWords.ten();
    }

    private static void isConfirmed(OwnWords sentence, Runnable typed) {
        sentence.isLoggedBy(
                baton.bean(MongoStores.class),
                () -> {
                    var seen = anna.sees().stream().map(BotMessage::id).toList();
                    typed.run();
                    var card = fresh(seen, sentence.button());
                    sentence.isOn(TeamsScreen.read(card) + labels(card));
                    anna.presses(card, sentence.button());
                });
    }

    private static BotMessage fresh(List<String> seen, String button) {
        return await().atMost(BatonExtension.PATIENCE)
                .until(
                        () ->
                                anna.sees().stream()
                                        .filter(each -> !seen.contains(each.id()))
                                        .filter(each -> TeamsScreen.offers(each, button))
                                        .findFirst()
                                        .orElse(null),
                        Objects::nonNull);
    }

    private static String labels(BotMessage card) {
        return String.join("", CardButtons.labels(card.card()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAPersonalChat(OwnWords sentence) {
        isConfirmed(sentence, () -> anna.says(sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAGroupChat(OwnWords sentence) {
        var group = baton.teams().group("launch");
        isConfirmed(sentence, () -> anna.mentions(group, sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAChannel(OwnWords sentence) {
        var channel = baton.teams().channel("sales");
        isConfirmed(sentence, () -> anna.mentions(channel, sentence.typed()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void inAMessage(OwnWords sentence) {
        var value = JsonNodeFactory.instance.objectNode().put("commandId", "log_referral");
        value.putObject("messagePayload")
                .putObject("body")
                .put("contentType", "html")
                .put("content", "<p>%s</p>".formatted(sentence.typed().replace("&", "&amp;")));
        sentence.isLoggedBy(
                baton.bean(MongoStores.class),
                () ->
                        anna.submitsUnchanged(
                                anna.invokes(
                                        "composeExtension/fetchTask",
                                        baton.teams().channel("sales"),
                                        value)));
    }
}
