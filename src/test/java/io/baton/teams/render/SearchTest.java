package io.baton.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.chat.Card;
import io.baton.chat.Lookup.Answer;
import io.baton.chat.Text;
import io.baton.teams.MessageWords;
import io.baton.teams.fake.CardRules;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The search extension, and the words of a message.
class SearchTest {
    private static final Card TELCO =
            Card.titled("Telco *best*")
                    .summed("Does VoIP <b>")
                    .with(
                            new Card.Part.Facts(
                                    List.of(new Card.Fact("Skills", Text.of("VoIP, [x](y)")))));

    @Test
    void whatIsTypedIsLookedFor() throws Exception {
        var typed =
                "{\"commandId\":\"find\",\"parameters\":[{\"name\":\"need\",\"value\":\"VoIP\"}]}";
        var first =
                "{\"commandId\":\"find\",\"parameters\":[{\"name\":\"initialRun\",\"value\":\"true\"}]}";
        assertThat(Search.words(json(typed))).isEqualTo("VoIP");
        assertThat(Search.words(json(first))).isEmpty();
        assertThat(Search.words(json("{}"))).isEmpty();
    }

    @Test
    void whatIsFoundIsAListOfCardsThatEverybodyMayRead() {
        var answer = Search.answer(new Answer.Found(List.of(TELCO)));

        Golden.check("search-found", answer);
        var result = answer.at("/composeExtension/attachments/0");
        assertThat(CardRules.violations(result.path("content"))).isEmpty();
        assertThat(result.at("/preview/content/text").isMissingNode()).isTrue();
    }

    @Test
    void noMoreIsShownThanTeamsShows() {
        var answer = Search.answer(new Answer.Found(Collections.nCopies(40, TELCO)));
        assertThat(answer.at("/composeExtension/attachments")).hasSize(25);
    }

    @Test
    void whereNothingIsFoundASentenceSaysWhy() {
        assertThat(Search.answer(new Answer.Nothing("Nobody fits.")).toString())
                .isEqualTo(
                        "{\"composeExtension\":{\"type\":\"message\",\"text\":\"Nobody fits.\"}}");
    }

    @Test
    void aMessagesWordsAreReadWithoutTheirMarkup() throws Exception {
        assertThat(
                        words(
                                "html",
                                "<p>We need&nbsp;<b>VoIP</b> &amp; 2 &lt;calm&gt; people</p><p><at id='0'>Rita</at>, ok?<br/>Yes</p>"))
                .isEqualTo("We need VoIP & 2 <calm> people\nRita, ok?\nYes");
        assertThat(words("text", " a <b> c ")).isEqualTo("a <b> c");
        assertThat(MessageWords.of(json("{}"))).isEmpty();
    }

    private static String words(String type, String content) {
        var body = Elements.object().put("contentType", type).put("content", content);
        var payload = Elements.object();
        payload.set("body", body);
        var value = Elements.object();
        value.set("messagePayload", payload);
        return MessageWords.of(value);
    }

    private static JsonNode json(String written) throws Exception {
        return new ObjectMapper().readTree(written);
    }
}
