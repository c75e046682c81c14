package io.baton.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.chat.Card;
import io.baton.chat.Card.Part;
import io.baton.chat.Lookup;
import io.baton.door.TextShortener;

/// Reads the queries of the search extension and renders its results.
public final class SearchResults {
    /// Teams sends this parameter before anything is typed.
    private static final String INITIAL_RUN = "initialRun";

    private SearchResults() {}

    /// @param value the value of a `composeExtension/query`
    /// @return the search text; empty before anything is typed
    public static String query(JsonNode value) {
        var parameter = value.path("parameters").path(0);
        return parameter.path("name").asText().equals(INITIAL_RUN)
                ? ""
                : parameter.path("value").asText("");
    }

    public static ObjectNode of(Lookup.Answer answer) {
        var response =
                switch (answer) {
                    case Lookup.Answer.Found(var cards) -> {
                        var found = CardElements.element("result").put("attachmentLayout", "list");
                        var shown =
                                cards.stream()
                                        .limit(TeamsLimits.RESULTS)
                                        .map(SearchResults::result);
                        found.set("attachments", CardElements.array(shown.toList()));
                        yield found;
                    }
                    case Lookup.Answer.Nothing(var why) ->
                            CardElements.element("message")
                                    .put(
                                            "text",
                                            TextShortener.singleLine(
                                                    why, TeamsLimits.SUMMARY, "Nothing found."));
                };
        var wrapped = CardElements.object();
        wrapped.set("composeExtension", response);
        return wrapped;
    }

    /// A card to insert into the message, and its preview in the results. The preview uses title
    /// and subtitle, because Teams reads a preview's text as markup.
    private static ObjectNode result(Card card) {
        var line =
                CardElements.object()
                        .put("title", title(card))
                        .put("subtitle", AdaptiveCard.summary(card));
        var preview =
                CardElements.object()
                        .put("contentType", "application/vnd.microsoft.card.thumbnail");
        preview.set("content", line);
        var result = CardElements.attachment(AdaptiveCard.of(card, Surface.whisper()));
        result.set("preview", preview);
        return result;
    }

    private static String title(Card card) {
        return card.parts().stream()
                .filter(Part.Title.class::isInstance)
                .map(part -> ((Part.Title) part).words())
                .findFirst()
                .map(words -> TextShortener.singleLine(words, TeamsLimits.TITLE, "–"))
                .orElseGet(() -> AdaptiveCard.summary(card));
    }
}
