package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.chat.Card;
import io.baton.chat.Lookup.Answer;
import io.baton.chat.Text;
import io.baton.teams.MessageHtml;
import io.baton.teams.fake.AdaptiveCardRules;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search extension, and the text of a message.
class SearchResultsTest {
    private static final Card TELCO =
            Card.titled("Telco *best*")
                    .withSummary("Does VoIP <b>")
                    .with(
                            new Card.Part.Facts(
                                    List.of(new Card.Fact("Skills", Text.of("VoIP, [x](y)")))));

    @Test
    void theQueryIsWhatThePersonTyped() throws Exception {
        var typed =
                "{\"commandId\":\"find\",\"parameters\":[{\"name\":\"need\",\"value\":\"VoIP\"}]}";
        var first =
                "{\"commandId\":\"find\",\"parameters\":[{\"name\":\"initialRun\",\"value\":\"true\"}]}";
        assertThat(SearchResults.query(json(typed))).isEqualTo("VoIP");
        assertThat(SearchResults.query(json(first))).isEmpty();
        assertThat(SearchResults.query(json("{}"))).isEmpty();
    }

    @Test
    void resultsAreAListOfCards() {
        var answer = SearchResults.of(new Answer.Found(List.of(TELCO)));

        AdaptiveCardGolden.check("search-found", answer);
        var result = answer.at("/composeExtension/attachments/0");
        assertThat(AdaptiveCardRules.violations(result.path("content"))).isEmpty();
        assertThat(result.at("/preview/content/text").isMissingNode()).isTrue();
    }

    @Test
    void resultsAreLimitedToWhatTeamsShows() {
        var answer = SearchResults.of(new Answer.Found(Collections.nCopies(40, TELCO)));
        assertThat(answer.at("/composeExtension/attachments")).hasSize(25);
    }

    @Test
    void withoutResultsASentenceSaysWhy() {
        assertThat(SearchResults.of(new Answer.Nothing("No one fits.")).toString())
                .isEqualTo(
                        "{\"composeExtension\":{\"type\":\"message\",\"text\":\"No one fits.\"}}");
    }

    @Test
    void aMessagesTextIsReadWithoutMarkup() throws Exception {
        assertThat(
                        words(
                                "html",
                                "<p>We need&nbsp;<b>VoIP</b> &amp; 2 &lt;calm&gt; people</p><p><at id='0'>Rita</at>, ok?<br/>Yes</p>"))
                .isEqualTo("We need VoIP & 2 <calm> people\nRita, ok?\nYes");
        assertThat(words("text", " a <b> c ")).isEqualTo("a <b> c");
        assertThat(MessageHtml.text(json("{}"))).isEmpty();
    }

    private static String words(String type, String content) {
        var body = CardElements.object().put("contentType", type).put("content", content);
        var payload = CardElements.object();
        payload.set("body", body);
        var value = CardElements.object();
        value.set("messagePayload", payload);
        return MessageHtml.text(value);
    }

    private static JsonNode json(String written) throws Exception {
        return new ObjectMapper().readTree(written);
    }
}
