package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.teams.fake.BotMessage;
import io.baton.teams.fake.CardButtons;
import io.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.function.Supplier;

/// The messages that one person sees in Teams.
final class TeamsScreen {
    private TeamsScreen() {}

    /// Waits for a message that contains all parts and returns the newest.
    static BotMessage newest(Supplier<List<BotMessage>> seen, String... parts) {
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() ->
                        assertThat(seen.get())
                                .extracting(TeamsScreen::read)
                                .anySatisfy(words -> assertThat(words).contains(parts)));
        return seen.get().reversed().stream()
                .filter(botMessage -> List.of(parts).stream().allMatch(read(botMessage)::contains))
                .findFirst()
                .orElseThrow();
    }

    /// The message as it is now.
    static BotMessage now(TeamsUser who, BotMessage botMessage) {
        return who.sees().stream()
                .filter(each -> each.id().equals(botMessage.id()))
                .findFirst()
                .orElseThrow();
    }

    /// Waits until the message contains all parts.
    static void becomes(TeamsUser who, BotMessage botMessage, String... parts) {
        await().atMost(BatonExtension.PATIENCE)
                .untilAsserted(() -> assertThat(read(now(who, botMessage))).contains(parts));
    }

    /// The visible text of a card.
    static String read(BotMessage botMessage) {
        return read(botMessage.card());
    }

    static String read(JsonNode card) {
        return String.join("", card.findValuesAsText("text"));
    }

    static boolean offers(BotMessage botMessage, String label) {
        return CardButtons.on(botMessage.card(), label);
    }
}
