package io.baton.app;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/// Reads the Playground's event stream: everyone's cards, with the data of their buttons.
final class PlaygroundStream implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final StringBuilder begun = new StringBuilder();

    /// A message that Baton sent or updated.
    record Sent(String conversation, String id, JsonNode message) {

        /// The data that Baton gets back when the button is pressed.
        Optional<JsonNode> carriedBy(String label) {
            return message.findParents("title").stream()
                    .filter(action -> action.path("title").asText().equals(label))
                    .map(action -> action.path("data"))
                    .findFirst();
        }
    }

    static PlaygroundStream of(HttpClient http, URI playground) {
        var playgroundStream = new PlaygroundStream();
        var address =
                URI.create(
                        "ws://%s/_ws_conversation/v1/conversations/stream"
                                .formatted(playground.getAuthority()));
        var _ = http.newWebSocketBuilder().buildAsync(address, playgroundStream).join();
        return playgroundStream;
    }

    Sent withButton(String label, String words) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                sent.stream()
                                        .filter(each -> each.carriedBy(label).isPresent())
                                        .filter(each -> each.message().toString().contains(words))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /// Waits for a card with these words.
    void awaitCard(String words, Duration most) {
        await().atMost(most)
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        sent.stream()
                                .map(each -> each.message().toString())
                                .anyMatch(card ->
                                        card.contains("AdaptiveCard") && card.contains(words)));
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        begun.append(data);
        if (last) {
            keep(begun.toString());
            begun.setLength(0);
        }
        return WebSocket.Listener.super.onText(socket, data, last);
    }

    private void keep(String text) {
        try {
            var told = JSON.readTree(text);
            var message = told.path("message");
            sent.add(
                    new Sent(
                            told.path("actionConversationId").asText(),
                            message.path("messageId").asText(),
                            message));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
